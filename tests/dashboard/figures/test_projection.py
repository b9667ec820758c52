"""The frame that the poster and plotly's map share."""

from __future__ import annotations

import math

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from dashboard.figures.projection import MERIDIAN, PARALLELS, WIDTH, Frame
from geodata.borders import Borders

INSET = 0.001  # degrees by which plotly shrinks the ranges that it is given


def d3_conic_conformal(lon: float, lat: float) -> tuple[float, float]:
    """Project as d3's geoConicConformal does (d3-geo, conicConformal.js), in earth radii."""
    first, second = (math.radians(parallel) for parallel in PARALLELS)

    def tany(y: float) -> float:
        return math.tan((math.pi / 2 + y) / 2)

    n = math.log(math.cos(first) / math.cos(second)) / math.log(tany(second) / tany(first))
    f = math.cos(first) * math.pow(tany(first), n) / n
    x, y = math.radians(lon - MERIDIAN), math.radians(lat)
    r = f / math.pow(tany(y), n)
    return r * math.sin(n * x), -(f - r * math.cos(n * x))  # d3 turns y downwards


@pytest.fixture(scope="session")
def frame(borders: Borders) -> Frame:
    return Frame.around(borders.outline)


def in_units(frame: Frame, lon: float, lat: float) -> tuple[float, float]:
    point = frame.project(np.array([shapely.Point(lon, lat)]))[0]
    return point.x, point.y


def plotly_box(frame: Frame) -> list[tuple[float, float]]:
    """Corners and the middles of the edges of plotly's range box, projected."""
    geo = frame.geo()
    (west, east), (south, north) = geo["lonaxis"]["range"], geo["lataxis"]["range"]
    west, east, south, north = west + INSET, east - INSET, south + INSET, north - INSET
    return [
        d3_conic_conformal(lon, lat)
        for lon in (west, (west + east) / 2, east)
        for lat in (south, north)
    ]


@given(lon=st.floats(46, 88), lat=st.floats(40, 56))
def test_a_point_is_projected_as_d3_does(frame: Frame, lon: float, lat: float) -> None:
    x, y = d3_conic_conformal(lon, lat)
    across, down = in_units(frame, lon, lat)
    assert across == pytest.approx(WIDTH / 2 + x * frame.scale, abs=1e-6)
    assert down == pytest.approx(frame.height / 2 + (y - frame.middle) * frame.scale, abs=1e-6)


def test_plotly_fits_a_box_of_the_frame_s_width_and_height(frame: Frame) -> None:
    xs, ys = zip(*plotly_box(frame), strict=True)
    assert (max(xs) - min(xs)) * frame.scale == pytest.approx(WIDTH, abs=1e-6)
    assert (max(ys) - min(ys)) * frame.scale == pytest.approx(frame.height, abs=1e-6)


def test_plotly_s_centre_is_the_middle_of_the_frame(frame: Frame) -> None:
    centre = frame.geo()["center"]
    assert in_units(frame, centre["lon"], centre["lat"]) == pytest.approx(
        (WIDTH / 2, frame.height / 2), abs=1e-9
    )


def test_the_country_stands_in_the_frame_with_a_margin_on_every_side(
    frame: Frame, borders: Borders
) -> None:
    left, top, right, bottom = shapely.total_bounds(frame.project(borders.outline.geometry))
    for margin in (left, top, WIDTH - right, frame.height - bottom):
        assert 20 < margin < 60


def test_north_is_up_and_east_is_right(frame: Frame) -> None:
    petropavl, shymkent = in_units(frame, 69.15, 54.87), in_units(frame, 69.6, 42.3)
    aktau, oskemen = in_units(frame, 51.17, 43.65), in_units(frame, 82.61, 49.97)
    assert petropavl[1] < shymkent[1]
    assert aktau[0] < oskemen[0]
