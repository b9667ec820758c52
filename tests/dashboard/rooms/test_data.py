"""The page of the data."""

from __future__ import annotations

import itertools

import pytest

from dashboard.rooms.data import data_page, other_page, refused_page
from dashboard.rooms.reading import ways
from dashboard.view.data import Data, Way, data
from dashboard.view.files import files
from dashboard.view.language import LANGUAGES, speaking
from dashboard.view.numbers import number_text
from dashboard.view.words import prose
from geodata.atlas import Atlas
from tests.dashboard.rooms.tree import Node, tree

SIZES = {file: 760_000 for file in files() if file.whole}


def shown(atlas: Atlas) -> Data:
    """Return the page as plain data."""
    return data(atlas, "https://qantar.example/data/", SIZES)


@pytest.fixture
def page(atlas: Atlas) -> Node:
    """Return the page in English."""
    return tree(data_page(shown(atlas), ways("", "../")))


def test_every_file_is_a_link_that_says_what_it_is(page: Node) -> None:
    links = {link["href"]: link for link in page.one("main").all("a")}
    assert {file.text for file in files()} <= set(links)
    assert links["claims.csv"]["aria-label"] == "Download: Figures, CSV"
    assert links["qantar.zip"].text == "Data Package ZIP, 0.8 MB"


def test_every_table_has_its_rows_counted(page: Node, atlas: Atlas) -> None:
    row = page.one("tr", id="table-changes")
    assert row.one("th").text.startswith("Changes")
    assert row.all("td")[0].text == number_text(len(atlas.changes))


def test_the_record_s_version_and_its_lasting_address_are_there(page: Node, atlas: Atlas) -> None:
    permanent = shown(atlas).permanent
    assert page.one("p", **{"class": "version"}).text == shown(atlas).known.version
    assert page.one("section", id="cite").one("a")["href"] == permanent
    assert permanent in page.one("blockquote").text


def test_licences_can_be_followed(page: Node, atlas: Atlas) -> None:
    links = page.one("section", id="licences").all("a", rel="license")
    assert tuple(link["href"] for link in links) == shown(atlas).known.licence_urls


def test_every_key_is_told(page: Node, atlas: Atlas) -> None:
    rows = page.one("table", **{"class": "keys"}).one("tbody").all("tr")
    assert [row["data-key"] for row in rows] == [key.key for key in shown(atlas).keys]


def test_the_page_is_marked_in_its_header(page: Node) -> None:
    assert page.one("header").one("a", aria_current="page")["href"] == "../data/"
    assert page.one(id="qantar").classes == ["reading", "data"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_id_stands_twice_and_no_heading_is_skipped(language: str, atlas: Atlas) -> None:
    with speaking(language):
        room = tree(data_page(shown(atlas), ways("", "../")))
    ids = [node["id"] for node in room.walk() if "id" in node.attributes]
    assert len(ids) == len(set(ids))
    ranks = [int(node.tag[1]) for node in room.walk() if node.tag in {"h1", "h2", "h3", "h4"}]
    assert ranks[0] == 1
    assert all(after - before <= 1 for before, after in itertools.pairwise(ranks))


def test_who_asks_for_another_version_is_led_to_the_one_that_is_served() -> None:
    way = Way("/data/2/claims.csv", "", "/data/2/claims.csv?place=almaty")
    room = tree(other_page(prose(), ways("", "/"), "Version 1, not 2.", way))
    links = [link["href"] for link in room.one("main").all("a")]
    assert links == ["/data/2/claims.csv?place=almaty", "/data/"]
    assert "Version 1, not 2." in room.one("main").text


def test_who_is_refused_is_told_each_reason_and_led_to_what_can_be_asked() -> None:
    room = tree(refused_page(prose(), ways("?lang=en", "/"), ["One.", "Two."]))
    assert [line.text for line in room.one("main").all("li")] == ["One.", "Two."]
    assert room.one("main").one("a")["href"] == "/data/?lang=en#part"
