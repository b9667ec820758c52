"""The map's room."""

from __future__ import annotations

import pytest

from dashboard.rooms.map import map_room
from dashboard.view.view import View
from tests.dashboard.rooms.made_up import made_up
from tests.dashboard.rooms.tree import tree


def test_the_room_leaves_places_for_both_maps(view: View) -> None:
    room = tree(map_room(view))
    assert not room.one(id="poster-slot").inside
    assert not room.one(id="live").inside


def test_the_day_and_its_sentence_stand_over_the_map(view: View) -> None:
    room = tree(map_room(view))
    assert room.one("h2").text == "Sunday 9 January 2022"
    assert room.one(id="sentence").text == "A figure is said & withdrawn"


def test_measures_and_clocks_are_links() -> None:
    room = tree(map_room(made_up({"measure": "deaths", "known": "now"})))
    current = [link["href"] for link in room.all("a", aria_current="true")]
    assert current == ["?measure=deaths&known=now"] * 2


def test_layers_are_pressed_or_not() -> None:
    room = tree(map_room(made_up({"layers": ["labels"]})))
    pressed = {button["data-layer"]: button["aria-pressed"] for button in room.all(data_layer=bool)}
    assert pressed == {"labels": "true", "regions": "false", "water": "false"}


@pytest.mark.parametrize("name", ["OpenStreetMap contributors", "Natural Earth", "GeoNames"])
def test_those_whose_shapes_are_shown_are_named_and_linked(view: View, name: str) -> None:
    credits_line = tree(map_room(view)).one("p", **{"class": "credits"})
    assert any(name in link.text and link["href"] for link in credits_line.all("a"))


def test_the_tooltip_waits_hidden(view: View) -> None:
    assert "hidden" in tree(map_room(view)).one(id="tooltip").attributes
