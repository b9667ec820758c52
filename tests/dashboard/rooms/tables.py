"""Pages of the tables of the real record, printed and read again."""

from __future__ import annotations

from functools import cache

from dashboard.rooms.table import table_page
from dashboard.view.language import speaking
from dashboard.view.query import known_by, read
from dashboard.view.table import Table, table
from geodata import RECORD
from geodata.atlas import Atlas, read_atlas
from tests.dashboard.rooms.tree import Node, tree


@cache
def atlas() -> Atlas:
    """Return the real record."""
    return read_atlas(RECORD)


def asked(search: str, language: str = "en") -> Table:
    """Return the table that an address asks for."""
    with speaking(language):
        return table(atlas(), *read(search, known_by(atlas())))


def page(search: str, language: str = "en") -> Node:
    """Return the page at an address."""
    with speaking(language):
        return tree(table_page(asked(search, language)))
