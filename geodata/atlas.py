"""All records and borders, checked against each other and joined, for everybody to read."""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import Any

from geodata.borders import REGIONS, Borders, LateBorders, read_borders
from geodata.draft import Draft, Table
from geodata.geojson import read_features
from geodata.kept import kept
from geodata.later import shapely
from geodata.lessons import read_lessons
from geodata.originals import originals
from geodata.problems import Problem, RecordProblems
from geodata.reader import read_table
from geodata.records import (
    TABLES,
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
    Region,
    Search,
    Site,
    Source,
    Translation,
)
from geodata.records.lessons import Lesson
from geodata.rules import broken
from geodata.thrift import share
from geodata.withheld import FILE as WITHHELD
from geodata.withheld import read_withheld

SHOWN = ("tables/*.csv", "borders/*.geojson", "scenes/*.yaml")
EVERYTHING = (*SHOWN, "borders/*.origin.yaml", WITHHELD)


@dataclass(frozen=True, eq=False)
class Atlas:
    """The record, read-only: each table by id in the order of its file, and the borders.

    Every id that a record refers to is here. Compared and hashed by identity, so that what is
    worked out from an atlas can be cached by it.
    """

    regions: Mapping[str, Region]
    sites: Mapping[str, Site]
    kinds: Mapping[str, Kind]
    events: Mapping[str, Event]
    measures: Mapping[str, Measure]
    groups: Mapping[str, Group]
    claimants: Mapping[str, Claimant]
    claims: Mapping[str, Claim]
    sources: Mapping[str, Source]
    checks: Mapping[str, Check]
    moments: Mapping[str, Moment]
    searches: Mapping[str, Search]
    changes: Mapping[str, Change]
    translations: Mapping[str, Translation]
    lineage: Mapping[str, Origin]
    borders: Borders
    lessons: Mapping[str, Lesson] = field(default_factory=dict)
    """By the names of their files, in the order of the names."""
    originals: Mapping[str, bytes] = field(default_factory=dict, repr=False)
    """Borders, their origins and the lessons as they lie there, by path from the folder."""
    fingerprint: str = ""
    """Eight hexadecimal digits that change with any file of the record."""
    key: str = field(default="", init=False)
    """By what that is worked out from it is kept on disk; empty where it is not to be."""

    def __getstate__(self) -> dict[str, Any]:
        """Return all of it, open to be written."""
        return {
            name: dict(value) if isinstance(value, MappingProxyType) else value
            for name, value in vars(self).items()
        }

    def __setstate__(self, state: dict[str, Any]) -> None:
        """Take all of it, and close it again."""
        for name, value in state.items():
            vars(self)[name] = MappingProxyType(value) if isinstance(value, dict) else value

    def region_of(self, place: str) -> Region | None:
        """Return the region that a place is or lay in; None for the country or a part of it."""
        site = self.sites.get(place)
        return self.regions.get(site.region if site else place)

    def title(self, place: str) -> str:
        """Return the English name of a site or a region; KeyError for anything else."""
        return (self.sites.get(place) or self.regions[place]).title


def read_atlas(directory: Path) -> Atlas:
    """Read and check a record's folder: `tables/`, `borders/`, and `scenes/` if there are any.

    Raises:
        RecordProblems: with everything that is wrong in any table, any border or between them.
            There is no atlas of a part of a record.
    """
    if not directory.is_dir():
        is_file = directory.exists()
        message = "expected a folder, found a file" if is_file else "there is no such folder"
        raise RecordProblems([Problem(str(directory), 0, "", message)])
    read = {kind.table: read_table(directory, kind) for kind in TABLES}
    tables: dict[str, Table[Any]] = {name: table for name, (table, _) in read.items()}
    problems = [problem for _, found in read.values() for problem in found]
    borders, wrong = _borders(directory, tables["regions"])
    shapes = _shapes(directory) if borders is None else _by_id(borders.regions)
    withheld, unreadable = read_withheld(directory)
    lessons, untaught = read_lessons(directory)
    draft = Draft(**tables, shapes=shapes, lessons=lessons, withheld=withheld)
    problems += [*wrong, *unreadable, *untaught, *broken(draft)]
    if borders is None or problems:
        raise RecordProblems(problems)
    return Atlas(
        **{name: table.records for name, table in tables.items()},
        borders=borders,
        lessons={name: file.lesson for name, file in lessons.items()},
        originals=originals(directory),
        fingerprint=fingerprint(directory),
    )


def open_atlas(directory: Path) -> Atlas:
    """Return the atlas of a record's folder as it was read before, if no file has changed since.

    Raises:
        RecordProblems: as `read_atlas`; what does not hold is never kept.
    """
    key = key_of(directory)
    atlas = kept("atlas", key, partial(_read_to_keep, directory, key))
    vars(atlas)["key"] = key
    return atlas


def key_of(directory: Path) -> str:
    """Return by what that is worked out from a record as it lies there is kept on disk."""
    return _digest(directory, EVERYTHING).hex()


def _read_to_keep(directory: Path, key: str) -> Atlas:
    atlas = read_atlas(directory)
    share(row for kind in TABLES for row in getattr(atlas, kind.table).values())
    return dataclasses.replace(atlas, borders=LateBorders(directory, key, atlas.borders))


def fingerprint(directory: Path) -> str:
    """Return eight hexadecimal digits of the digest of a record's tables, shapes and lessons."""
    return _digest(directory, SHOWN).hex()[:8]


def _digest(directory: Path, patterns: Iterable[str]) -> bytes:
    found = hashlib.sha256()
    for pattern in patterns:
        for path in sorted(directory.glob(pattern)):
            found.update(path.name.encode() + b"\0" + hashlib.sha256(path.read_bytes()).digest())
    return found.digest()


def _borders(directory: Path, regions: Table[Region]) -> tuple[Borders | None, tuple[Problem, ...]]:
    """Read the borders; a region whose row is refused still has the right to its shape."""
    ids = {*regions.records, *regions.unread} if regions.complete else None
    try:
        return read_borders(directory, ids), ()
    except RecordProblems as error:
        return None, error.problems


def _shapes(directory: Path) -> dict[str, shapely.geometry.base.BaseGeometry]:
    """Return the shapes of the regions that are sound, although other borders are not."""
    return _by_id(read_features(directory, REGIONS).frame.set_index("id"))


def _by_id(regions: Any) -> dict[str, shapely.geometry.base.BaseGeometry]:  # noqa: ANN401  geopandas has no types
    return {str(name): shape for name, shape in regions.geometry.items()}
