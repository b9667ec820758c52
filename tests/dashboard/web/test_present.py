"""The talks, as they are served."""

from __future__ import annotations

import gzip
import re
from html import escape

import pytest
from flask.testing import FlaskClient

from geodata.atlas import Atlas


def text(client: FlaskClient, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200, address
    return answer.get_data(as_text=True)


def test_every_lesson_is_presented_with_its_notes_in_every_language(
    client: FlaskClient, atlas: Atlas
) -> None:
    for name, lesson in atlas.lessons.items():
        for language in ("en", "kk", "ru"):
            slides = text(client, f"/present/{name}?lang={language}")
            notes = text(client, f"/present/{name}/notes?lang={language}")
            for stop in lesson.stops:
                said = escape(stop.notes.texts()[language], quote=False)
                assert said in slides
                assert said in notes


def test_the_notes_are_for_the_presenter_and_in_no_embed(client: FlaskClient, atlas: Atlas) -> None:
    page = text(client, "/embed/opening?lang=en")
    for stop in atlas.lessons["opening"].stops:
        assert escape(stop.notes.texts()["en"], quote=False) not in page


@pytest.mark.parametrize("address", ["/present/nothing", "/present/nothing/notes"])
def test_a_lesson_that_there_is_not_is_no_page(client: FlaskClient, address: str) -> None:
    answer = client.get(address)
    assert answer.status_code == 404
    assert "There is no page at this address" in answer.get_data(as_text=True)


def test_it_opens_at_the_stop_that_is_asked_for(client: FlaskClient, atlas: Atlas) -> None:
    stops = atlas.lessons["opening"].stops
    for asked in (stops[2].id, "3"):
        page = text(client, f"/present/opening?stop={asked}&lang=en")
        room = page.partition('id="lesson"')[2]
        assert re.search(r'data-stop="([^"]+)"', room)[1] == stops[2].id  # type: ignore[index]


@pytest.mark.parametrize("search", ["?stop=%00", "?theme=neon&day=x", "?stop=99&place=atlantis"])
def test_an_odd_address_is_answered_with_a_page(client: FlaskClient, search: str) -> None:
    for address in ("/present/opening", "/present/opening/notes"):
        assert client.get(address + search).status_code == 200


def test_its_sheets_and_its_scripts_are_there(client: FlaskClient) -> None:
    for page in ("/present/opening", "/present/opening/notes"):
        found = re.findall(r'(?:stylesheet" href|module" src)="([^"]+)"', text(client, page))
        assert found
        for address in found:
            with client.get(address) as answer:
                assert answer.status_code == 200, address


def test_the_slides_carry_the_style_of_the_notes_so_that_these_open_without_a_network(
    client: FlaskClient,
) -> None:
    page = text(client, "/present/opening?lang=en")
    (style,) = re.findall(r"<style>(.*?)</style>", page, re.DOTALL)
    for promised in ("--ink:", "#qantar.notes", "#poster .mark"):
        assert promised in style
    assert "url(http" not in style


def test_the_page_loads_neither_dash_nor_plotly_and_stays_light(client: FlaskClient) -> None:
    page = client.get("/present/opening?lang=en").get_data()
    assert b"_dash" not in page
    assert b"plotly" not in page
    assert len(gzip.compress(page)) < 130_000


def test_the_map_leads_to_a_talk(client: FlaskClient) -> None:
    assert 'href="./present/opening"' in text(client, "/")
