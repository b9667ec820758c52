"""The whole page."""

from __future__ import annotations

import itertools
from collections import Counter

import pytest
from dash.development.base_component import Component

from dashboard.export.html import to_html
from dashboard.rooms.page import page
from dashboard.rooms.panel import panel, panel_room
from dashboard.view.view import View
from tests.dashboard.rooms.made_up import made_up
from tests.dashboard.rooms.tree import tree


def whole(view: View) -> Component:
    return page(view, panel_room(panel(view)))


def test_the_root_says_what_the_scene_asks_for() -> None:
    root = tree(whole(made_up({"place": "almaty", "measure": "deaths"}))).one(id="qantar")
    assert root["data-day"] == "2022-01-09"
    assert root["data-place"] == "almaty"
    assert root["data-measure"] == "deaths"
    assert root["data-layers"] == "labels regions water"
    assert root["data-playing"] == "no"


def test_an_id_stands_once(view: View) -> None:
    ids = Counter(node["id"] for node in tree(whole(view)).all(id=bool))
    series = {name for name in ids if name.startswith("claim-o-225")}  # made up to stand twice
    assert {name for name, number in ids.items() if number > 1} == series


def test_the_page_has_one_of_each_landmark(view: View) -> None:
    room = tree(whole(view))
    for landmark in ("header", "main", "aside", "h1"):
        assert len(room.all(landmark)) == 1, landmark
    assert room.one("main").one(id="player").one(id="track")


def test_the_keyboard_comes_to_the_day_and_to_play_before_forty_places(view: View) -> None:
    rooms = [node.get("id") or node["class"] for node in tree(whole(view)).one(id="player").inside]
    assert rooms == ["map-head", "timeline", "map-room"]


def test_the_first_link_skips_to_the_panel(view: View) -> None:
    room = tree(whole(view))
    first, second, *_ = room.all("a")
    assert [first["href"], second["href"]] == ["#panel", "#thumb"], "past forty places on the map"
    assert room.one(id="panel")
    assert room.one(id="thumb")["tabindex"] == "0"


def test_without_scripts_the_page_says_what_can_be_done(view: View) -> None:
    sentence = tree(whole(view)).one("main").all("noscript")[0].text
    assert "links lead to other moments" in sentence


def test_the_posters_slot_can_be_filled(view: View) -> None:
    assert '<div id="poster-slot"><svg></svg></div>' in to_html(
        whole(view), {"poster-slot": "<svg></svg>"}
    )


def test_headings_do_not_skip_a_level(view: View) -> None:
    levels = [
        int(node.tag[1])
        for node in tree(whole(view)).walk()
        if node.tag in {"h1", "h2", "h3", "h4", "h5"}
    ]
    assert levels[0] == 1
    assert all(later - earlier <= 1 for earlier, later in itertools.pairwise(levels))


def test_every_control_has_a_name(view: View) -> None:
    room = tree(whole(view))
    for node in [*room.all("a"), *room.all("button")]:
        assert node.text.strip() or node.get("aria-label"), node


def test_pictures_of_figures_do_not_depend_on_colour_alone(view: View) -> None:
    for sign in tree(whole(view)).all("div", data_kind=bool, data_day=bool):
        assert sign["title"], "every sign of the ledger says in words what it is"


@pytest.mark.parametrize("slot", ["find", "goto"])
def test_the_page_has_an_empty_room_for_each_tree_that_dash_does_not_know(
    view: View, slot: str
) -> None:
    assert tree(page(view, panel_room())).one("div", id=slot).inside == []
