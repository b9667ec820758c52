"""The map's layers as points in a frame."""

from __future__ import annotations

import pytest
import shapely

from dashboard.figures.outlines import Contour, Frame, outlines
from dashboard.figures.projection import WIDTH
from dashboard.figures.shapes import Shapes, make_layers
from geodata.borders import Borders

FRAMES = (Frame(8.35, 4.36), Frame(5.95, 3.36), Frame(3, 4), Frame(1000, 576))
FRAME = pytest.mark.parametrize("frame", FRAMES, ids=lambda frame: f"{frame.width:g}")


def area(contours: tuple[Contour, ...]) -> shapely.Geometry:
    """Fill contours by the even-odd rule."""
    whole: shapely.Geometry = shapely.Polygon()
    for contour in contours:
        whole = whole.symmetric_difference(shapely.Polygon(contour))
    return whole


@FRAME
def test_every_region_is_whole_in_a_frame_of_any_shape(borders: Borders, frame: Frame) -> None:
    layers, drawn = make_layers(borders), outlines(borders, frame)
    scale = frame.scale(layers.extent)
    assert set(drawn.regions) == set(layers.regions)
    for name, contours in drawn.regions.items():
        exact = layers.regions[name].area * scale**2
        assert area(contours).area == pytest.approx(exact, rel=1e-3), name


@FRAME
def test_nothing_lies_outside_the_frame(borders: Borders, frame: Frame) -> None:
    drawn = outlines(borders, frame)
    layers = [drawn.land, drawn.frontiers, drawn.water, drawn.rivers, drawn.country]
    for contours in [*layers, *drawn.regions.values()]:
        assert contours
        for x, y in (point for contour in contours for point in contour):
            assert -1e-6 <= x <= frame.width + 1e-6
            assert -1e-6 <= y <= frame.height + 1e-6


@FRAME
def test_the_land_around_fills_the_frame(borders: Borders, frame: Frame) -> None:
    """Land reaches every corner but where the Caspian lies, which is drawn over it."""
    land = area(outlines(borders, frame).land)
    assert land.area > 0.75 * frame.width * frame.height


def test_a_region_with_a_city_in_it_has_a_hole(borders: Borders) -> None:
    drawn = outlines(borders, FRAMES[0])
    assert len(drawn.regions["almaty-region"]) > 1 or len(drawn.regions["akmola-region"]) > 1


def test_a_frame_of_the_extent_has_its_units(shapes: Shapes) -> None:
    frame = Frame(WIDTH, shapes.extent.height)
    assert frame.place(shapes.extent, (12, 34)) == pytest.approx((12, 34))
    assert frame.scale(shapes.extent) == pytest.approx(1)


def test_a_high_frame_has_the_map_in_its_middle(shapes: Shapes) -> None:
    frame = Frame(100, 1000)
    middle = frame.place(shapes.extent, (WIDTH / 2, shapes.extent.height / 2))
    assert middle == pytest.approx((50, 500))
    assert frame.window(shapes.extent).bounds[0] == pytest.approx(0)
