"""The rows of a table that the address of a file asks for: those that the table page would show.

A page passes over what it does not understand and says so. A file can not say so to whoever
calculates with it, so here nothing is passed over: an address that is not understood is refused.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import parse_qsl, quote

from dashboard.view.files import NOTE, File
from dashboard.view.language import ENGLISH, spoken
from dashboard.view.query import FILTERS, KEPT, LONGEST, Query, known_by, read
from dashboard.view.scene import SIEVES
from dashboard.view.table import matching
from dashboard.view.words import say
from geodata.atlas import Atlas

SHOWN: Mapping[str, tuple[str, ...]] = {
    "events": ("events",),
    "claims": ("claims",),
    "sources": ("sources",),
    "places": ("regions", "sites"),
}
"""The tables of the record that a table of the page shows."""
ORDER = ("q", "sort")  # what every table of the page can be chosen and ordered by
IDLE = (*KEPT, "table", "rows", "page")  # what chooses no row of a table on the page either
_REFUSED = {"choice": "data-choice", "date": "data-date", "place": "data-place"}
_PLAIN = "!'()*,"
_SHORT = 40  # characters of what a sentence repeats


class NotUnderstoodError(ValueError):
    """An address asks a file for what it can not have; `sentences` say what, in words."""

    def __init__(self, sentences: tuple[str, ...]) -> None:
        """Keep the sentences, at least one."""
        super().__init__(" ".join(sentences))
        self.sentences = sentences


@dataclass(frozen=True)
class Selection:
    """Rows of one table of the record."""

    ids: tuple[str, ...]  # in their order
    asked: str  # what chose them, as it stands in an address: "place=almaty&status=withdrawn"


def select(file: File, search: str, atlas: Atlas) -> Selection | None:
    """Return the rows that an address asks a file for, in the order in which the page shows them.

    None stands for all of them, in the order of the record.

    Raises:
        NotUnderstoodError: if the address asks for anything that is not understood.
    """
    pairs = [(key, value) for key, value in parse_qsl(search.removeprefix("?")) if value.strip()]
    page = _page(file)
    query, wrong = read(f"table={page}&{search.removeprefix('?')}", known_by(atlas), _REFUSED)
    wrong = (*_unknown(file, page, pairs), *(wrong if page else ()))
    if wrong:
        raise NotUnderstoodError(wrong)
    if not page:
        return None
    asked = _asked(query) | {key: value.lower() for key, value in pairs if key == "sort"}
    if not asked:
        return None
    ids = (row.id.partition("-")[2] for row in matching(query, atlas))  # "claim-killed-103"
    table = getattr(atlas, file.name)
    return Selection(tuple(id_ for id_ in ids if id_ in table), _written(asked))


def address(query: Query) -> str:
    """Return what must stand behind a file's name for the rows that a query shows.

    It begins with ``?``, or is empty. A language that is not English is kept: words are looked
    for in it, and put into its order.
    """
    asked = _asked(query) | ({"lang": spoken()} if spoken() != ENGLISH else {})
    return f"?{_written(asked)}" if asked else ""


def keys(page: str) -> tuple[str, ...]:
    """Return the keys by which the rows of a table of the page are chosen and ordered."""
    return (*FILTERS[page], *ORDER)


def _page(file: File) -> str:
    """Return the table of the page that shows a file's rows; empty where none does."""
    if file.ending == NOTE:
        return ""
    return next((page for page, names in SHOWN.items() if file.name in names), "")


def _unknown(file: File, page: str, pairs: list[tuple[str, str]]) -> Iterator[str]:
    """Say what of an address chooses nothing, stands twice or is longer than can be looked for."""
    known = keys(page) if page else ()
    counts = Counter(key for key, _ in pairs)
    for key, value in dict(pairs).items():
        if key == "table" and value != page:
            yield say("data-choice", key=key, value=_short(value))
        elif key not in {*known, *IDLE}:
            word = "data-key" if known else "data-key-whole"
            yield say(word, key=_short(key), file=file.text, keys=", ".join(known))
        elif counts[key] > 1 and key not in SIEVES:
            yield say("data-twice", key=key)
        elif key == "q" and len(value) > LONGEST:
            yield say("data-choice", key=key, value=_short(value))


def _asked(query: Query) -> dict[str, str]:
    own = keys(query.table)
    return {key: value for key, value in query.asked().items() if key in own}


def _written(asked: Mapping[str, str]) -> str:
    return "&".join(f"{key}={quote(value, safe=_PLAIN)}" for key, value in asked.items())


def _short(text: str) -> str:
    return text if len(text) <= _SHORT else f"{text[: _SHORT - 1]}…"
