"""The page of the data, as plain data: which files there are, and what chooses their rows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from dashboard.view.files import MAIN, NAME, NAMES, NOTE, File, endings, format_of
from dashboard.view.imprint import Imprint, imprint
from dashboard.view.numbers import tenths_text
from dashboard.view.query import FILTERS, SOURCE_KINDS, STATUSES, Query
from dashboard.view.scene import SIEVES
from dashboard.view.selection import ORDER, SHOWN, address, keys
from dashboard.view.words import prose, say
from geodata.atlas import Atlas

EXAMPLE = "claims.csv?measure=deaths&status=withdrawn"
_MEGABYTE = 1_000_000  # bytes
_WORDS = {  # the words for a key, where no field of the table page has them
    "kind": "rows-filter-kind-events",
    "source": "data-key-source",
    "only": "data-key-only",
    "q": "rows-search",
    "sort": "rows-sort",
}
_VALUES = {  # the message that says what a key may have
    "place": "data-value-place",
    "kind": "data-value-kind",
    "measure": "data-value-measure",
    "source": "data-value-source",
    "from": "data-value-day",
    "to": "data-value-day",
    "q": "data-value-words",
    "sort": "data-value-sort",
}
_CODES = {  # the values themselves
    **SIEVES,
    "kind": SOURCE_KINDS,
    "status": STATUSES,
    "provisional": ("yes",),
}


@dataclass(frozen=True)
class Way:
    """A file that can be had: what the link says, what it is called in full, and its address."""

    text: str
    label: str
    href: str  # from the page of the data


@dataclass(frozen=True)
class Offered:
    """A table, and the files that there are of it."""

    table: str
    title: str
    words: str
    rows: int
    ways: tuple[Way, ...]


@dataclass(frozen=True)
class Key:
    """A key of an address that chooses rows."""

    key: str
    words: str
    values: str  # what it may have, in words; empty where the codes say it
    codes: tuple[str, ...]
    tables: tuple[str, ...]


@dataclass(frozen=True)
class Data:
    """The page of the data."""

    known: Imprint
    permanent: str  # the address of this version's page
    whole: tuple[Way, ...]
    tables: tuple[Offered, ...]
    others: tuple[Offered, ...]
    keys: tuple[Key, ...]
    example: str
    words: Mapping[str, str]


def data(atlas: Atlas, page: str, sizes: Mapping[File, int]) -> Data:
    """Return the page in the language that is spoken.

    Args:
        atlas: the record.
        page: the address of the page itself, with a slash at its end.
        sizes: how many bytes the files of the whole record have.
    """
    offered = [_offered(table, atlas) for table in NAMES]
    known = imprint(atlas, shapes=True)
    return Data(
        known=known,
        permanent=f"{page}{known.tag}/",
        whole=tuple(
            Way(f"{ending.upper()}, {size_text(sizes[file])}", say(f"data-{ending}"), file.text)
            for ending in ("zip", "xlsx")
            if (file := File(NAME, ending))
        ),
        tables=tuple(one for one in offered if one.table in MAIN),
        others=tuple(one for one in offered if one.table not in MAIN),
        keys=tuple(_keys()),
        example=EXAMPLE,
        words=prose(),
    )


def size_text(size: int) -> str:
    """Return a number of bytes in megabytes: ``0.8 MB``."""
    return say("data-size", size=tenths_text(size / _MEGABYTE))


def ways_of(table: str, search: str = "") -> tuple[Way, ...]:
    """Return the files of a table, with what stands behind each name, from the page of the data."""
    title = say(f"table-{table}")
    return tuple(
        Way(
            text=format_of(file),
            label=say("data-download-of", table=title, format=format_of(file)),
            href=f"{file.text}{search}",
        )
        for ending in endings(table)
        if (file := File(table, ending))
    )


def downloads(query: Query) -> tuple[tuple[str, tuple[Way, ...]], ...]:
    """Return the files of what a table page shows: of each table in it its title and its files."""
    return tuple(
        (say(f"table-{table}"), ways_of(table, address(query))) for table in SHOWN[query.table]
    )


def _offered(table: str, atlas: Atlas) -> Offered:
    note = File(table, NOTE)
    title = say(f"table-{table}")
    label = say("data-download-of", table=title, format=say("data-note"))
    return Offered(
        table=table,
        title=title,
        words=say(f"data-table-{table}"),
        rows=len(getattr(atlas, table)),
        ways=(*ways_of(table), Way(say("data-note"), label, note.text)),
    )


def _keys() -> Iterator[Key]:
    """Yield every key, each once, with the tables that it chooses rows of."""
    own = {table: keys(page) for page, tables in SHOWN.items() for table in tables}
    for key in dict.fromkeys((*(key for page in FILTERS.values() for key in page), *ORDER)):
        yield Key(
            key=key,
            words=say(_WORDS.get(key, f"rows-filter-{key}")),
            values=say(_VALUES[key]) if key in _VALUES else "",
            codes=_CODES.get(key, ()),
            tables=tuple(table for table in MAIN if key in own[table]),
        )
