"""Two places side by side, as a page."""

from __future__ import annotations

import pytest

from dashboard.rooms.compare import compare_page
from dashboard.rooms.reading import ways
from dashboard.view.compare import Comparison, compare
from dashboard.view.digest import digest
from dashboard.view.places import place_lines
from dashboard.view.view import PlaceLine
from dashboard.view.words import prose
from geodata import RECORD
from geodata.atlas import read_atlas
from tests.dashboard.rooms.tree import tree


@pytest.fixture(scope="module")
def compared() -> tuple[Comparison, tuple[PlaceLine, ...]]:
    known = digest(read_atlas(RECORD))
    return compare("almaty", "zhanaozen", "deaths", known), place_lines(known)


def test_both_places_are_chosen_in_the_form_and_lead_to_their_tolls(
    compared: tuple[Comparison, tuple[PlaceLine, ...]],
) -> None:
    page = tree(compare_page(compared[0], compared[1], prose(), ways("?lang=ru")))
    chosen = [node["value"] for node in page.all("option") if "selected" in node.attributes]
    assert chosen == ["almaty", "zhanaozen", "deaths"]
    links = [section.one("a")["href"] for section in page.all("section")]
    assert links == [
        f"./?place={place}&measure=deaths&tab=toll&lang=ru" for place in ("almaty", "zhanaozen")
    ]


def test_the_language_is_sent_along_with_the_form(
    compared: tuple[Comparison, tuple[PlaceLine, ...]],
) -> None:
    button = tree(compare_page(compared[0], compared[1], prose(), ways("?lang=kk"))).one("button")
    assert (button["name"], button["value"]) == ("lang", "kk")


def test_what_neither_shares_is_said(compared: tuple[Comparison, tuple[PlaceLine, ...]]) -> None:
    empty = Comparison("deaths", compared[0].sides, (), ("A notice.",))
    page = tree(compare_page(empty, compared[1], prose(), ways("")))
    assert page.one(role="status").text == "A notice."
    assert "There is no figure that both places have." in page.text
