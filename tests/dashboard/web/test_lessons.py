"""The pages for those who teach, as they are served."""

from __future__ import annotations

import re

import pytest
from flask.testing import FlaskClient

from geodata.atlas import Atlas


@pytest.mark.parametrize("language", ["en", "kk", "ru"])
def test_every_lesson_is_listed_in_every_language(
    client: FlaskClient, atlas: Atlas, language: str
) -> None:
    page = client.get(f"/lessons?lang={language}").get_data(as_text=True)
    for name, lesson in atlas.lessons.items():
        assert f'id="lesson-{name}"' in page
        assert all(stop.title.texts()[language] in page for stop in lesson.stops)


def test_the_map_leads_to_the_lessons(client: FlaskClient) -> None:
    assert 'href="./lessons"' in client.get("/").get_data(as_text=True)


def test_every_way_to_show_or_take_a_lesson_is_there(client: FlaskClient) -> None:
    page = client.get("/lessons?lang=en").get_data(as_text=True)
    ways = set(re.findall(r'href="\./((?:present|embed|handout)/opening[^"]*)"', page))
    assert len(ways) >= 3
    for way in ways:
        assert client.get(f"/{way}".replace("&amp;", "&")).status_code == 200, way


def test_the_page_about_messages_is_in_english_whatever_is_asked_for(client: FlaskClient) -> None:
    page = client.get("/messages?lang=kk").get_data(as_text=True)
    assert '<html lang="en"' in page
    assert 'src="./embed/opening?lang=en"' in page
    with client.get("/assets/js/example.mjs") as script:
        assert script.status_code == 200
