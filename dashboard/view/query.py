"""The address of a table: what of the record is asked for as rows, and in which order.

The only place that knows what it looks like. Keys that the map's address has too (`place`,
`measure`, `day`, `theme`, `lang` and those of its filters) mean what they mean there. A value
that is not understood is passed over, and a notice says so.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any, get_args
from urllib.parse import parse_qsl, quote

from dashboard.view.scene import DEFAULTS, MEASURES, SIEVES, THEMES, TONGUES, chosen
from dashboard.view.words import say
from geodata.atlas import Atlas
from geodata.cells import SourceKind, Status
from geodata.records import COUNTRY

TABLES = ("events", "claims", "sources", "places")
COLUMNS = {  # by which a table can be sorted, as they stand; the first unless asked otherwise
    "events": ("day", "place", "kind", "title", "origins"),
    "claims": ("said", "figure", "measure", "place", "claimant", "status"),
    "sources": ("published", "publisher", "title", "kind", "language", "origin", "cited"),
    "places": ("place", "region", "events", "figures", "people"),
}
FILTERS = {  # the keys that a table's rows can be chosen by
    "events": ("place", "families", "kind", "from", "to", "only", "provisional", "source"),
    "claims": (
        *("place", "measure", "claimants", "status"),
        *("from", "to", "only", "provisional", "source"),
    ),
    "sources": ("place", "kind", "from", "to", "provisional"),
    "places": ("place",),
}
KEPT = ("day", "theme", "lang")  # for the way back to the map
KILLED = {"deaths": "killed"}  # the map's word for a measure of the record, where it differs
LONGEST = 200  # characters of a search
STATUSES: tuple[str, ...] = get_args(Status)
SOURCE_KINDS: tuple[str, ...] = get_args(SourceKind)
PASSED = {"choice": "rows-passed", "date": "rows-passed-date", "place": "notice-place"}
"""The messages for what a page passes over."""
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_PAGE = re.compile(r"[1-9][0-9]{0,5}")
_SHORT = 40  # characters of a foreign value that a notice repeats
_PLAIN = "!'()*,"  # what a browser does not write as a number either, and what parts a list


@dataclass(frozen=True)
class Query:
    """What is asked of the record. What is empty asks for nothing."""

    table: str = "events"
    place: str = COUNTRY  # the country is everything
    families: tuple[str, ...] = ()
    kind: str = ""  # of an event or of a source
    measure: str = ""  # an id of the record
    claimants: tuple[str, ...] = ()  # the kinds of them
    status: str = ""
    source: str = ""  # the id of one that is cited
    first: dt.date | None = None
    last: dt.date | None = None
    only: tuple[str, ...] = ()  # what must hold, each
    provisional: bool = False  # only those
    day: str = ""
    theme: str = DEFAULTS.theme
    lang: str = DEFAULTS.lang
    everything: bool = False  # not page by page
    q: str = ""
    sort: str = ""  # a column, with a hyphen before it downwards; empty as the table stands
    page: int = 1

    @property
    def filtered(self) -> bool:
        """Whether anything is asked for that may leave rows out."""
        return bool(self.q) or any(key in self.asked() for key in FILTERS[self.table])

    def asked(self) -> dict[str, str]:
        """Return what is asked for, by the keys of the address and in their order."""
        parts = {
            "table": self.table,
            "place": self.place if self.place != COUNTRY else "",
            "families": ",".join(self.families),
            "kind": self.kind,
            "measure": measure_word(self.measure),
            "claimants": ",".join(self.claimants),
            "status": self.status,
            "source": self.source,
            "from": self.first.isoformat() if self.first else "",
            "to": self.last.isoformat() if self.last else "",
            "only": ",".join(self.only),
            "provisional": "yes" if self.provisional else "",
            "day": self.day,
            "theme": self.theme if self.theme != DEFAULTS.theme else "",
            "lang": self.lang if self.lang != DEFAULTS.lang else "",
            "rows": "all" if self.everything else "",
            "q": self.q,
            "sort": self.sort,
            "page": str(self.page) if self.page > 1 else "",
        }
        return {key: value for key, value in parts.items() if value}


@dataclass(frozen=True)
class Known:
    """The ids that an address may name."""

    places: Collection[str]
    kinds: Collection[str]
    measures: Collection[str]
    sources: Collection[str]


def known_by(atlas: Atlas) -> Known:
    """Return the ids that an address may name in a record."""
    return Known(
        {COUNTRY, *atlas.regions, *atlas.sites}, atlas.kinds, atlas.measures, atlas.sources
    )


def measure_word(measure: str) -> str:
    """Return how an address names a measure of the record: as the map does, if it does."""
    return next((word for word, id_ in KILLED.items() if id_ == measure), measure)


def read(
    search: str, known: Known, notices: Mapping[str, str] = PASSED
) -> tuple[Query, tuple[str, ...]]:
    """Return what an address asks for, and a notice for each value that was passed over.

    `notices` are the messages for a choice, a date and a place that are not understood.

    What a table's rows cannot be chosen by is passed over in silence, so that a link from the
    map or from another table may carry it; the map's filters are kept for the way back. An
    address that names no table but a measure that counts people asks for the figures.
    """
    asked: dict[str, str] = {}
    for key, value in parse_qsl(search.removeprefix("?")):
        if key in SIEVES and key in asked:  # as a form sends what is ticked
            asked[key] += f",{value}"
        asked.setdefault(key, " ".join(value.split()))
    reader = _Reader({key: value for key, value in asked.items() if value}, notices)
    measure = reader.choice("measure", {*known.measures, *MEASURES})
    counted = "" if measure == DEFAULTS.measure else KILLED.get(measure, measure)
    table = reader.choice("table", TABLES) or ("claims" if counted else "events")
    kinds = known.kinds if table == "events" else SOURCE_KINDS
    sieves: dict[str, Any] = {key: reader.sieve(key) for key in SIEVES}
    query = Query(
        table=table,
        place=reader.place(known.places),
        kind=reader.choice("kind", kinds) if "kind" in FILTERS[table] else "",
        measure=counted,
        status=reader.choice("status", STATUSES),
        source=reader.choice("source", known.sources),
        first=reader.date("from"),
        last=reader.date("to"),
        provisional=bool(reader.choice("provisional", {"yes"})),
        day=(day.isoformat() if (day := reader.date("day")) else ""),
        theme=reader.choice("theme", THEMES) or DEFAULTS.theme,
        lang=reader.choice("lang", TONGUES) or DEFAULTS.lang,
        everything=bool(reader.choice("rows", {"all"})),
        q=reader.asked.get("q", "")[:LONGEST].strip(),
        sort=reader.sort(COLUMNS[table]),
        page=reader.page(),
        **sieves,
    )
    return _fitting(query), tuple(reader.notices)


def write(query: Query, **changes: object) -> str:
    """Return the address of a query with some parts changed; it begins with ``?``.

    Another table keeps what its rows can be chosen by too, and begins on its first page.
    """
    changed = dataclasses.replace(query, **changes)  # type: ignore[arg-type]
    if changed.table != query.table:
        changed = dataclasses.replace(_fitting(changed), kind="", sort="", page=1)
    asked = changed.asked()
    if changed.table == "events":  # the measure of figures is none of theirs
        asked.pop("table")
    return "?" + "&".join(f"{key}={quote(value, safe=_PLAIN)}" for key, value in asked.items())


def cleared(query: Query) -> Query:
    """Return a query without anything that may leave rows out."""
    kept = {"table": query.table, "sort": query.sort, "everything": query.everything}
    return Query(**kept, day=query.day, theme=query.theme, lang=query.lang)  # type: ignore[arg-type]


def _fitting(query: Query) -> Query:
    """Leave out what the rows of the query's table can not be chosen by, and the usual order."""
    names = {"from": "first", "to": "last"}
    foreign = {key for keys in FILTERS.values() for key in keys} - {*FILTERS[query.table], *SIEVES}
    empty = Query()
    changes = {name: getattr(empty, name) for name in (names.get(key, key) for key in foreign)}
    if query.sort == COLUMNS[query.table][0]:
        changes["sort"] = ""
    return dataclasses.replace(query, **changes)


class _Reader:
    """Reads one value after the other, and notes what it passes over."""

    def __init__(self, asked: dict[str, str], words: Mapping[str, str]) -> None:
        self.asked = asked
        self.words = words
        self.notices: list[str] = []

    def choice(self, key: str, values: Collection[str]) -> str:
        value = self.asked.get(key, "").lower()
        return value if not value or value in values else self._passed(key)

    def sieve(self, key: str) -> tuple[str, ...]:
        values = [part.strip().lower() for part in self.asked.get(key, "").split(",")]
        for value in values:
            if value and value not in SIEVES[key]:
                self.notices.append(say(self.words["choice"], key=key, value=_short(value)))
        return chosen(key, values)

    def place(self, places: Collection[str]) -> str:
        value = self.asked.get("place", COUNTRY).lower()
        if value in places:
            return value
        self.notices.append(say(self.words["place"], value=_short(value)))
        return COUNTRY

    def date(self, key: str) -> dt.date | None:
        value = self.asked.get(key, "")
        if not value:
            return None
        try:
            found = dt.date.fromisoformat(value) if _DAY.fullmatch(value) else None
        except ValueError:
            found = None
        if found is None:
            self.notices.append(say(self.words["date"], value=_short(value)))
        return found

    def sort(self, columns: Collection[str]) -> str:
        value = self.asked.get("sort", "").lower()
        return value if not value or value.removeprefix("-") in columns else self._passed("sort")

    def page(self) -> int:
        value = self.asked.get("page", "1")
        return int(value if _PAGE.fullmatch(value) else self._passed("page") or 1)

    def _passed(self, key: str) -> str:
        self.notices.append(say(self.words["choice"], key=key, value=_short(self.asked[key])))
        return ""


def _short(value: str) -> str:
    return value if len(value) <= _SHORT else value[: _SHORT - 1] + "…"
