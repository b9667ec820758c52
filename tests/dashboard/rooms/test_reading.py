"""What the pages that are read have in common."""

from __future__ import annotations

import pytest
from dash import html

from dashboard.rooms.reading import reading, ways
from dashboard.view.language import LANGUAGES, speaking
from dashboard.view.words import prose
from tests.dashboard.rooms.tree import tree


@pytest.mark.parametrize(("lang", "kept"), [("", ""), ("ru", "?lang=ru")])
def test_the_ways_keep_the_language_that_was_asked_for(lang: str, kept: str) -> None:
    header = tree(reading(prose(), ways(lang), [html.H1("T")])).one("header")
    found = [link["href"] for link in header.all("a", **{"class": "button"})]
    assert found == [f"./{kept}", f"./table{kept}", f"./about{kept}"]


def test_every_language_is_one_press_away_and_the_spoken_one_is_marked() -> None:
    with speaking("kk"):
        page = tree(reading(prose(), ways(""), [html.H1("T")]))
    links = page.all("a", **{"class": "choice"})
    assert [link["lang"] for link in links] == list(LANGUAGES)
    assert [link.get("aria-current") for link in links] == ["", "true", ""]


def test_the_way_to_the_page_itself_is_marked() -> None:
    header = tree(reading(prose(), ways(""), [], name="tables", here="as-table")).one("header")
    assert header.one("a", aria_current="page").text == "Table"
