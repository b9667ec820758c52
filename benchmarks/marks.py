"""What the peers draw: the events of a record as points, each from the day on which it had begun.

The peers draw less than Qantar does: no borders, no water, no labels, no figures.
"""

from __future__ import annotations

import csv
import datetime as dt
import json
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from shapely.geometry import shape

from geodata.dates import PartialDate
from geodata.records import COUNTRY

JANUARY = (dt.date(2022, 1, 1), dt.date(2022, 1, 31))
_EVERY_DAY = tuple(dt.date(2022, 1, day) for day in range(1, 21))


@dataclass(frozen=True)
class Mark:
    """An event with a place that can be drawn."""

    day: dt.date
    lat: float
    lon: float
    title: str


@dataclass(frozen=True)
class Marks:
    """The marks of a record in the order of their days, and the days of the steps."""

    marks: tuple[Mark, ...]
    days: tuple[dt.date, ...]

    @property
    def texts(self) -> tuple[str, ...]:
        """Return the days as they are written."""
        return tuple(day.isoformat() for day in self.days)

    @property
    def counts(self) -> tuple[int, ...]:
        """Return how many marks there are so far at each step."""
        days = [mark.day for mark in self.marks]
        return tuple(bisect_right(days, day) for day in self.days)

    @property
    def opening(self) -> int:
        """Return the first step at which there is anything to see."""
        return next(step for step, count in enumerate(self.counts) if count)


def read_marks(directory: Path) -> Marks:
    """Read the marks of a record's folder.

    An event in a region is drawn at a point inside the region. What concerns the whole country
    has no point and is not drawn, but its day is a step all the same, as it is in Qantar.
    """
    points = {**_regions(directory), **_sites(directory)}
    events = list(_rows(directory, "events"))
    begun = {row["id"]: PartialDate.parse(row["date"]).last for row in events}
    marks = [
        Mark(begun[row["id"]], *points[row["place"]], row["title"])
        for row in events
        if row["place"] != COUNTRY
    ]
    days = sorted({*begun.values(), *_EVERY_DAY})
    return Marks(tuple(sorted(marks, key=lambda mark: (mark.day, mark.title))), tuple(days))


def _rows(directory: Path, table: str) -> Iterator[Mapping[str, str]]:
    with (directory / "tables" / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def _sites(directory: Path) -> dict[str, tuple[float, float]]:
    return {row["id"]: (float(row["lat"]), float(row["lon"])) for row in _rows(directory, "sites")}


def _regions(directory: Path) -> dict[str, tuple[float, float]]:
    text = (directory / "borders" / "regions.geojson").read_text(encoding="utf-8")
    points = {
        feature["properties"]["id"]: shape(feature["geometry"]).representative_point()
        for feature in json.loads(text)["features"]
    }
    return {name: (point.y, point.x) for name, point in points.items()}
