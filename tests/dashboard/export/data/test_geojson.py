"""Rows as GeoJSON, opened again by the standard library and shapely."""

from __future__ import annotations

import json
from typing import Any

import pytest
from shapely.geometry import shape

from dashboard.export.data.geojson import geojson_of
from dashboard.export.data.ground import ground
from dashboard.export.data.rows import value
from dashboard.view.files import PLACED
from dashboard.view.version import version
from geodata.atlas import Atlas


def opened(content: bytes) -> dict[str, Any]:
    """Return what a program reads."""
    found: dict[str, Any] = json.loads(content)
    return found


@pytest.mark.parametrize("table", PLACED)
def test_every_cell_and_every_shape_is_found_again(table: str, atlas: Atlas) -> None:
    rows = list(getattr(atlas, table).values())
    features = opened(geojson_of(atlas, table))["features"]
    assert [feature["id"] for feature in features] == [row.id for row in rows]
    for feature, row in zip(features, rows, strict=True):
        cells = {column: value(row, column) for column in type(row).model_fields}
        assert feature["properties"].items() >= cells.items()
        where = ground(row, atlas)
        assert (feature["geometry"] is None) == (where is None)
        if where:
            assert shape(feature["geometry"]).equals(where)


def test_it_says_licence_version_how_to_cite_and_what_was_chosen(atlas: Atlas) -> None:
    found = opened(geojson_of(atlas, "claims", (), "place=almaty"))
    assert found["type"] == "FeatureCollection"
    assert found["features"] == []
    assert found["version"] == version(atlas).tag
    assert [licence["name"] for licence in found["licenses"]] == ["CC-BY-4.0", "ODbL-1.0"]
    assert found["citation"].startswith("The Qantar team")
    assert found["selection"] == "place=almaty"
    assert "selection" not in opened(geojson_of(atlas, "sites"))


def test_some_rows_are_those_in_their_order(atlas: Atlas) -> None:
    few = ("taraz", "almaty")
    found = opened(geojson_of(atlas, "sites", few))
    assert tuple(feature["id"] for feature in found["features"]) == few


def test_one_feature_stands_in_a_line(atlas: Atlas) -> None:
    lines = geojson_of(atlas, "sites").decode().splitlines()
    assert len(lines) == 1 + len(atlas.sites) + 1
    assert opened(lines[1].rstrip(",").encode())["id"] == next(iter(atlas.sites))
