"""The record in Kazakh and Russian: what is missing, and what no longer fits its English.

English is what the record is written in. A column that is translated has one beside it for each
other language, ``title_kk`` and ``title_ru`` beside ``title``. The table ``translations`` keeps,
for each row, a digest of the English texts as they were when they were translated.
"""

from __future__ import annotations

import csv
import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from geodata.records import TABLES, Record, Translation

LANGUAGES = ("kk", "ru")  # those that the record is translated into


@dataclass(frozen=True)
class Gap:
    """A text that is not there in a language, or a row whose translation is not known to fit."""

    table: str
    record: str
    column: str = ""  # with its language, as in ``title_kk``; empty where it is the whole row
    marked: bool = True  # whether the row was ever marked as translated

    @property
    def stale(self) -> bool:
        """Whether no text is missing, but the row was not translated as it stands now."""
        return not self.column

    def __str__(self) -> str:
        """Write the gap in a line."""
        if self.column:
            return f"{self.table} {self.record}: {self.column} is missing"
        why = "the English was changed since" if self.marked else "not yet marked as translated"
        return f"{self.table} {self.record}: {why}"


@cache
def translated_columns(kind: type[Record]) -> tuple[str, ...]:
    """Return the columns of a table that are translated."""
    fields = kind.model_fields
    return tuple(name for name in fields if all(f"{name}_{lang}" in fields for lang in LANGUAGES))


TRANSLATED = tuple(kind for kind in TABLES if translated_columns(kind))
"""The tables that hold texts in three languages."""


def has_texts(record: Record) -> bool:
    """Tell whether a row has anything to translate."""
    return any(getattr(record, column) for column in translated_columns(type(record)))


def digest(record: Record) -> str:
    """Return the digest of a row's English texts, twelve hexadecimal digits."""
    texts = [getattr(record, column) or "" for column in translated_columns(type(record))]
    return hashlib.sha256("\x1f".join(texts).encode()).hexdigest()[:12]


def gaps(tables: Mapping[str, Mapping[str, Record]]) -> Iterator[Gap]:
    """Yield every gap of the tables, given by name and then by id, in their order."""
    of: dict[tuple[str, str], str] = {
        (row.target, row.record): row.of
        for row in tables["translations"].values()
        if isinstance(row, Translation)
    }
    for kind in TRANSLATED:
        for record in tables[kind.table].values():
            missing = list(_missing(record))
            yield from missing
            known = of.get((kind.table, record.id))
            if has_texts(record) and not missing and known != digest(record):
                yield Gap(kind.table, record.id, marked=known is not None)


def _missing(record: Record) -> Iterator[Gap]:
    for column in translated_columns(type(record)):
        if getattr(record, column):
            for language in LANGUAGES:
                if not getattr(record, f"{column}_{language}"):
                    yield Gap(record.table, record.id, f"{column}_{language}")


def mark_translated(
    directory: Path, tables: Mapping[str, Mapping[str, Record]], rows: Iterable[tuple[str, str]]
) -> Path:
    """Write down that rows, each a table and an id, were translated as they stand now.

    Raises:
        KeyError: for a row that is not there, or a table that is not translated.
    """
    known = {kind.table for kind in TRANSLATED}
    states: dict[tuple[str, str], Translation] = {
        (row.target, row.record): row
        for row in tables["translations"].values()
        if isinstance(row, Translation)
    }
    for table, name in rows:
        if table not in known or name not in tables[table]:
            row = f"{table} {name}"
            raise KeyError(row)
        states[table, name] = translated(tables[table][name], states.get((table, name)))
    path = directory / "tables" / f"{Translation.table}.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(Translation.model_fields)
        for state in states.values():
            writer.writerow([state.id, state.target, state.record, state.of, " ".join(state.read)])
    return path


def translated(record: Record, before: Translation | None) -> Translation:
    """Return the state of a row that has just been translated: nobody has read it yet."""
    return Translation(
        id=before.id if before else f"{record.table}-{record.id}",
        target=record.table,
        record=record.id,
        of=digest(record),
    )
