"""The filters."""

from __future__ import annotations

import datetime as dt

from dashboard.rooms.filters import filters, passing, sifted
from dashboard.rooms.story import story
from dashboard.rooms.toll import toll
from dashboard.view.view import View
from tests.dashboard.rooms.made_up import CLAIMS, made_up, panel, story_item
from tests.dashboard.rooms.tree import Node, tree


def chip(room: Node, value: str) -> Node:
    return room.one("a", data_value=value)


def test_each_filter_shows_its_count_for_the_place(view: View) -> None:
    room = tree(filters(view))
    counts = {link["data-value"]: link.one("span").text for link in room.all("a", data_value=bool)}
    assert counts == {
        "protest": "1",
        "force": "2",
        "decision": "0",
        "aftermath": "0",
        "context": "0",
        "official": "5",
        "independent": "1",
        "press": "1",
        "partisan": "0",
        "disagree": "events 0, figures 0",
        "origins": "events 3, figures 7",
    }


def test_a_filter_is_a_link_that_puts_it_on_or_takes_it_off() -> None:
    room = tree(filters(made_up({"families": ["force"]})))
    assert chip(room, "protest")["href"] == "?families=protest,force"
    assert chip(room, "force")["href"] == "?"
    assert chip(room, "force")["aria-current"] == "true"
    assert chip(room, "force")["data-toggle"] == '{"families":"force"}'


def test_it_says_that_a_filter_is_on_and_what_is_shown_of_what() -> None:
    room = tree(filters(made_up({"families": ["force"], "tab": "toll"})))
    assert room.one("details")["data-on"] == "yes"
    assert room.one(id="filter-name").text == "Filter on"
    assert room.one(id="filter-shown").text == "Events: 2 of 3"
    assert "hidden" not in room.one(id="filter-shown").attributes
    assert room.one("a", id="filter-clear")["href"] == "?tab=toll"


def test_it_is_quiet_while_no_filter_is_on(view: View) -> None:
    room = tree(filters(view))
    assert room.one(id="filter-name").text == "Filter"
    assert "hidden" in room.one(id="filter-shown").attributes
    assert "hidden" in room.one(id="filter-clear").attributes
    assert not room.all("a", aria_current=bool)


def test_the_scripts_are_told_what_a_filter_goes_by() -> None:
    item = story_item("a", dt.date(2022, 1, 5), disputed=True, attested=False)
    assert sifted(item) == {"disputed": "yes", "attested": "no"}
    assert passing(made_up({"only": ["disagree"]}), item)
    assert not passing(made_up({"only": ["origins"]}), item)


def test_without_scripts_the_story_holds_back_what_does_not_pass() -> None:
    room = tree(story(made_up({"families": ["protest"]})))
    shown = [
        item["id"] for item in room.all("li", data_family=bool) if "hidden" not in item.attributes
    ]
    assert shown == ["event-now"]
    assert room.one("details").one("span", **{"class": "count"}).text == "1"


def test_a_story_of_which_nothing_passes_says_so() -> None:
    room = tree(story(made_up({"families": ["decision"]})))
    assert "hidden" not in room.one("p", **{"class": "empty nothing"}).attributes
    assert all("hidden" in chapter.attributes for chapter in room.all("details"))


def test_without_scripts_the_ledger_holds_back_rows_and_keeps_the_chart_whole() -> None:
    room = tree(toll(made_up({"claimants": ["press"]})))
    rows = [row["id"] for row in room.all("tr", data_kind=bool) if "hidden" not in row.attributes]
    assert rows == ["claim-p-range"]
    signs = room.one(id="series-killed").all("div", **{"class": "sign"})
    assert len(signs) == sum(claim.low is not None for claim in CLAIMS)
    assert [sign["data-passes"] for sign in signs].count("yes") == 1
    assert "hidden" in room.one(id="series-injured").attributes


def test_a_filter_of_events_leaves_the_ledger_alone() -> None:
    room = tree(toll(made_up({"families": ["force"]})))
    assert not [row for row in room.all("tr", data_kind=bool) if "hidden" in row.attributes]


def test_a_place_without_anything_has_filters_that_count_nothing() -> None:
    room = tree(filters(made_up(panel=panel(story=(), toll=()))))
    assert chip(room, "force").one("span").text == "0"
