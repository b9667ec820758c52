"""The map's room."""

from __future__ import annotations

import pytest

from dashboard.rooms.map import map_room
from dashboard.view.view import View
from tests.dashboard.rooms.tree import tree


def test_the_room_leaves_places_for_both_maps(view: View) -> None:
    room = tree(map_room(view))
    assert not room.one(id="poster-slot").inside
    assert not room.one(id="live").inside


@pytest.mark.parametrize("name", ["OpenStreetMap contributors", "Natural Earth", "GeoNames"])
def test_those_whose_shapes_are_shown_are_named_and_linked(view: View, name: str) -> None:
    credits_line = tree(map_room(view)).one("p", **{"class": "credits"})
    assert any(name in link.text and link["href"] for link in credits_line.all("a"))


def test_the_tooltip_waits_hidden(view: View) -> None:
    assert "hidden" in tree(map_room(view)).one(id="tooltip").attributes
