"""The panel."""

from __future__ import annotations

import pytest
from dash.development.base_component import Component

from dashboard.rooms.panel import panel as contents
from dashboard.rooms.panel import panel_room
from dashboard.view.view import View
from tests.dashboard.rooms.made_up import made_up, panel
from tests.dashboard.rooms.tree import tree


def whole(view: View) -> Component:
    return panel_room(contents(view))


def test_dash_gets_the_room_empty() -> None:
    assert tree(panel_room()).one("div", id="panel").text == ""


def test_the_panel_can_be_reached_and_its_parts_have_names(view: View) -> None:
    room = tree(whole(view)).one("div", id="panel")
    assert room["tabindex"] == "-1", "the link that skips to it may focus it"
    bodies = room.all(role="region")
    assert len(bodies) == 3
    assert all(body["tabindex"] == "0" and body["aria-label"] for body in bodies)


@pytest.mark.parametrize("tab", ["story", "toll", "sources"])
def test_only_the_chosen_part_is_shown(tab: str) -> None:
    room = tree(whole(made_up({"tab": tab})))
    bodies = room.all("div", data_tab=bool)
    assert [body["data-tab"] for body in bodies if "hidden" not in body.attributes] == [tab]
    assert {body["id"] for body in bodies} == {"tab-story", "tab-toll", "tab-sources"}


def test_a_part_that_is_not_shown_comes_when_it_is_chosen() -> None:
    room = tree(whole(made_up({"tab": "toll"})))
    late = {body["data-tab"]: body.get("data-late") for body in room.all("div", data_tab=bool)}
    assert late == {"story": "yes", "toll": "", "sources": "yes"}
    assert not room.all("li", id=lambda name: name.startswith("event-"))
    assert room.all("table")


def test_a_place_leads_up_to_its_region_and_the_country() -> None:
    view = made_up({"place": "almaty", "tab": "toll"})
    way = tree(whole(view)).one("p", **{"class": "way"})
    assert [link["href"] for link in way.all("a")] == ["?tab=toll", "?place=almaty-city&tab=toll"]


def test_a_region_leads_up_to_the_country_once() -> None:
    shown = panel(kind="region", lies_in="Kazakhstan", lies_in_id="country")
    way = tree(whole(made_up(panel=shown))).one("p", **{"class": "way"})
    assert len(way.all("a")) == 1


def test_the_country_leads_nowhere_up() -> None:
    room = tree(whole(made_up(panel=panel(kind="country", lies_in="", lies_in_id=""))))
    assert not room.all("p", **{"class": "way"})


def test_names_are_marked_with_their_language() -> None:
    room = tree(whole(made_up(panel=panel(now="Alatau"))))
    names = room.one("p", **{"class": "names"})
    assert [(name.get("lang"), name.text) for name in names.all("span")] == [
        ("kk", "Алматы"),
        ("ru", "Алма-Ата"),
        ("", "Today: Alatau"),
    ]


def test_what_is_corroborated_stands_before_the_story(view: View) -> None:
    room = tree(whole(view)).one("div", id="panel")
    assert room.text.index("Corroborated.") < room.text.index("A clash")
    assert "Corroborated." not in room.one(id="tab-story").text, "it is seen on every tab"
