"""An Atlas and a Query become a page of a table: plain data, before anybody draws it."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from dashboard.view.digest import Digest, digest
from dashboard.view.language import LANGUAGES, spoken, told
from dashboard.view.places import place_title
from dashboard.view.query import (
    COLUMNS,
    FILTERS,
    SOURCE_KINDS,
    STATUSES,
    TABLES,
    Query,
    measure_word,
)
from dashboard.view.scene import CLAIMANTS, DEFAULTS, FAMILIES, MEASURES, SIEVES
from dashboard.view.steps import days_of
from dashboard.view.tables.claims import claim_drafts
from dashboard.view.tables.events import event_drafts
from dashboard.view.tables.places import place_drafts
from dashboard.view.tables.row import Draft, Row, ordered, ranked
from dashboard.view.tables.sources import source_drafts
from dashboard.view.words import prose, say
from geodata.atlas import Atlas
from geodata.records import COUNTRY

PAGE = 100  # rows
_DRAFTS: Mapping[str, Callable[[Digest], Iterator[Draft]]] = {
    "events": event_drafts,
    "claims": claim_drafts,
    "sources": source_drafts,
    "places": place_drafts,
}
_TITLES = {"places": "rows-places"}  # where the record's tables have no word for it


@dataclass(frozen=True)
class Choice:
    """A value that a key of the address may have, and its words."""

    value: str
    text: str


@dataclass(frozen=True)
class Table:
    """A page of one table, and the ways to the others."""

    query: Query
    title: str
    titles: tuple[tuple[str, str, int], ...]  # each table's id, title and number of rows
    rows: tuple[Row, ...]  # those of this page
    first: int  # number of the first row shown, from 1; 0 where there is none
    last: int
    matched: int
    total: int
    pages: int
    choices: Mapping[str, tuple[Choice, ...]]  # by key of the address, for the table's filters
    source: str  # the title of the source that the rows cite, if one is asked for
    scene: Mapping[str, Any]  # what the map shows of it
    scenes: Mapping[str, Mapping[str, Any]]  # by id of the row, what the map shows of it
    notices: tuple[str, ...]
    words: Mapping[str, str]
    language: str


def table(atlas: Atlas, query: Query, notices: Sequence[str] = ()) -> Table:
    """Return the rows that a query asks for, in the language that is spoken.

    A page that the table does not have is shown by its last.
    """
    found = matching(query, atlas)
    size = max(len(found), 1) if query.everything else PAGE
    pages = max(1, -(-len(found) // size))
    page = min(query.page, pages)
    shown = found[(page - 1) * size : page * size]
    source = atlas.sources[query.source] if query.source else None
    return Table(
        query=query,
        title=_title(query.table),
        titles=tuple((name, _title(name), len(rows(name, atlas))) for name in TABLES),
        rows=tuple(shown),
        first=(page - 1) * size + 1 if found else 0,
        last=(page - 1) * size + len(shown),
        matched=len(found),
        total=len(rows(query.table, atlas)),
        pages=pages,
        choices=_choices(query.table, atlas),
        source=(source.shown_title or source.title) if source else "",
        scene=_scene(query, atlas),
        scenes={row.id: _shown(row, query, atlas) for row in shown},
        notices=tuple(notices),
        words=prose(),
        language=spoken(),
    )


def matching(query: Query, atlas: Atlas) -> list[Row]:
    """Return every row that a query asks for, on whichever page, in its order."""
    return _sorted([row for row in rows(query.table, atlas) if row.fits(query)], query)


def rows(name: str, atlas: Atlas) -> tuple[Row, ...]:
    """Return every row of a table as it stands, in the language that is spoken."""
    return _rows(name, atlas, spoken())


@lru_cache(maxsize=2 * len(TABLES) * len(LANGUAGES))
def _rows(name: str, atlas: Atlas, language: str) -> tuple[Row, ...]:  # noqa: ARG001  of the cache
    return tuple(ranked(tuple(_DRAFTS[name](digest(atlas)))))


def _sorted(found: list[Row], query: Query) -> list[Row]:
    if not query.sort:
        return found
    column = COLUMNS[query.table].index(query.sort.removeprefix("-"))
    return ordered(found, column, downwards=query.sort.startswith("-"))


def _title(name: str) -> str:
    return say(_TITLES.get(name, f"table-{name}"))


def _choices(name: str, atlas: Atlas) -> dict[str, tuple[Choice, ...]]:
    """Return the values by which a table's rows can be chosen; those that no row has left out."""
    words: dict[str, dict[str, str]] = {
        "place": {place: place_title(place, atlas) for place in _places(atlas)},
        "families": {family: say(f"family-{family}") for family in FAMILIES},
        "kind": {kind: told(record, "title") for kind, record in atlas.kinds.items()}
        if name == "events"
        else {kind: say(f"source-{kind}") for kind in SOURCE_KINDS},
        "measure": {id_: told(record, "title") for id_, record in atlas.measures.items()},
        "claimants": {kind: say(f"kind-{kind}") for kind in CLAIMANTS},
        "status": {status: say(f"state-{status}") for status in STATUSES},
    }
    own = rows(name, atlas)
    found: dict[str, tuple[Choice, ...]] = {}
    for key in FILTERS[name]:
        if key in words:
            had = frozenset().union(*(row.facets[key] for row in own))
            found[key] = tuple(
                Choice(measure_word(value) if key == "measure" else value, text)
                for value, text in words[key].items()
                if value in had and value != COUNTRY
            )
    return found


def _places(atlas: Atlas) -> Iterator[str]:
    """Yield each region with its sites after it."""
    for region in atlas.regions:
        yield region
        yield from (site.id for site in atlas.sites.values() if site.region == region)


def _scene(query: Query, atlas: Atlas) -> dict[str, Any]:
    """Return the scene of the map that is nearest to what a query asks for."""
    word = measure_word(query.measure)
    asked: dict[str, Any] = {"place": query.place, "day": query.day or DEFAULTS.day.isoformat()}
    asked |= {"theme": query.theme, "lang": query.lang}
    asked |= {key: list(getattr(query, key)) for key in SIEVES}
    if word in MEASURES:
        asked["measure"] = word
    return {**DEFAULTS.plain(), **asked, "day": _step(asked["day"], atlas)}


def _shown(row: Row, query: Query, atlas: Atlas) -> dict[str, Any]:
    """Return the scene in which the map shows a row, on a day on which it can be known."""
    scene = {**DEFAULTS.plain(), "theme": query.theme, "lang": query.lang, **row.scene}
    return {**scene, "day": _step(scene["day"], atlas)}


def _step(day: str, atlas: Atlas) -> str:
    """Return the first step that is not earlier than a day, or the last."""
    days = days_of(atlas)
    return days[min(bisect_left(days, dt.date.fromisoformat(day)), len(days) - 1)].isoformat()
