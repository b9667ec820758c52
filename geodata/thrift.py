"""Records that say the same share the text in which they say it: half the memory of a record."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from typing import Any

from geodata.dates import PartialDate, Period
from geodata.records import Record

_PLAIN = (str, PartialDate, Period)


def share(records: Iterable[Record]) -> None:
    """Let equal values of records be one object, and the sets of columns that pydantic keeps.

    Records are frozen: nobody can tell the difference.
    """
    known: dict[Hashable, Any] = {}
    for record in records:
        values = vars(record)
        for column, value in values.items():
            values[column] = _shared(value, known)
        given = frozenset(record.model_fields_set)
        # A set for each row is as large as the row: one for all that fill the same columns.
        one = known.setdefault((set, given), record.model_fields_set)
        object.__setattr__(record, "__pydantic_fields_set__", one)


def _shared(value: Any, known: dict[Hashable, Any]) -> Any:  # noqa: ANN401  whatever a cell holds
    if isinstance(value, _PLAIN):
        return known.setdefault((type(value), value), value)
    if isinstance(value, tuple):
        return known.setdefault((tuple, value), tuple(_shared(part, known) for part in value))
    return value
