"""What the pages that are read have in common."""

from __future__ import annotations

import pytest
from dash import html

from dashboard.rooms.reading import PAGES, Ways, notice_lines, reading, ways
from dashboard.view.language import LANGUAGES, speaking
from dashboard.view.words import prose
from tests.dashboard.rooms.tree import tree


@pytest.mark.parametrize(("search", "kept"), [("", ""), ("?place=almaty&lang=ru", "?lang=ru")])
def test_the_ways_keep_the_language_that_was_asked_for(search: str, kept: str) -> None:
    header = tree(reading(prose(), ways(search), [html.H1("T")])).one("header")
    found = [link["href"] for link in header.all("a", **{"class": "button"})]
    assert found == [f"./{path}{kept}" for path in PAGES]


def test_another_language_is_the_same_page_with_all_that_was_asked_for() -> None:
    with speaking("kk"):
        page = tree(reading(prose(), ways("?place=almaty&with=taraz&lang=kk"), [html.H1("T")]))
    links = page.all("a", **{"class": "choice"})
    assert [link["lang"] for link in links] == list(LANGUAGES)
    assert [link.get("aria-current") for link in links] == ["", "true", ""]
    assert links[-1]["href"] == "?place=almaty&with=taraz&lang=ru"


def test_a_page_in_one_language_offers_no_other() -> None:
    page = tree(reading(prose(), Ways(ways("").pages, {}), [html.H1("T")]))
    assert not page.all("a", **{"class": "choice"})


def test_the_page_that_is_open_is_marked_and_has_its_class() -> None:
    page = tree(reading(prose(), ways(""), [], name="table"))
    assert page.one(id="qantar").classes == ["reading", "table"]
    assert page.one("a", aria_current="page")["href"] == "./table"


def test_what_an_address_got_wrong_is_said() -> None:
    assert notice_lines(()) is None
    assert tree(notice_lines(("One.", "Two."))).one(role="status").text == "One.Two."
