"""Sources."""

from __future__ import annotations

from dashboard.rooms.sources import outside, source_links, sources
from dashboard.view.view import View
from tests.dashboard.rooms.made_up import MINISTRY, PAPER, made_up, panel
from tests.dashboard.rooms.tree import tree


def test_a_source_with_an_address_is_a_link(view: View) -> None:
    link = tree(source_links(view.words, (MINISTRY, PAPER))).one("a")
    assert link["href"] == "https://example.org/a?b=1&c=2"
    assert link.text == "Ministry <of> “Tests”"


def test_a_source_without_an_address_is_named_all_the_same(view: View) -> None:
    assert "The Paper" in tree(source_links(view.words, (PAPER,))).text
    assert not tree(source_links(view.words, (PAPER,))).all("a")


def test_no_source_gives_no_empty_list(view: View) -> None:
    assert source_links(view.words, ()) is None


def test_a_link_outside_opens_in_a_tab_of_its_own_and_says_so(view: View) -> None:
    link = tree(outside(view.words, "x", "https://example.org")).one("a")
    assert link["target"] == "_blank"
    assert link["rel"] == "noopener"
    assert "new tab" in link["title"]
    assert (
        tree(outside(view.words, "x", "https://example.org", "A title")).one("a")["title"]
        == "A title"
    )


def test_the_list_says_when_in_what_language_and_from_whom(view: View) -> None:
    first, second = tree(sources(view)).all("li")
    assert first["id"] == "source-ministry"
    assert "9 January 2022" in first.text
    assert "the ministry" in first.text
    assert first.one("span", **{"class": "title"})["lang"] == "ru"
    assert "no date on the page" in second.text
    assert "no address" in second.text


def test_a_place_without_sources_says_so() -> None:
    assert tree(sources(made_up(panel=panel(sources=())))).text == "No source was found."
