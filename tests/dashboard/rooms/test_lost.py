"""The page at an address where there is none."""

from __future__ import annotations

from dashboard.rooms.lost import lost_page
from dashboard.rooms.reading import ways
from dashboard.view.words import prose
from tests.dashboard.rooms.tree import tree


def test_it_says_so_and_leads_to_the_map_from_an_address_of_any_depth() -> None:
    page = tree(lost_page(prose(), ways("", "/")))
    assert page.one("h1").text == "No such page"
    assert page.all("a", href="/")
    assert page.all("a", href="/about")
