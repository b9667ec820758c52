"""Where the map stands in a picture."""

from __future__ import annotations

import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from dashboard.figures.layout import Box, Size, place_map
from dashboard.figures.shapes import Shapes

ROOM = Box(0, 0, 900, 600)
NOTHING = Box(-200, -200, -100, -100)


def country(shapes: Shapes, room: Box, over: Box) -> tuple[shapely.Geometry, shapely.Geometry]:
    """Return the country, and what is written over it, both in units of the map."""
    placed, _ = place_map(shapes, room, (over,))
    return room.within(placed), over.within(placed)


def test_the_whole_country_lies_in_its_room(shapes: Shapes) -> None:
    room, _ = country(shapes, ROOM, NOTHING)
    assert shapely.contains(room, shapes.country)


def test_the_country_fills_its_room(shapes: Shapes) -> None:
    placed, _ = place_map(shapes, ROOM, (NOTHING,))
    west, _, east, _ = shapely.bounds(shapes.country)
    assert (east - west) * placed.scale > 0.95 * 900


@pytest.mark.parametrize(("wide", "high"), [(300, 120), (500, 90), (860, 200)])
def test_what_is_written_over_the_map_covers_nothing_of_the_country(
    shapes: Shapes, wide: float, high: float
) -> None:
    _, over = country(shapes, ROOM, Box(0, 0, wide, high))
    assert not shapely.intersects(over, shapes.country)


def test_of_several_headings_the_one_is_chosen_that_leaves_the_country_largest(
    shapes: Shapes,
) -> None:
    high, low = Box(0, 0, 400, 500), Box(0, 0, 860, 60)
    placed, number = place_map(shapes, ROOM, (high, low))
    assert number == 1
    assert placed == place_map(shapes, ROOM, (low,))[0]


@given(st.integers(320, 4096), st.integers(320, 4096))
def test_every_size_has_room_for_its_words(width: int, height: int) -> None:
    size = Size(width, height)
    across, down = size.points
    assert across >= 539.99
    assert down >= 639.99
    assert across / down == pytest.approx(width / height)


def test_a_picture_for_phones_has_larger_letters() -> None:
    assert Size(1280, 720).point == 1
    assert Size(1080, 1920).point > Size(1920, 1080).point
    assert Size(1920, 1080).wide
    assert not Size(1080, 1080).wide
