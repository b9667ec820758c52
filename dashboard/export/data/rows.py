"""The rows of a table of the record, and what stands in their cells."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from geodata.atlas import Atlas
from geodata.records import Record


def records(atlas: Atlas, table: str, ids: Sequence[str] | None) -> list[Record]:
    """Return the records of a table, or those of some ids, in their order."""
    own: dict[str, Record] = getattr(atlas, table)
    return list(own.values()) if ids is None else [own[id_] for id_ in ids]


def value(record: Record, column: str) -> Any:  # noqa: ANN401  whatever the column holds
    """Return what stands in a cell as text, number, truth value, list of texts, or None.

    A date is a text, for it may be known only to the month; so is an hour.
    """
    found = getattr(record, column)
    if isinstance(found, tuple):
        return list(found)
    if found is None or isinstance(found, str | int | float):
        return found
    return f"{found:%H:%M}" if isinstance(found, dt.time) else str(found)
