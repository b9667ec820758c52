"""The map's shapes, projected once for an Atlas: what both maps of every View are drawn from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Any

from dashboard.figures.paths import path_data
from dashboard.figures.projection import WIDTH, Extent
from geodata.atlas import Atlas
from geodata.borders import Borders
from geodata.kept import kept
from geodata.later import gpd, np, shapely

if TYPE_CHECKING:
    Area = shapely.Polygon | shapely.MultiPolygon

Point = tuple[float, float]

TOLERANCE = 0.5  # units by which simplified lines may stray: invisible up to 1,440 pixels
TOLERANCE_WATER = 1.0  # the same for water
TOLERANCE_RIVERS = 1.1  # the same for rivers, which are faint
TOLERANCE_AROUND = 2.5  # the same for the land around, which is drawn faint
_REACH = 6.0  # units that the land runs out from beneath the country: 19 km
_GRAIN = 0.05  # units within which two lines are the same

# Paper beyond the extent, in extents a side, for rooms of another shape: from 5:2 to 3:4.
_BEYOND_ACROSS, _BEYOND_DOWN = 0.3, 0.7

_SITE_ROOM = 22.0  # units around a site in which no region's figure is printed
_FIGURE_ROOM = 14.0  # units that a figure needs around its middle
_DEGREES = 4  # decimals: about ten metres


@dataclass(frozen=True, eq=False)
class Layers:
    """The layers of every map of an Atlas as geometries, in units of `extent`.

    `land` is what lies around and beneath the country, `frontiers` the lines between its
    neighbours. They reach beyond the extent, for rooms of another shape.
    """

    extent: Extent
    regions: Mapping[str, Area]
    land: shapely.Geometry
    frontiers: shapely.Geometry
    water: shapely.Geometry
    rivers: shapely.Geometry
    country: shapely.Geometry


@dataclass(frozen=True, eq=False)
class Shapes:
    """What stays the same on every map of an Atlas.

    Paths are SVG path data in units of `extent`: `land` is what lies around and beneath the
    country, `frontiers` the lines between its neighbours. `sites` and `figures` (where a
    region's figure is printed) are points in the same units; `lonlat` are the sites' degrees.
    `country` is the shape that `outline` draws, kept as `wkb`: few ask for it.
    `approximate` has the record's note on each region whose shape is a stand-in. `geojson` holds
    the regions in degrees, for plotly, outer rings clockwise, in the order of the borders' file.
    """

    extent: Extent
    regions: Mapping[str, str]
    land: str
    frontiers: str
    water: str
    rivers: str
    outline: str
    wkb: bytes
    figures: Mapping[str, Point]
    sites: Mapping[str, Point]
    lonlat: Mapping[str, Point]
    approximate: Mapping[str, str]
    geojson: Mapping[str, Any]

    @property
    def country(self) -> shapely.geometry.base.BaseGeometry:
        """The country's shape, in units of `extent`."""
        return shapely.from_wkb(self.wkb)


@lru_cache(maxsize=4)
def shapes_of(atlas: Atlas) -> Shapes:
    """Return the shapes of an Atlas; worked out the first time, then remembered."""
    return kept("shapes", atlas.key, partial(_shapes_of, atlas))


def _shapes_of(atlas: Atlas) -> Shapes:
    sites = tuple((site.id, site.lon, site.lat) for site in atlas.sites.values())
    approximate = tuple(
        (region.id, region.note or "") for region in atlas.regions.values() if region.approximate
    )
    return make_shapes(atlas.borders, sites, approximate)


@lru_cache(maxsize=4)
def make_shapes(
    borders: Borders,
    sites: tuple[tuple[str, float, float], ...],
    approximate: tuple[tuple[str, str], ...] = (),
) -> Shapes:
    """Project and simplify borders.

    Args:
        borders: the Atlas' layers, in degrees.
        sites: ids of sites, with longitude and latitude in degrees.
        approximate: ids of regions whose shape is a stand-in, with the record's note on each.
    """
    layers = make_layers(borders)
    extent, regions = layers.extent, layers.regions
    points = gpd.points_from_xy([lon for _, lon, _ in sites], [lat for _, _, lat in sites])
    placed = {
        site[0]: (round(point.x, 1), round(point.y, 1))
        for site, point in zip(sites, extent.project(np.asarray(points)), strict=True)
    }
    return Shapes(
        extent=extent,
        regions={name: path_data(shape) for name, shape in regions.items()},
        land=path_data(layers.land),
        frontiers=path_data(layers.frontiers),
        water=path_data(layers.water),
        rivers=path_data(layers.rivers),
        outline=path_data(layers.country),
        wkb=shapely.to_wkb(layers.country),
        figures=_figure_points(regions, list(placed.values())),
        sites=placed,
        lonlat={name: (lon, lat) for name, lon, lat in sites},
        approximate=dict(approximate),
        geojson=_geojson(borders.regions),
    )


@lru_cache(maxsize=4)
def make_layers(borders: Borders) -> Layers:
    """Project and simplify the layers of borders."""
    extent = Extent.around(borders.outline)
    simple = shapely.coverage_simplify(extent.project(borders.regions.geometry), TOLERANCE)
    country = shapely.union_all(simple)
    land, frontiers = _around(borders.neighbours, country, extent)
    return Layers(
        extent=extent,
        regions=dict(zip(borders.regions.index, simple, strict=True)),
        land=land,
        frontiers=frontiers,
        water=_simplified(borders.water, extent, TOLERANCE_WATER),
        rivers=_simplified(borders.rivers, extent, TOLERANCE_RIVERS),
        country=country,
    )


def _paper(extent: Extent) -> shapely.Geometry:
    """Return the extent and what lies around it, in units."""
    across, down = WIDTH * _BEYOND_ACROSS, extent.height * _BEYOND_DOWN
    return shapely.box(-across, -down, WIDTH + across, extent.height + down)


def _around(
    neighbours: gpd.GeoDataFrame, country: shapely.Geometry, extent: Extent
) -> tuple[shapely.Geometry, shapely.Geometry]:
    """Return the land around and beneath the country, and the frontiers between its neighbours.

    The neighbours come from another, coarser source, so their line misses the country's by a few
    kilometres. The land therefore runs on beneath the country and a little beyond, so that no
    gap shows; at the sea the water is drawn over it.
    """
    areas = shapely.coverage_simplify(
        shapely.intersection(extent.project(neighbours.geometry), _paper(extent)), TOLERANCE_AROUND
    )
    land = shapely.union_all([*areas, shapely.buffer(country, _REACH)])
    inner = shapely.union_all(shapely.boundary(areas)).difference(
        shapely.buffer(shapely.boundary(shapely.union_all(areas)), _GRAIN)
    )
    lines = shapely.simplify(shapely.line_merge(inner), TOLERANCE_AROUND)
    return shapely.simplify(land, TOLERANCE_AROUND), lines


def _simplified(layer: gpd.GeoDataFrame, extent: Extent, tolerance: float) -> shapely.Geometry:
    drawn = shapely.intersection(extent.project(layer.geometry), _paper(extent))
    return shapely.union_all(shapely.simplify(drawn, tolerance))


def _figure_points(regions: Mapping[str, Area], sites: list[Point]) -> dict[str, Point]:
    """Find where in each region a figure has most room, away from the marks of its sites."""
    marks = shapely.union_all(shapely.buffer(shapely.points(sites), _SITE_ROOM))
    points = {}
    for name, region in regions.items():
        areas = (shapely.difference(region, marks), region)
        areal = (shapely.Polygon, shapely.MultiPolygon)
        circles = [_widest_circle(area) for area in areas if isinstance(area, areal) and area]
        wide = [circle for circle in circles if circle.length >= _FIGURE_ROOM]
        x, y = shapely.get_coordinates((wide or circles[-1:])[0])[0]
        points[name] = (round(float(x), 1), round(float(y), 1))
    return points


def _widest_circle(area: Area) -> shapely.LineString:
    """Return the radius of the widest circle in an area, a line from its middle to its rim."""
    return shapely.maximum_inscribed_circle(area, tolerance=TOLERANCE)


def _geojson(regions: gpd.GeoDataFrame) -> dict[str, Any]:
    """Return the regions in degrees as plain lists, outer rings clockwise: d3 needs them so."""
    clockwise = shapely.orient_polygons(regions.geometry.to_numpy(), exterior_cw=True)
    return {
        "type": "FeatureCollection",
        "features": [
            {
                "type": "Feature",
                "properties": {"id": name},
                "geometry": {
                    "type": "MultiPolygon",
                    "coordinates": [_rings(part) for part in shapely.get_parts(shape)],
                },
            }
            for name, shape in zip(regions.index, clockwise, strict=True)
        ],
    }


def _rings(polygon: shapely.Polygon) -> list[list[list[float]]]:
    rings = [polygon.exterior, *polygon.interiors]
    return [np.round(shapely.get_coordinates(ring), _DEGREES).tolist() for ring in rings]
