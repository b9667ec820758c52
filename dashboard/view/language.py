"""The language that the page speaks: asked for once, at the edge, and known to all that says words.

Everything that composes words runs inside ``speaking(language)``; a context, as in gettext's own
practice, because every sentence depends on it and no rule about numbers does.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from geodata.records import Record

ENGLISH = "en"
LANGUAGES = {ENGLISH: "English", "kk": "Қазақша", "ru": "Русский"}
"""The languages of the page, each by its own name."""
_spoken: ContextVar[str] = ContextVar("spoken", default=ENGLISH)


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Say everything in a language, one of `LANGUAGES`, until the block ends."""
    token = _spoken.set(language)
    try:
        yield
    finally:
        _spoken.reset(token)


def spoken() -> str:
    """Return the language that is spoken here."""
    return _spoken.get()


def told(record: Record, column: str) -> str:
    """Return a text of the record in the language that is spoken.

    English where it is not translated; empty where there is no text, or no such column.
    """
    own = getattr(record, f"{column}_{spoken()}", None)
    return own or getattr(record, column, None) or ""
