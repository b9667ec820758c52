"""Path data says what the geometry says, shortly."""

from __future__ import annotations

import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from dashboard.figures.paths import number, path_data
from tests.dashboard.figures.drawn import lines


@pytest.mark.parametrize(
    ("value", "text"),
    [(0, "0"), (-0.04, "0"), (0.5, ".5"), (-0.5, "-.5"), (12, "12"), (-3.25, "-3.2"), (100, "100")],
)
def test_a_number_is_written_as_short_as_possible(value: float, text: str) -> None:
    assert number(value) == text


def test_a_ring_is_closed_by_a_letter_and_not_by_a_point() -> None:
    assert path_data(shapely.box(0, 0, 10, 5)) == "M10 0l0 5-10 0 0-5z"


def test_a_line_stays_open() -> None:
    assert path_data(shapely.LineString([(1, 1), (2.5, 1), (2.5, -1)])) == "M1 1l1.5 0 0-2"
    assert path_data(shapely.LineString([(0, 0), (0.5, 1.5), (1, 2)])) == "M0 0l.5 1.5.5.5"


def test_a_hole_is_drawn_as_a_second_ring() -> None:
    ring = shapely.box(0, 0, 9, 9).difference(shapely.box(3, 3, 6, 6))
    assert path_data(ring).count("z") == 2


def test_what_is_smaller_than_its_grain_is_left_out() -> None:
    assert path_data(shapely.box(0, 0, 0.01, 0.01)) == ""
    assert path_data(shapely.Polygon()) == ""


HALVES = st.integers(-1999, 1999).map(lambda value: value / 2)


@given(st.lists(st.tuples(HALVES, HALVES), min_size=2, max_size=30))
def test_a_path_leads_through_the_points_of_its_line(points: list[tuple[float, float]]) -> None:
    distinct = [point for at, point in enumerate(points) if not at or point != points[at - 1]]
    expected = [distinct] if len(distinct) > 1 else []
    assert lines(path_data(shapely.LineString(points))) == expected
