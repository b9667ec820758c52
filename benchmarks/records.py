"""Larger records, for measuring: the real one, and copies of its events on other days of January.

Everything that is not an event is the real record's. A copy keeps the place, the kind, the
sources and the length of the text of the event that it was made from, so that a page of it weighs
what a page of real events would; it says of itself that it was made for a benchmark.
"""

from __future__ import annotations

import csv
import datetime as dt
import random
import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path

from geodata import RECORD
from geodata.dates import PartialDate
from geodata.records import COUNTRY

SEED = 20220105
MADE = "Made for a benchmark"
FOLDERS = ("tables", "borders", "scenes")
_DAYS = tuple(dt.date(2022, 1, day) for day in range(1, 21))

Row = Mapping[str, str]


def write_record(target: Path, events: int, *, source: Path = RECORD, seed: int = SEED) -> Path:
    """Write a record with so many events; the same numbers give the same bytes.

    Args:
        target: the folder; what stands there is replaced.
        events: how many events it holds, the real ones among them.
        source: the record that it is made from.
        seed: of the choice of events and days.

    Raises:
        ValueError: when the real record already has more events.
    """
    rows, columns = _read(source, "events")
    if events < len(rows):
        message = f"the record has {len(rows)} events already, more than {events}"
        raise ValueError(message)
    shutil.rmtree(target, ignore_errors=True)
    for folder in FOLDERS:
        shutil.copytree(source / folder, target / folder, ignore=shutil.ignore_patterns("build"))
    for path in source.glob("*.txt"):
        shutil.copy(path, target)
    copies = _copies(rows, events - len(rows), _limits(source), random.Random(seed))  # noqa: S311
    with (target / "tables/events.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, columns, lineterminator="\n")
        writer.writeheader()
        writer.writerows([*rows, *copies])
    return target


def count_events(directory: Path) -> int:
    """Count the events of a record's folder."""
    return len(_read(directory, "events")[0])


def _read(directory: Path, table: str) -> tuple[list[Row], Sequence[str]]:
    with (directory / "tables" / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
        return list(reader), reader.fieldnames or ()


def _limits(source: Path) -> dict[str, dt.date]:
    """Return the last day that each source can know of: that on which it was published."""
    sources, _ = _read(source, "sources")
    return {
        row["id"]: PartialDate.parse(row["published"]).last if row["published"] else dt.date.max
        for row in sources
    }


def _copies(
    rows: Sequence[Row], number: int, limits: Mapping[str, dt.date], chance: random.Random
) -> list[Row]:
    """Return copies of events of January that have a place, moved to days of January.

    The days are drawn from those of the real events, so that the busy days stay the busy ones.
    """
    models = [row for row in rows if row["place"] != COUNTRY and _day(row) in _DAYS]
    days = [_day(row) for row in models]
    copies = []
    for index in range(number):
        model = chance.choice(models)
        day = min(chance.choice(days), max(limits[name] for name in model["sources"].split()))
        copies.append(_copy(model, index + 1, max(day, _DAYS[0])))
    return copies


def _day(row: Row) -> dt.date:
    return PartialDate.parse(row["date"]).last


def _copy(model: Row, number: int, day: dt.date) -> Row:
    changed = {
        "id": f"bench-{number:06}",
        "date": day.isoformat(),
        "until": "",
        "precision": "day",
        "time": "",
    }
    said = {
        column: f"{MADE}, copy {number}: {text}"
        if column.startswith("title")
        else f"{MADE}: {text}"
        for column, text in model.items()
        if column.partition("_")[0] in {"title", "summary"} and text
    }
    return {**model, **changed, **said}
