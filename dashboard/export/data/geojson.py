"""Rows that stand somewhere as GeoJSON (RFC 7946), with licence, version and citation."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from dashboard.export.data.ground import ground, place_kind
from dashboard.export.data.rows import records, value
from dashboard.view.columns import columns
from dashboard.view.files import SHAPED
from dashboard.view.imprint import imprint
from dashboard.view.words import say
from geodata.atlas import Atlas
from geodata.later import shapely
from geodata.records import Record


def geojson_of(
    atlas: Atlas, table: str, ids: Sequence[str] | None = None, asked: str = ""
) -> bytes:
    """Return a table, or the rows of some ids, as a collection of features, one a line.

    Args:
        atlas: the record.
        table: a table whose rows stand somewhere.
        ids: the rows, in their order; None for all.
        asked: what chose them, as it stands in an address.
    """
    head: dict[str, Any] = {"type": "FeatureCollection", "name": table}
    head |= imprint(atlas, shapes=table in SHAPED).plain()
    head["geometry_note"] = say("data-note-ground")
    if asked:
        head["selection"] = asked
    features = ",\n".join(_json(_feature(row, atlas, table)) for row in records(atlas, table, ids))
    return f'{_json(head)[:-1]},"features":[\n{features}\n]}}\n'.encode()


def _feature(record: Record, atlas: Atlas, table: str) -> dict[str, Any]:
    shape = ground(record, atlas)
    return {
        "type": "Feature",
        "id": record.id,
        "properties": {
            **{column.name: value(record, column.name) for column in columns(table)},
            "place_kind": place_kind(record, atlas),
        },
        "geometry": json.loads(shapely.to_geojson(shape)) if shape else None,
    }


def _json(thing: object) -> str:
    return json.dumps(thing, ensure_ascii=False, separators=(",", ":"))
