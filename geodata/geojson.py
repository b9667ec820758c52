"""One GeoJSON file, read feature by feature, so that a fault can be named by its line."""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from geodata.later import gpd, shapely
from geodata.problems import Problem
from geodata.text import read_text

CRS = "EPSG:4326"  # what GeoJSON is always in: longitude, latitude, WGS 84

_FEATURE = '{"type":"Feature"'  # how a line of ours begins: one feature a line


@dataclass(frozen=True)
class Layer:
    """What a GeoJSON file must hold: the kinds of geometry, and properties that are not empty."""

    file: str  # from the record's folder
    geometry_types: frozenset[str]
    properties: tuple[str, ...] = ()
    key: str = ""  # the property that tells features apart; empty where none does


@dataclass(frozen=True, eq=False)
class Features:
    """The sound features of one file, and the lines on which they stand (0: not known).

    `frame` is in EPSG:4326; `lines` is as long as `frame`, in the same order.
    """

    frame: gpd.GeoDataFrame
    lines: tuple[int, ...]
    problems: tuple[Problem, ...]


def read_features(directory: Path, layer: Layer) -> Features:
    """Read the layer's file under `directory`; faults become problems, never an exception."""
    collection, lines, problems = _collection(directory, layer.file)
    rows: list[dict[str, Any]] = []
    sound: list[int] = []
    seen: set[int | str | None] = set()
    for feature, line in zip(collection, lines, strict=True):
        geometry, found = _geometry(feature, layer, line)
        row = _properties(feature)
        found += [
            Problem(layer.file, line, name, "is missing or empty, expected a text or a number")
            for name in layer.properties
            if _said(row.get(name)) is None
        ]
        key = _said(row.get(layer.key))
        if key is not None and key in seen:
            message = f'"{key}" stands here a second time'
            found.append(Problem(layer.file, line, layer.key, message))
        seen.add(key)
        problems += found
        if not found:
            rows.append({**row, "geometry": geometry})
            sound.append(line)
    columns = sorted({name for row in rows for name in row} | {*layer.properties, "geometry"})
    frame = gpd.GeoDataFrame(rows, columns=columns, geometry="geometry", crs=CRS)
    return Features(frame, tuple(sound), tuple(problems))


def _collection(directory: Path, file: str) -> tuple[list[Any], list[int], list[Problem]]:
    """Return the features of a file, the line of each (0 where unknown), and what is wrong."""
    text, unreadable = read_text(directory, file)
    if unreadable:
        return [], [], [*unreadable]
    try:
        document = json.loads(text)
    except json.JSONDecodeError as error:
        spot = str(error.colno)  # a line is long: one feature
        return [], [], [Problem(file, error.lineno, spot, f"is no JSON: {error.msg}")]
    except (RecursionError, ValueError):
        message = "is no GeoJSON: nested too deeply, or with a number of too many digits"
        return [], [], [Problem(file, 0, "", message)]
    features = document.get("features") if isinstance(document, dict) else None
    if not isinstance(features, list) or document.get("type") != "FeatureCollection":
        return [], [], [Problem(file, 0, "", "expected a GeoJSON FeatureCollection")]
    begun = [n for n, line in enumerate(text.splitlines(), 1) if line.startswith(_FEATURE)]
    lines = begun if len(begun) == len(features) else [0] * len(features)
    problems = [] if features else [Problem(file, 0, "", "holds no feature")]
    return features, lines, problems


def _properties(feature: object) -> dict[str, Any]:
    properties = feature.get("properties") if isinstance(feature, dict) else None
    return properties if isinstance(properties, dict) else {}


def _said(value: object) -> int | str | None:
    """Return what a property says, None where it is nothing that can be compared and printed."""
    if isinstance(value, str):
        return value if value and value.isprintable() else None
    return value if isinstance(value, int) else None


def _geometry(
    feature: object, layer: Layer, line: int
) -> tuple[shapely.geometry.base.BaseGeometry | None, list[Problem]]:
    raw = feature.get("geometry") if isinstance(feature, dict) else None
    try:
        geometry = None if raw is None else shapely.from_geojson(json.dumps(raw))
    except shapely.errors.GEOSException:
        return None, [Problem(layer.file, line, "geometry", "is no GeoJSON geometry")]
    wrong = _fault(geometry, layer.geometry_types)
    return geometry, [Problem(layer.file, line, "geometry", wrong)] if wrong else []


def _fault(geometry: shapely.geometry.base.BaseGeometry | None, types: Collection[str]) -> str:
    """Say what is wrong with one geometry; empty where nothing is."""
    if geometry is None or geometry.is_empty:
        return "is empty"
    if geometry.geom_type not in types:
        return f"found {geometry.geom_type}, expected {' or '.join(sorted(types))}"
    west, south, east, north = geometry.bounds
    if not (-180 <= west <= east <= 180 and -90 <= south <= north <= 90):  # noqa: PLR2004  a globe
        return "leaves the globe; expected longitude, latitude in degrees"
    if not geometry.is_valid:
        return f"is no valid shape: {shapely.is_valid_reason(geometry)}"
    return ""
