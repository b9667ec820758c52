"""The page that stands where another was asked for."""

from __future__ import annotations

import pytest

from dashboard.rooms.failed import failed_page
from dashboard.rooms.reading import ways
from dashboard.view.words import prose
from tests.dashboard.rooms.tree import tree


def test_it_says_so_and_leads_to_the_map_from_an_address_of_any_depth() -> None:
    page = tree(failed_page(prose(), ways("", "/"), "lost"))
    assert page.one("h1").text == "No such page"
    assert page.all("a", href="/")
    assert page.all("a", href="/about")


@pytest.mark.parametrize("kind", ["refused", "read-only", "too-long", "broken"])
def test_each_kind_of_failure_has_a_title_and_one_sentence_of_its_own(kind: str) -> None:
    page = tree(failed_page(prose(), ways("", "/"), kind))
    assert page.one("h1").text == prose()[f"{kind}-title"]
    assert [line.text for line in page.one("main").all("p")] == [prose()[f"{kind}-text"]]


def test_a_fault_of_ours_has_a_reference_by_which_it_is_found_again() -> None:
    page = tree(failed_page(prose(), ways("", "/"), "broken", "3f2a9c1b"))
    assert "3f2a9c1b" in page.one("main").text
