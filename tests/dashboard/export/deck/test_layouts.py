"""The layouts of a deck."""

from __future__ import annotations

import itertools

import pytest

from dashboard.export.deck import layouts
from dashboard.export.deck.drawing import Box
from dashboard.export.deck.layouts import HEIGHT, LAYOUTS, SOURCES_PAGE, STOP, WIDTH, Layout

BOXES = [value for value in vars(layouts).values() if isinstance(value, Box)]


def test_slides_are_sixteen_by_nine() -> None:
    assert pytest.approx(16 / 9) == WIDTH / HEIGHT


@pytest.mark.parametrize("box", [*BOXES, *layouts.THIRDS], ids=str)
def test_nothing_has_its_place_outside_a_slide(box: Box) -> None:
    assert box.x >= 0
    assert box.y >= 0
    assert box.right <= WIDTH + 1e-9
    assert box.bottom <= HEIGHT + 1e-9


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.name)
def test_no_two_placeholders_lie_over_each_other(layout: Layout) -> None:
    for one, other in itertools.combinations(layout.places, 2):
        assert not one.box.meets(other.box), (one.name, other.name)


@pytest.mark.parametrize("layout", LAYOUTS[STOP:], ids=lambda layout: layout.name)
def test_every_slide_but_the_first_has_a_title_credits_and_a_number(layout: Layout) -> None:
    kinds = [place.kind for place in layout.places]
    assert kinds[0] == "title"
    assert kinds[-2:] == ["ftr", "sldNum"]


def test_maps_leave_their_neighbours_alone() -> None:
    assert not layouts.MAP.meets(layouts.COLUMN)
    assert not layouts.MAP.meets(layouts.BELOW)
    assert not layouts.SMALL_MAP.meets(layouts.SMALL_COLUMN)
    assert not layouts.SMALL_MAP.meets(layouts.SMALL_BELOW)
    assert not layouts.COLUMN.meets(layouts.SOURCES)


def test_the_sources_stand_in_three_columns() -> None:
    assert [place.index for place in LAYOUTS[SOURCES_PAGE].places if place.kind == "body"] == [
        1, 2, 3,
    ]  # fmt: skip
