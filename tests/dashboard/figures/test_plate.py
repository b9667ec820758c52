"""The map of a picture."""

from __future__ import annotations

import dataclasses
import math

import pytest
import shapely

from dashboard.figures.ground import Placed
from dashboard.figures.heading import Heading
from dashboard.figures.inks import blended, inks
from dashboard.figures.plate import Plate, names_of, radius_scale
from dashboard.figures.shapes import Shapes
from dashboard.figures.shot import Shot
from dashboard.view.view import View
from tests.dashboard.figures.boxes import SVG, parse, texts
from tests.dashboard.figures.conftest import TITLES

INKS = inks("light")
PLACED = Placed(0.8, 30, 20)
NAMED = Heading("", "Title", "", "")


@pytest.fixture
def plate(view: View, shapes: Shapes) -> Plate:
    """Lay the second step out."""
    room = shapely.box(0, 0, 1000, shapes.extent.height)
    names = names_of([Shot(view, 1, NAMED)], shapes, PLACED, room)
    return Plate(shapes, PLACED, INKS, names)


def drawn(plate: Plate, shot: Shot, before: Shot | None = None, share: float = 1) -> str:
    svg = plate.draw(shot, before or shot, share)
    return f'<svg xmlns="http://www.w3.org/2000/svg">{svg}</svg>'


def marks(svg: str) -> dict[str, list[float]]:
    """Return the radii of each place's circles."""
    groups = [group for group in parse(svg).iter(f"{SVG}g") if "data-place" in group.attrib]
    return {
        group.attrib["data-place"]: [float(one.attrib["r"]) for one in group.iter(f"{SVG}circle")]
        for group in groups
    }


def test_a_mark_stands_at_its_place_in_the_size_of_its_step(plate: Plate, view: View) -> None:
    svg = drawn(plate, Shot(view, 1, NAMED))
    assert list(marks(svg)) == ["almaty", "zhanaozen", "kaskelen"]  # the largest first
    assert marks(svg)["almaty"][0] == 18.5
    x, y = PLACED.point(plate.shapes.sites["almaty"])
    assert f'data-place="almaty" transform="translate({x:.2f} {y:.2f})"' in svg


def test_a_name_is_read_only_where_there_is_a_mark(plate: Plate, view: View) -> None:
    early = {text.words for text in texts(drawn(plate, Shot(view, 0, NAMED)))}
    late = {text.words for text in texts(drawn(plate, Shot(view, 1, NAMED)))}
    assert early == {"Zhanaozen"}
    assert {"Zhanaozen", "Almaty"} <= late
    assert TITLES["taraz"] not in late


def test_a_layer_that_is_off_is_not_drawn(plate: Plate, view: View) -> None:
    bare = dataclasses.replace(view, scene={**view.scene, "layers": []})
    assert texts(drawn(plate, Shot(bare, 1, NAMED))) == []


def test_on_its_way_a_mark_has_a_size_and_a_region_a_tint_between(plate: Plate, view: View) -> None:
    before, shot = Shot(view, 0, NAMED), Shot(view, 1, NAMED)
    half = drawn(plate, shot, before, 0.5)
    assert math.isclose(marks(half)["almaty"][0], 18.5 / 2, abs_tol=0.01)
    assert blended(INKS["land"], INKS["tint-3"], 0.5) in half


def test_the_chosen_place_has_a_whole_ring_what_is_new_a_dashed_one(
    plate: Plate, view: View
) -> None:
    chosen = drawn(plate, Shot(view, 1, NAMED))
    assert 'stroke-dasharray="3 3"' not in chosen
    assert len(marks(chosen)["almaty"]) == 2
    country = dataclasses.replace(view, scene={**view.scene, "place": "country"})
    assert 'stroke-dasharray="3 3"' in drawn(plate, Shot(country, 1, NAMED))


def test_no_name_moves_because_another_day_is_drawn_too(view: View, shapes: Shapes) -> None:
    room = shapely.box(0, 0, 1000, shapes.extent.height)
    shots = [Shot(view, 0, NAMED), Shot(view, 1, NAMED)]
    assert names_of(shots, shapes, PLACED, room) == names_of(shots[::-1], shapes, PLACED, room)


def test_a_name_without_room_is_left_out(view: View, shapes: Shapes) -> None:
    assert names_of([Shot(view, 1, NAMED)], shapes, PLACED, shapely.box(0, 0, 5, 5)) == (None,) * 4


def test_marks_never_become_smaller_than_they_are_meant() -> None:
    assert radius_scale(Placed(0.5, 0, 0)) == 1
    assert radius_scale(Placed(1.5, 0, 0)) == 1.5
