"""The extent that the poster and plotly's map share."""

from __future__ import annotations

import math

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from dashboard.figures.projection import MERIDIAN, PARALLELS, WIDTH, Extent
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
def extent(borders: Borders) -> Extent:
    return Extent.around(borders.outline)


def in_units(extent: Extent, lon: float, lat: float) -> tuple[float, float]:
    point = extent.project(np.array([shapely.Point(lon, lat)]))[0]
    return point.x, point.y


def plotly_box(extent: Extent) -> list[tuple[float, float]]:
    """Corners and the middles of the edges of plotly's range box, projected."""
    geo = extent.geo()
    (west, east), (south, north) = geo["lonaxis"]["range"], geo["lataxis"]["range"]
    west, east, south, north = west + INSET, east - INSET, south + INSET, north - INSET
    return [
        d3_conic_conformal(lon, lat)
        for lon in (west, (west + east) / 2, east)
        for lat in (south, north)
    ]


@given(lon=st.floats(46, 88), lat=st.floats(40, 56))
def test_a_point_is_projected_as_d3_does(extent: Extent, lon: float, lat: float) -> None:
    x, y = d3_conic_conformal(lon, lat)
    across, down = in_units(extent, lon, lat)
    assert across == pytest.approx(WIDTH / 2 + x * extent.scale, abs=1e-6)
    assert down == pytest.approx(extent.height / 2 + (y - extent.middle) * extent.scale, abs=1e-6)


def test_plotly_fits_a_box_of_the_extent_s_width_and_height(extent: Extent) -> None:
    xs, ys = zip(*plotly_box(extent), strict=True)
    assert (max(xs) - min(xs)) * extent.scale == pytest.approx(WIDTH, abs=1e-6)
    assert (max(ys) - min(ys)) * extent.scale == pytest.approx(extent.height, abs=1e-6)


def test_plotly_s_centre_is_the_middle_of_the_extent(extent: Extent) -> None:
    centre = extent.geo()["center"]
    assert in_units(extent, centre["lon"], centre["lat"]) == pytest.approx(
        (WIDTH / 2, extent.height / 2), abs=1e-9
    )


def test_the_country_stands_in_the_extent_with_a_margin_on_every_side(
    extent: Extent, borders: Borders
) -> None:
    left, top, right, bottom = shapely.total_bounds(extent.project(borders.outline.geometry))
    for margin in (left, top, WIDTH - right, extent.height - bottom):
        assert 20 < margin < 60


def test_north_is_up_and_east_is_right(extent: Extent) -> None:
    petropavl, shymkent = in_units(extent, 69.15, 54.87), in_units(extent, 69.6, 42.3)
    aktau, oskemen = in_units(extent, 51.17, 43.65), in_units(extent, 82.61, 49.97)
    assert petropavl[1] < shymkent[1]
    assert aktau[0] < oskemen[0]
