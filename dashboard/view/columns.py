"""The columns of the record's tables: what each is called, and what it means."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from geodata.describe import description


@dataclass(frozen=True)
class Column:
    """A column of a table: what it is called, what type it has by the standard, what it means."""

    name: str
    type: str  # string, integer, number, boolean, list or time
    words: str  # in English


def columns(table: str) -> tuple[Column, ...]:
    """Return the columns of a table in their order."""
    return _columns()[table]


@lru_cache(maxsize=1)
def _columns() -> Mapping[str, tuple[Column, ...]]:
    return {
        resource["name"]: tuple(
            Column(field["name"], field["type"], field.get("description", ""))
            for field in resource["schema"]["fields"]
        )
        for resource in description()["resources"]
        if "schema" in resource
    }
