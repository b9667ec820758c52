"""A row of a table: what it shows, what it can be chosen by, and where it stands in any order."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from dashboard.view.query import Query
from dashboard.view.scene import ONLY
from dashboard.view.spelling import occur, searched
from dashboard.view.tables.lines import Line
from geodata.atlas import Atlas
from geodata.records import COUNTRY, PART

Scene = Mapping[str, str]


@dataclass(frozen=True)
class Row:
    """A row of a table."""

    id: str  # also of its element: "event-almaty-01"
    line: Line
    scene: Scene  # the part of a scene in which the map shows it
    ranks: tuple[int | None, ...]  # where it stands by each column; None where the cell is empty
    words: str  # what a search looks through, folded
    facets: Mapping[str, frozenset[str]]  # by parts of a query, what it is chosen by
    span: tuple[dt.date, dt.date] | None = None
    holds: frozenset[str] = frozenset()  # what of `ONLY` holds
    provisional: bool = False

    def fits(self, query: Query) -> bool:
        """Tell whether the row is asked for."""
        wishes = ((getattr(query, key), own) for key, own in self.facets.items())
        return (
            all(
                not wish or not own.isdisjoint([wish] if isinstance(wish, str) else wish)
                for wish, own in wishes
            )
            and self._lies_between(query.first, query.last)
            and self.holds.issuperset(query.only)
            and (self.provisional or not query.provisional)
            and occur(query.q, self.words)
        )

    def _lies_between(self, first: dt.date | None, last: dt.date | None) -> bool:
        """Tell whether any day of the row lies in a span; what has no day lies in none."""
        if first is None and last is None:
            return True
        if self.span is None:
            return False
        return self.span[1] >= (first or dt.date.min) and self.span[0] <= (last or dt.date.max)


@dataclass(frozen=True)
class Draft:
    """A row before its ranks are known."""

    id: str
    line: Line
    scene: Scene
    keys: Sequence[object]  # what it is put into order by, column by column; None where empty
    texts: Sequence[str]  # what a search looks through
    facets: Mapping[str, frozenset[str]] = field(default_factory=dict)
    span: tuple[dt.date, dt.date] | None = None
    holds: frozenset[str] = frozenset()
    provisional: bool = False


def ranked(drafts: Sequence[Draft]) -> Iterator[Row]:
    """Yield rows in the order of the drafts, each with its rank by every column.

    Equal keys have equal ranks: such rows keep the order in which they stand.
    """
    columns = zip(*(draft.keys for draft in drafts), strict=True)
    ranks = zip(*(_ranks(keys) for keys in columns), strict=True)
    for draft, own in zip(drafts, ranks, strict=True):
        yield Row(
            id=draft.id,
            line=draft.line,
            scene=draft.scene,
            ranks=own,
            words=searched(*draft.texts),
            facets=draft.facets,
            span=draft.span,
            holds=draft.holds,
            provisional=draft.provisional,
        )


def ordered(rows: Sequence[Row], column: int, *, downwards: bool) -> list[Row]:
    """Return rows by a column; those whose cell is empty stand last, whatever the direction."""

    def order(row: Row) -> tuple[bool, int]:
        rank = row.ranks[column]
        return (rank is None, -(rank or 0) if downwards else rank or 0)

    return sorted(rows, key=order)


def holding(*, disputed: bool, attested: bool) -> frozenset[str]:
    """Return what of `ONLY` holds for a row."""
    return frozenset(key for key, holds in zip(ONLY, (disputed, attested), strict=True) if holds)


def around(place: str, atlas: Atlas) -> frozenset[str]:
    """Return a place and what it lies in: by each of them its rows are chosen."""
    region = atlas.region_of(place)
    own = COUNTRY if place == PART else place
    return frozenset({own, COUNTRY} | ({region.id} if region else set()))


def names(place: str, atlas: Atlas) -> str:
    """Return everything that a place is called, in every language and spelling of the record."""
    record = atlas.sites.get(place) or atlas.regions.get(place)
    if record is None:
        return ""
    columns = ("title", "title_kk", "title_ru", "now", "now_kk", "now_ru")
    known = [getattr(record, column) or "" for column in columns]
    return " ".join((*known, *getattr(record, "also", ())))


def _ranks(keys: Sequence[object]) -> list[int | None]:
    known = sorted({key for key in keys if key is not None})  # type: ignore[type-var]
    rank = {key: at for at, key in enumerate(known)}
    return [None if key is None else rank[key] for key in keys]
