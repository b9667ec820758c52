"""The borders: regions as they stood in January 2022, the country's outline, and what lies around.

The shapes lie in `borders/` under the record's folder, each beside an `.origin.yaml` that says
where it comes from. Everything is longitude and latitude in degrees (EPSG:4326); gaps and
differences are measured in an equal-area projection of the country.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, fields
from functools import partial
from pathlib import Path
from typing import Any

from geodata.geojson import Features, Layer, read_features
from geodata.kept import kept
from geodata.later import gpd, np, shapely
from geodata.problems import Problem, RecordProblems

# Albers with the parallels a sixth of the way in from the country's south and north ends.
EQUAL_AREA = "+proj=aea +lat_1=42 +lat_2=54 +lat_0=48 +lon_0=67 +datum=WGS84 +units=m"

_AREAL = frozenset({"Polygon", "MultiPolygon"})
_LINEAR = frozenset({"LineString", "MultiLineString"})
_SQUARE_METRES = 1_000_000  # in a square kilometre
_OUTLINE_SLACK = 1.0  # km2 by which the outline may miss the regions: rounding to 4 decimals
_GAP_SLACK = 0.01  # km2 below which a hole between regions is a rounded corner, not a gap

_AROUND = ("neighbours", "water", "rivers")  # read and kept as they are
REGIONS = Layer("borders/regions.geojson", _AREAL, ("id", "geometry_source"), key="id")
OUTLINE = Layer("borders/outline.geojson", _AREAL)
NEIGHBOURS = Layer("borders/neighbours.geojson", _AREAL, ("name",), key="name")
WATER = Layer("borders/water.geojson", _AREAL)
RIVERS = Layer("borders/rivers.geojson", _LINEAR)
PLACES = Layer("borders/places.geojson", frozenset({"Point"}), ("id", "name", "region"), key="id")


@dataclass(frozen=True, eq=False)
class Borders:
    """All layers, checked. Compared and hashed by identity, so that what is drawn can be cached.

    `regions` is indexed by region id and forms one coverage: no gap, no overlap. `places` are
    GeoNames settlements, indexed by GeoNames id, each with the region it lay in.
    """

    regions: gpd.GeoDataFrame
    outline: gpd.GeoDataFrame
    neighbours: gpd.GeoDataFrame
    water: gpd.GeoDataFrame
    rivers: gpd.GeoDataFrame
    places: gpd.GeoDataFrame


class LateBorders(Borders):
    """Borders of a record that holds, read when a layer of theirs is asked for: few ever are."""

    def __init__(self, directory: Path, key: str, known: Borders | None = None) -> None:
        """Say where they lie, by what key they are kept on disk, and what they are if known."""
        vars(self).update(_directory=directory, _key=key)
        if known:
            vars(self).update(kept("borders", key, partial(vars, known)))

    def __getattr__(self, name: str) -> gpd.GeoDataFrame:
        """Return a layer."""
        if name not in {layer.name for layer in fields(Borders)}:
            raise AttributeError(name)
        directory: Path = vars(self)["_directory"]
        layers = kept("borders", vars(self)["_key"], lambda: vars(read_borders(directory)))
        vars(self).update(layers)
        return layers[name]

    def __getstate__(self) -> dict[str, Any]:
        """Leave the layers out."""
        return {name: value for name, value in vars(self).items() if name.startswith("_")}


def read_borders(directory: Path, regions: Collection[str] | None = None) -> Borders:
    """Read `borders/` under the record's folder.

    Args:
        directory: the record's folder.
        regions: ids of the record's regions; each must have one shape, and no other may.

    Raises:
        RecordProblems: with everything that is wrong in any layer.
    """
    layers = [REGIONS, OUTLINE, NEIGHBOURS, WATER, RIVERS, PLACES]
    found = {layer.file: read_features(directory, layer) for layer in layers}
    problems = [problem for features in found.values() for problem in features.problems]
    areas, outline, places = (found[layer.file] for layer in (REGIONS, OUTLINE, PLACES))
    problems += _turned_rings(areas)
    if regions is not None:
        problems += _unknown_and_missing(areas, regions)
    if not problems:  # a coverage with missing members would only repeat what is said already
        problems = [*_coverage(areas), *_outline(areas, outline), *_misplaced(areas, places)]
    if problems:
        raise RecordProblems(problems)
    return Borders(
        regions=areas.frame.set_index("id"),
        places=places.frame.set_index("id"),
        outline=outline.frame,
        **{layer: found[f"borders/{layer}.geojson"].frame for layer in _AROUND},
    )


def _turned_rings(areas: Features) -> list[Problem]:
    """Find outer rings that run anticlockwise: plotly would paint the rest of the globe."""
    rings = shapely.get_exterior_ring(areas.frame.geometry.explode().to_numpy())
    owners = areas.frame.geometry.explode(index_parts=False).index
    turned = sorted(set(owners[shapely.is_ccw(rings)]))
    message = "an outer ring runs anticlockwise, expected clockwise"
    return [Problem(REGIONS.file, areas.lines[row], "geometry", message) for row in turned]


def _unknown_and_missing(areas: Features, regions: Collection[str]) -> list[Problem]:
    ids = list(areas.frame["id"])
    unknown = [
        Problem(REGIONS.file, line, "id", f'no region of the record has the id "{name}"')
        for name, line in zip(ids, areas.lines, strict=True)
        if name not in regions
    ]
    if areas.problems:  # the shape that is missing may be one that is refused
        return unknown
    return unknown + [
        Problem(REGIONS.file, 0, "id", f'the region "{name}" has no shape')
        for name in sorted(set(regions) - set(ids))
    ]


def _coverage(areas: Features) -> list[Problem]:
    """Find regions that overlap or do not meet vertex by vertex, and holes between them."""
    shapes = areas.frame.geometry.to_numpy()
    edges = shapely.coverage_invalid_edges(shapes)
    problems = [
        Problem(
            REGIONS.file,
            areas.lines[row],
            "geometry",
            f"does not meet its neighbour, or overlaps it, near {_near(edges[row])}",
        )
        for row in np.flatnonzero(~shapely.is_empty(edges))
    ]
    if problems:
        return problems
    united = areas.frame.geometry.union_all()
    rings = [ring for part in shapely.get_parts(united) for ring in part.interiors]
    holes = gpd.GeoSeries([shapely.Polygon(ring) for ring in rings], crs=areas.frame.crs)
    wide = holes[holes.to_crs(EQUAL_AREA).area > _GAP_SLACK * _SQUARE_METRES]
    return [
        Problem(REGIONS.file, 0, "geometry", f"the regions leave a gap near {_near(hole)}")
        for hole in wide
    ]


def _outline(areas: Features, outline: Features) -> list[Problem]:
    """Hold the outline against the regions that it surrounds."""
    united, drawn = (layer.frame.geometry.union_all() for layer in (areas, outline))
    apart = gpd.GeoSeries([united.symmetric_difference(drawn)], crs=areas.frame.crs)
    amiss = float(apart.to_crs(EQUAL_AREA).area.sum()) / _SQUARE_METRES
    if amiss <= _OUTLINE_SLACK:
        return []
    line = outline.lines[0]
    message = f"differs from the regions together by {amiss:,.0f} km2"
    return [Problem(OUTLINE.file, line, "geometry", message)]


def _misplaced(areas: Features, places: Features) -> list[Problem]:
    """Find places that name a region which the file of regions does not have."""
    known = set(areas.frame["id"])
    return [
        Problem(PLACES.file, line, "region", f'no region has the id "{name}"')
        for name, line in zip(places.frame["region"], places.lines, strict=True)
        if name not in known
    ]


def _near(geometry: shapely.Geometry) -> str:
    """Name a spot of a geometry in degrees, for a message."""
    point = shapely.get_coordinates(geometry)[0]
    return f"{point[0]:.3f}, {point[1]:.3f}"
