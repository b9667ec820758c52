"""The page of the tables."""

from __future__ import annotations

import itertools

import pytest

from dashboard.view.query import COLUMNS, TABLES
from tests.dashboard.rooms.tables import page


def test_one_table_is_shown_and_the_others_are_links_that_keep_what_they_can() -> None:
    room = page("table=claims&place=almaty&status=withdrawn&q=oil&lang=en")
    tabs = room.one("nav", **{"class": "which"})
    assert tabs.one("a", aria_current="page").text.startswith("Figures ")
    assert [link["href"] for link in tabs.all("a")] == [
        "?place=almaty&lang=en&q=oil",
        "?table=claims&place=almaty&status=withdrawn&lang=en&q=oil",
        "?table=sources&place=almaty&lang=en&q=oil",
        "?table=places&place=almaty&lang=en&q=oil",
    ]


def test_how_many_rows_there_are_is_said() -> None:
    assert page("table=places").one("p", id="shown").text == "Rows 1 to 48 of 48."
    some = page("table=places&q=almaty").one("p", id="shown").text
    assert some.startswith("Rows 1 to ")
    assert some.endswith("that match; the table has 48.")
    none = page("table=places&q=atlantis")
    assert none.one("p", id="shown").text == "No row matches; the table has 48."


@pytest.mark.parametrize("name", TABLES)
def test_every_column_that_makes_sense_sorts_by_a_link(name: str) -> None:
    links = page(f"table={name}&q=a").one("thead").all("a")
    assert [link["data-column"] for link in links] == list(COLUMNS[name])
    assert all("q=a" in link["href"] for link in links)


def test_the_head_says_how_the_rows_are_sorted_and_turns_the_order_round() -> None:
    for sort, direction, turned in (
        ("", "ascending", "?sort=-day"),
        ("-day", "descending", "?"),
    ):
        head = page(f"sort={sort}").one("th", aria_sort=direction)
        assert (head.text, head.one("a")["href"]) == ("When", turned)
    kinds = page("table=claims&sort=figure&page=2")
    assert kinds.one("th", aria_sort="ascending").one("a")["href"] == "?table=claims&sort=-figure"


def test_a_long_table_is_turned_page_by_page_or_shown_whole() -> None:
    long = page("table=sources&page=2&sort=title")
    for label in ("Pages of the table", "Pages of the table, below the rows"):
        nav = long.one("nav", aria_label=label)
        before, after, whole = nav.all("a")
        assert before["href"] == "?table=sources&sort=title"
        assert after["href"] == "?table=sources&sort=title&page=3"
        assert whole["href"] == "?table=sources&rows=all&sort=title"
    everything = page("table=sources&rows=all")
    assert len(everything.one("tbody").all("tr")) > 700
    assert everything.one("nav", **{"class": "paging"}).all("a")[-1]["href"] == "?table=sources"


def test_the_first_page_has_none_before_it_and_the_last_none_after() -> None:
    for search, rel in (("page=1", "prev"), ("page=99999", "next")):
        links = page(search).all("a", rel=rel)
        assert links
        assert all("hidden" in link.attributes for link in links)


def test_a_short_table_has_no_pages() -> None:
    room = page("table=places")
    ways = [nav for nav in room.all("nav") if "Pages of" in nav.attributes.get("aria-label", "")]
    assert len(ways) == 2
    assert all("hidden" in nav.attributes for nav in ways)


def test_every_link_keeps_the_language_that_was_asked_for() -> None:
    room = page("table=claims&lang=ru&page=2", "ru")
    own = [link for link in room.all("a") if link["href"].startswith(("?", "./"))]
    tongues = room.one("div", **{"class": "options languages"}).all("a")
    assert [link["href"] for link in tongues] == [
        f"?table=claims&lang={language}&page=2" for language in ("en", "kk", "ru")
    ]
    assert all("lang=ru" in link["href"] for link in own if link not in tongues)


def test_the_way_to_the_map_keeps_place_and_measure() -> None:
    header = page("table=claims&measure=deaths&place=almaty").one("header")
    ways = [link["href"] for link in header.all("a", **{"class": "button"})]
    assert ways[:2] == ["./?place=almaty&measure=deaths", "./table"]


def test_what_was_not_understood_is_said() -> None:
    assert "atlantis" in page("place=atlantis").one("div", id="notices").text
    assert not page("").all("div", id="notices")


@pytest.mark.parametrize("name", TABLES)
def test_no_id_stands_twice_and_no_heading_is_skipped(name: str) -> None:
    room = page(f"table={name}")
    ids = [node["id"] for node in room.walk() if "id" in node.attributes]
    assert len(ids) == len(set(ids))
    ranks = [int(node.tag[1]) for node in room.walk() if node.tag in {"h1", "h2", "h3", "h4"}]
    assert ranks[0] == 1
    assert all(after - before <= 1 for before, after in itertools.pairwise(ranks))
