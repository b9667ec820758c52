"""What both maps are drawn from."""

from __future__ import annotations

import gzip
from dataclasses import fields

import pytest
import shapely
from shapely.geometry import shape

from dashboard.figures.projection import WIDTH
from dashboard.figures.shapes import Shapes, make_shapes, shapes_of
from geodata import RECORD
from geodata.atlas import Atlas, read_atlas
from geodata.borders import Borders
from geodata.records import Region, Site
from tests.dashboard.figures.conftest import MARKS, NOTE, SITES
from tests.dashboard.figures.drawn import lines


def drawn(data: str) -> shapely.Geometry:
    """Turn path data of rings back into an area."""
    rings = [shapely.Polygon(ring) for ring in lines(data)]
    # Even-odd, as a hole is drawn.
    whole = rings[0]
    for ring in rings[1:]:
        whole = whole.symmetric_difference(ring)
    return whole


def test_every_region_is_drawn_close_to_its_border(shapes: Shapes, borders: Borders) -> None:
    exact = shapes.extent.project(borders.regions.geometry)
    for (name, data), area in zip(shapes.regions.items(), exact, strict=True):
        astray = drawn(data).symmetric_difference(area).area
        assert astray < 0.5 * area.length, name


def test_regions_meet_without_a_gap_or_an_overlap(shapes: Shapes) -> None:
    areas = [drawn(data) for data in shapes.regions.values()]
    whole = shapely.union_all(areas)
    assert sum(area.area for area in areas) == pytest.approx(whole.area, abs=0.1)
    assert not [ring for part in shapely.get_parts(whole) for ring in part.interiors]


def test_the_outline_is_that_of_the_regions(shapes: Shapes) -> None:
    whole = shapely.union_all([drawn(data) for data in shapes.regions.values()])
    assert drawn(shapes.outline).symmetric_difference(whole).area < 1


def test_the_land_runs_on_beneath_the_country_without_a_gap(shapes: Shapes) -> None:
    land, country = drawn(shapes.land), drawn(shapes.outline)
    assert country.buffer(3).difference(land).area < 1


def test_the_land_around_fills_a_room_of_any_shape(shapes: Shapes) -> None:
    """No sea lies in these directions, so there must be land as far as any room shows."""
    land = drawn(shapes.land)
    for corner in [(WIDTH * 1.2, 0), (WIDTH * 1.2, -200), (WIDTH * 0.6, -350), (WIDTH, 900)]:
        assert land.contains(shapely.Point(corner)), corner


def test_a_figure_stands_in_its_region_and_off_the_marks(shapes: Shapes) -> None:
    sites = shapely.MultiPoint(list(shapes.sites.values()))
    for name, point in shapes.figures.items():
        assert drawn(shapes.regions[name]).contains(shapely.Point(point)), name
        if not name.endswith("-city"):
            assert sites.distance(shapely.Point(point)) > 20, name


def test_a_site_stands_where_it_is_projected(shapes: Shapes) -> None:
    assert tuple(shapes.sites) == MARKS
    for name, lon, lat in SITES:
        (point,) = shapes.extent.project([shapely.Point(lon, lat)])
        assert shapes.sites[name] == pytest.approx((point.x, point.y), abs=0.05)
        assert shapes.lonlat[name] == (lon, lat)


def test_plotly_s_regions_are_the_record_s_to_four_decimals(
    shapes: Shapes, borders: Borders
) -> None:
    features = shapes.geojson["features"]
    assert [feature["properties"]["id"] for feature in features] == list(borders.regions.index)
    for feature, area in zip(features, borders.regions.geometry, strict=True):
        assert shape(feature["geometry"]).equals_exact(
            shapely.MultiPolygon(list(shapely.get_parts(area))), tolerance=5.1e-5, normalize=True
        )


def test_plotly_s_outer_rings_run_clockwise_and_holes_do_not(shapes: Shapes) -> None:
    holes = 0
    for feature in shapes.geojson["features"]:
        for outer, *inner in feature["geometry"]["coordinates"]:
            assert not shapely.is_ccw(shapely.LinearRing(outer))
            assert all(shapely.is_ccw(shapely.LinearRing(ring)) for ring in inner)
            holes += len(inner)
    assert holes >= 2, "Nur-Sultan and Shymkent are cut out of the regions around them"


def test_the_paths_are_light(shapes: Shapes) -> None:
    paths = [*shapes.regions.values(), shapes.land, shapes.frontiers, shapes.outline]
    text = "".join([*paths, shapes.water, shapes.rivers]).encode()
    assert len(text) < 95_000
    assert len(gzip.compress(text)) < 33_000


def test_shapes_are_made_once_for_an_atlas(borders: Borders) -> None:
    sites = {
        name: Site(id=name, region="almaty-city", lat=lat, lon=lon, title=name)
        for name, lon, lat in SITES
    }
    regions = {
        "shymkent-city": Region(
            id="shymkent-city",
            code_2022="KZ-SHY",
            code_now="KZ-79",
            kind="city",
            title="Shymkent",
            utc_offset="+06:00",
            approximate=True,
            note=NOTE,
        )
    }
    tables = {field.name: {} for field in fields(Atlas) if field.init}
    atlas = Atlas(**{**tables, "regions": regions, "sites": sites, "borders": borders})
    shapes = shapes_of(atlas)
    assert shapes is shapes_of(atlas)
    assert shapes.approximate == {"shymkent-city": NOTE}
    assert shapes.sites == make_shapes(borders, SITES).sites


def test_the_record_says_why_a_shape_is_approximate() -> None:
    shapes = shapes_of(read_atlas(RECORD))
    assert shapes.approximate["shymkent-city"]
