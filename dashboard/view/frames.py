"""The frames: for every mode and step, the cell that each mark, each region and the country has.

Cells that look alike are kept once; a frame holds their numbers. So the browser paints by
comparing numbers, and the frames of a scene weigh next to nothing.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from dashboard.view.areas import claim_area, event_area
from dashboard.view.country import claim_country, event_country
from dashboard.view.digest import Digest
from dashboard.view.marks import claim_mark, event_mark, scaled
from dashboard.view.scene import MODES
from dashboard.view.view import CountryCell, Frames, MarkCell, RegionCell
from geodata.records import COUNTRY

Cell = TypeVar("Cell", bound=Hashable)


class Numbered(Generic[Cell]):
    """Cells, each kept once, with its number."""

    def __init__(self, cells: Sequence[Cell] = ()) -> None:
        """Start with cells that have their numbers already."""
        self._numbers: dict[Cell, int] = {cell: number for number, cell in enumerate(cells)}

    def number(self, cell: Cell) -> int:
        """Return the number of a cell, which is new if no equal one has been seen."""
        return self._numbers.setdefault(cell, len(self._numbers))

    def cells(self) -> tuple[Cell, ...]:
        """Return the cells by their numbers."""
        return tuple(self._numbers)


@dataclass(frozen=True)
class Film:
    """Every frame of an atlas, and the cells by the numbers that the frames hold."""

    marks: tuple[MarkCell, ...]
    regions: tuple[RegionCell, ...]
    country: tuple[CountryCell, ...]
    frames: dict[str, Frames]
    largest: dict[str, float]  # by measure: the value that has the largest mark


def film(
    days: Sequence[dt.date],
    digest: Digest,
    modes: Sequence[str] = MODES,
    base: Film | None = None,
) -> Film:
    """Return the frames of modes for the days of the steps.

    Marks and regions stand in the order of the atlas. The other modes, and the scale of the
    marks, are those of a `base`, if there is one: under a filter a mark is as large as before
    for the same number.
    """
    marks = Numbered(base.marks if base else ())
    regions = Numbered(base.regions if base else ())
    country = Numbered(base.country if base else ())
    atlas = digest.atlas
    values = {mode: _rows(atlas.sites, mode, days, digest, _mark) for mode in modes}
    frames = dict(base.frames) if base else {}
    scale = dict(base.largest) if base else {}
    for mode in modes:
        measure = mode.split("-")[0]
        alike = [rows for other, rows in values.items() if other.startswith(f"{measure}-")]
        if measure not in scale:
            highs = (cell.high for rows in alike for row in rows for cell in row)
            scale[measure] = max([1.0, *highs])
        largest = scale[measure]
        frames[mode] = Frames(
            marks=tuple(
                tuple(marks.number(cell) for cell in row) for row in _scaled(values[mode], largest)
            ),
            regions=tuple(
                tuple(regions.number(cell) for cell in row)
                for row in _rows(atlas.regions, mode, days, digest, _area)
            ),
            country=tuple(
                country.number(cell) for (cell,) in _rows([COUNTRY], mode, days, digest, _country)
            ),
        )
    return Film(marks.cells(), regions.cells(), country.cells(), frames, scale)


def _rows(
    places: Iterable[str],
    mode: str,
    days: Sequence[dt.date],
    digest: Digest,
    look: Callable[[str, str, dt.date, str, Digest], Cell],
) -> list[tuple[Cell, ...]]:
    """Return the cells of places for each day; a place is looked at again only where it turns."""
    measure, clock = mode.split("-")
    columns = []
    for place in places:
        seen: dict[Hashable, Cell] = {}
        turns = digest.turns(place, days, alone=clock == "day")
        for day, turn in zip(days, turns, strict=True):
            if turn not in seen:
                seen[turn] = look(place, measure, day, clock, digest)
        columns.append([seen[turn] for turn in turns])
    return list(zip(*columns, strict=True)) if columns else [()] * len(days)


def _scaled(rows: Sequence[Sequence[MarkCell]], largest: float) -> list[list[MarkCell]]:
    """Return rows with radii in the place of values; what looks alike is scaled once."""
    cells = {cell: scaled(cell, largest) for cell in {cell for row in rows for cell in row}}
    return [[cells[cell] for cell in row] for row in rows]


def _mark(site: str, measure: str, day: dt.date, clock: str, digest: Digest) -> MarkCell:
    if measure == "events":
        return event_mark(site, day, clock, digest)
    return claim_mark(site, measure, day, clock, digest)


def _area(region: str, measure: str, day: dt.date, clock: str, digest: Digest) -> RegionCell:
    if measure == "events":
        return event_area(region, day, clock, digest)
    return claim_area(region, measure, day, clock, digest)


def _country(_: str, measure: str, day: dt.date, clock: str, digest: Digest) -> CountryCell:
    if measure == "events":
        return event_country(day, clock, digest)
    return claim_country(measure, day, clock, digest)
