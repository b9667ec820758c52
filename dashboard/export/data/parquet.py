"""A table as Parquet; where its rows stand somewhere, as GeoParquet 1.1 (https://geoparquet.org).

pyarrow writes it. It costs a start nothing: pandas, which reads the borders, imports it anyway.
"""

from __future__ import annotations

import io
import json
from collections.abc import Sequence
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import shapely

from dashboard.export.data.ground import ground, place_kind
from dashboard.export.data.rows import records, value
from dashboard.view.columns import Column, columns
from dashboard.view.files import PLACED, SHAPED
from dashboard.view.imprint import imprint
from dashboard.view.words import say
from geodata.atlas import Atlas

GEOMETRY = "geometry"
_TYPES = {
    "string": pa.string(),
    "time": pa.string(),
    "integer": pa.int64(),
    "number": pa.float64(),
    "boolean": pa.bool_(),
    "list": pa.list_(pa.string()),
}


def parquet_of(
    atlas: Atlas, table: str, ids: Sequence[str] | None = None, asked: str = ""
) -> bytes:
    """Return a table, or the rows of some ids, as Parquet.

    The file's metadata has `title`, `version`, `citation`, `licenses` and `selection`, what chose
    the rows; each column has what it means as its `description`.
    """
    rows = records(atlas, table, ids)
    names = columns(table)
    cells = {column.name: [value(row, column.name) for row in rows] for column in names}
    fields = [_field(column) for column in names]
    placed = table in PLACED
    about = {
        key: text if isinstance(text, str) else json.dumps(text, ensure_ascii=False)
        for key, text in imprint(atlas, shapes=table in SHAPED).plain().items()
    }
    if asked:
        about["selection"] = asked
    if placed:
        shapes = [ground(row, atlas) for row in rows]
        cells["place_kind"] = [place_kind(row, atlas) for row in rows]
        cells[GEOMETRY] = [shapely.to_wkb(shape) if shape else None for shape in shapes]
        fields += [
            pa.field("place_kind", pa.string()),
            pa.field(GEOMETRY, pa.binary(), metadata={"description": say("data-note-ground")}),
        ]
        about["geo"] = json.dumps(_geo([shape for shape in shapes if shape]))
    sheet = pa.table(cells, schema=pa.schema(fields, metadata=about))
    out = io.BytesIO()
    pq.write_table(sheet, out, compression="zstd")
    return out.getvalue()


def _field(column: Column) -> pa.Field:
    return pa.field(column.name, _TYPES[column.type], metadata={"description": column.words})


def _geo(shapes: list[Any]) -> dict[str, Any]:
    """Return what the standard wants said of the column of shapes; without a CRS it is WGS 84."""
    column: dict[str, Any] = {
        "encoding": "WKB",
        "geometry_types": sorted({shape.geom_type for shape in shapes}),
        "orientation": "counterclockwise",
    }
    if shapes:
        column["bbox"] = [float(end) for end in shapely.total_bounds(shapes)]
    return {"version": "1.1.0", "primary_column": GEOMETRY, "columns": {GEOMETRY: column}}
