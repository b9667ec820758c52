"""A table as Parquet, opened again by DuckDB, which has a reader of its own, and by geopandas."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import duckdb
import geopandas as gpd
import pytest
import shapely

from dashboard.export.data.ground import ground, place_kind
from dashboard.export.data.parquet import GEOMETRY, parquet_of
from dashboard.export.data.rows import value
from dashboard.view.files import PLACED
from dashboard.view.version import version
from geodata.atlas import Atlas
from geodata.records import TABLES, Record

OFFLINE = {"autoinstall_known_extensions": "false", "autoload_known_extensions": "false"}


class Opened:
    """What DuckDB finds in a file, without any extension."""

    def __init__(self, content: bytes, folder: Path) -> None:
        path = folder / "table.parquet"
        path.write_bytes(content)
        base = duckdb.connect(config=OFFLINE)
        told = base.execute("describe select * from read_parquet($1)", [str(path)]).fetchall()
        self.types = {str(row[0]): str(row[1]) for row in told}
        names = ", ".join(f'"{name}"' for name in self.types)
        rows = base.execute(f"select {names} from read_parquet($1)", [str(path)])  # noqa: S608  our own columns
        self.rows: list[dict[str, Any]] = [
            dict(zip(self.types, row, strict=True)) for row in rows.fetchall()
        ]
        pairs = base.execute("select key, value from parquet_kv_metadata($1)", [str(path)])
        self.about = {bytes(key).decode(): bytes(text) for key, text in pairs.fetchall()}


@pytest.mark.parametrize("kind", TABLES, ids=lambda kind: kind.table)
def test_every_cell_of_every_row_is_found_again(
    kind: type[Record], atlas: Atlas, tmp_path: Path
) -> None:
    found = Opened(parquet_of(atlas, kind.table), tmp_path)
    rows = list(getattr(atlas, kind.table).values())
    assert [row["id"] for row in found.rows] == [row.id for row in rows]
    for cells, row in zip(found.rows, rows, strict=True):
        assert {name: cells[name] for name in kind.model_fields} == {
            name: value(row, name) for name in kind.model_fields
        }


@pytest.mark.parametrize("table", PLACED)
def test_every_shape_is_found_again(table: str, atlas: Atlas, tmp_path: Path) -> None:
    found = Opened(parquet_of(atlas, table), tmp_path)
    for cells, row in zip(found.rows, getattr(atlas, table).values(), strict=True):
        where = ground(row, atlas)
        assert cells["place_kind"] == place_kind(row, atlas)
        assert (cells[GEOMETRY] is None) == (where is None)
        if where:
            assert shapely.equals_exact(shapely.from_wkb(bytes(cells[GEOMETRY])), where)


@pytest.mark.parametrize("table", PLACED)
def test_the_file_says_of_its_shapes_what_geoparquet_asks_for(
    table: str, atlas: Atlas, tmp_path: Path
) -> None:
    geo = json.loads(Opened(parquet_of(atlas, table), tmp_path).about["geo"])
    assert geo["version"] == "1.1.0"
    column = geo["columns"][geo["primary_column"]]
    assert column["encoding"] == "WKB"
    shapes = [ground(row, atlas) for row in getattr(atlas, table).values()]
    assert set(column["geometry_types"]) == {shape.geom_type for shape in shapes if shape}
    west, south, east, north = column["bbox"]
    assert 46 < west < east < 88
    assert 40 < south < north < 56
    assert "crs" not in column, "longitude and latitude, WGS 84"


def test_geopandas_takes_it_for_a_layer_on_the_globe(atlas: Atlas) -> None:
    layer = gpd.read_parquet(io.BytesIO(parquet_of(atlas, "claims")))
    assert layer.crs == "OGC:CRS84"
    assert len(layer) == len(atlas.claims)
    assert set(layer.geom_type.dropna()) <= {"Point", "Polygon", "MultiPolygon"}


def test_columns_have_types_of_their_own_even_without_a_row(atlas: Atlas, tmp_path: Path) -> None:
    types = Opened(parquet_of(atlas, "claims", ()), tmp_path).types
    assert types["low"] == "BIGINT"
    assert types["sources"] == types["replaces"] == "VARCHAR[]"
    assert types["said_on"] == types["withdrawn_on"] == "VARCHAR"
    assert Opened(parquet_of(atlas, "sites", ()), tmp_path).types["lat"] == "DOUBLE"
    assert Opened(parquet_of(atlas, "moments", ()), tmp_path).types["key"] == "BOOLEAN"


def test_it_says_licence_version_how_to_cite_and_what_was_chosen(
    atlas: Atlas, tmp_path: Path
) -> None:
    about = Opened(parquet_of(atlas, "sources", (), "kind=ngo"), tmp_path).about
    assert about["version"].decode() == version(atlas).tag
    assert json.loads(about["licenses"])[0]["name"] == "CC-BY-4.0"
    assert about["citation"].decode().startswith("The Qantar team")
    assert about["selection"] == b"kind=ngo"
    assert "geo" not in about, "a table without places is plain Parquet"


def test_the_same_record_gives_the_same_bytes(atlas: Atlas) -> None:
    assert parquet_of(atlas, "regions") == parquet_of(atlas, "regions")
