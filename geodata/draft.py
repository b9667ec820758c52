"""What could be read of a record, with the place of every row, before the rules are held to it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, Generic, TypeVar

from geodata.later import shapely
from geodata.problems import Problem
from geodata.records import (
    Change,
    Check,
    Claim,
    Claimant,
    Event,
    Group,
    Kind,
    Measure,
    Moment,
    Origin,
    Record,
    Region,
    Search,
    Site,
    Source,
    Translation,
)
from geodata.records.lessons import Lesson

R = TypeVar("R", bound=Record)
Path_ = tuple[str | int, ...]
"""Where something stands in a YAML file: keys, and numbers in a list, counted from 0."""


@dataclass(frozen=True)
class Table(Generic[R]):
    """The rows of one table that could be read, by id in the order of the file.

    `unread` are the ids of rows that were refused. `complete` is False when not even the ids of
    all rows are known; then nothing can be said about an id that is missing here.
    """

    kind: type[R]
    records: Mapping[str, R] = field(default_factory=dict)
    lines: Mapping[str, int] = field(default_factory=dict)
    unread: frozenset[str] = frozenset()
    complete: bool = True

    def __post_init__(self) -> None:
        """Close the mappings."""
        object.__setattr__(self, "records", MappingProxyType(dict(self.records)))
        object.__setattr__(self, "lines", MappingProxyType(dict(self.lines)))

    def __iter__(self) -> Iterator[R]:
        """Go through the records in the order of the file."""
        return iter(self.records.values())

    @property
    def file(self) -> str:
        """The table's path from the record's folder."""
        return f"tables/{self.kind.table}.csv"

    def lacks(self, name: str) -> bool:
        """Say whether it is certain that no row has this id."""
        return self.complete and name not in self.records and name not in self.unread

    def repeated(self, column: str) -> Iterator[tuple[R, str, str]]:
        """Yield each record whose cell stands in an earlier row too: it, the cell, the other's id.

        Empty cells repeat nothing.
        """
        owners: dict[str, str] = {}
        for record in self:
            value = getattr(record, column)
            if value is None:
                continue
            if str(value) in owners:
                yield record, str(value), owners[str(value)]
            owners.setdefault(str(value), record.id)

    def problem(self, record: R, column: str, message: str) -> Problem:
        """Return a problem at a record's row."""
        return Problem(self.file, self.lines.get(record.id, 0), column, message)


def dotted(path: Path_) -> str:
    """Return a path as it is said to people, who count from 1: ``stops.3.caption.kk``."""
    return ".".join(str(part + 1) if isinstance(part, int) else part for part in path)


@dataclass(frozen=True)
class LessonFile:
    """A lesson that could be read, and the line of every key of its file."""

    file: str
    lesson: Lesson
    lines: Mapping[Path_, int] = field(default_factory=dict)

    def problem(self, path: Path_, message: str) -> Problem:
        """Return a problem at a spot of the file."""
        return Problem(self.file, self.lines.get(path, 0), dotted(path), message)


@dataclass(frozen=True, eq=False)
class Draft:
    """Every table, and the regions' shapes by id, as far as they could be read.

    A region that has no shape here is one whose shape could not be read.
    """

    regions: Table[Region]
    sites: Table[Site]
    kinds: Table[Kind]
    events: Table[Event]
    measures: Table[Measure]
    groups: Table[Group]
    claimants: Table[Claimant]
    claims: Table[Claim]
    sources: Table[Source]
    checks: Table[Check]
    moments: Table[Moment]
    searches: Table[Search]
    changes: Table[Change]
    translations: Table[Translation]
    lineage: Table[Origin]
    shapes: Mapping[str, shapely.geometry.base.BaseGeometry] = field(default_factory=dict)
    lessons: Mapping[str, LessonFile] = field(default_factory=dict)
    withheld: frozenset[str] = frozenset()
    """Digests of names that are not written down, see `geodata.withheld`."""

    def table(self, name: str) -> Table[Any]:
        """Return a table by its name."""
        table: Table[Any] = getattr(self, name)
        return table


def ids_in(record: Record, column: str) -> tuple[str, ...]:
    """Return the ids in a column that holds one or several; none where it is empty."""
    value: str | tuple[str, ...] | None = getattr(record, column)
    return (value,) if isinstance(value, str) else value or ()
