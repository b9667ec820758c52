"""A file of the folder: where it lies, what the server is asked for it, and how one leads there."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass
from urllib.parse import quote

PAGE = "index.html"


@dataclass(frozen=True)
class Place:
    """A file of the folder, or a fragment's, and how it comes about.

    Attributes:
        file: its path in the folder.
        ask: the path and the query that the server is asked for it.
        language: the language that it speaks; empty where there is one for all.
        server: the path on the server, and what of the query chooses it: see `doors`.
        chosen: that part of the query.
    """

    file: str
    ask: str
    language: str = ""
    server: str = ""
    chosen: tuple[tuple[str, str], ...] = ()

    @property
    def is_page(self) -> bool:
        """Whether it is a page, which has an address that ends in a slash."""
        return posixpath.basename(self.file) == PAGE


@dataclass(frozen=True)
class Way:
    """Where an address leads: a place, and what of the query is left to the page there."""

    place: Place
    search: str = ""


def link(here: str, there: str) -> str:
    """Return the address of a file as it stands in another one, without a host."""
    folder, name = posixpath.split(there)
    way = posixpath.relpath(folder or ".", posixpath.dirname(here) or ".")
    return quote(f"{way}/" if name == PAGE else f"{way}/{name}")
