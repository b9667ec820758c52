"""The embeds, as they are served."""

from __future__ import annotations

import gzip
import json
import re
from typing import Any

import pytest
from flask.testing import FlaskClient

from geodata.atlas import Atlas


def carried(page: str) -> dict[str, Any]:
    found = re.search(r'<script type="application/json" id="view">(.*?)</script>', page)
    assert found
    content: dict[str, Any] = json.loads(found[1])
    return content


def test_the_map_of_an_address_is_embedded_without_dash_and_plotly(client: FlaskClient) -> None:
    page = client.get("/embed?day=2022-01-05&measure=deaths&lang=en").get_data(as_text=True)
    assert "_dash" not in page
    assert "plotly" not in page
    (script,) = re.findall(r'<script type="module" src="([^"]+)"', page)
    assert script.endswith("/js/embed.mjs")
    assert "Wednesday 5 January 2022" in page
    assert 'id="poster"' in page
    content = carried(page)
    assert (content["scene"]["day"], content["scene"]["measure"]) == ("2022-01-05", "deaths")
    assert content["lesson"] is None


def test_every_lesson_of_the_record_is_embedded_in_every_language(
    client: FlaskClient, atlas: Atlas
) -> None:
    assert "opening" in atlas.lessons
    for name, lesson in atlas.lessons.items():
        for language in ("en", "kk", "ru"):
            answer = client.get(f"/embed/{name}?lang={language}")
            page = answer.get_data(as_text=True)
            assert answer.status_code == 200
            assert f'<html lang="{language}"' in page
            assert lesson.title.texts()[language].split()[0] in page
            assert [stop["id"] for stop in carried(page)["lesson"]["stops"]] == [
                stop.id for stop in lesson.stops
            ]


def test_a_lesson_that_there_is_not_is_no_page(client: FlaskClient) -> None:
    answer = client.get("/embed/nothing")
    assert answer.status_code == 404
    assert "There is no page at this address" in answer.get_data(as_text=True)


def test_its_sheets_and_its_script_are_there(client: FlaskClient) -> None:
    page = client.get("/embed?panel=1").get_data(as_text=True)
    for address in re.findall(r'(?:stylesheet" href|module" src)="([^"]+)"', page):
        with client.get(address) as answer:
            assert answer.status_code == 200, address


def test_a_frame_without_an_origin_may_load_what_it_needs(client: FlaskClient) -> None:
    for address in ("/embed", "/assets/js/embed.mjs", "/panel"):
        with client.get(address) as answer:
            assert answer.headers["Access-Control-Allow-Origin"] == "*"
            assert "frame-ancestors" not in answer.headers.get("Content-Security-Policy", "")


@pytest.mark.parametrize("search", ["?autoplay=1", "?stop=%00", "?controls=2&panel=x", "?day=9"])
def test_an_odd_address_is_answered_with_a_page(client: FlaskClient, search: str) -> None:
    assert client.get(f"/embed/opening{search}").status_code == 200


def test_the_page_itself_stays_light(client: FlaskClient) -> None:
    page = client.get("/embed/opening?lang=en").get_data()
    assert len(gzip.compress(page)) < 90_000


def test_the_sources_of_a_stop_can_be_had_alone(client: FlaskClient, atlas: Atlas) -> None:
    first, second = atlas.lessons["opening"].stops[:2]
    page = client.get("/embed/opening").get_data(as_text=True)
    alone = client.get(f"/embed/opening/{first.id}").get_data(as_text=True)
    assert alone.startswith("<ul")
    assert alone in page, "those of the stop on screen are in the page"
    late = client.get(f"/embed/opening/{second.id}?lang=en").get_data(as_text=True)
    assert late not in page
    assert f'data-late="opening/{second.id}?lang=en"' in page


@pytest.mark.parametrize("path", ["/embed/opening/nowhere", "/embed/nothing/first"])
def test_there_are_no_sources_of_what_is_no_stop(client: FlaskClient, path: str) -> None:
    assert client.get(path).status_code == 404
