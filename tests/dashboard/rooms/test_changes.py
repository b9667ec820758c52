"""Every change of the record, as a page."""

from __future__ import annotations

from dashboard.rooms.changes import changes_page
from dashboard.rooms.reading import ways
from dashboard.view.changes import changes
from dashboard.view.words import prose
from geodata import RECORD
from geodata.atlas import read_atlas
from tests.dashboard.rooms.tree import tree


def test_every_change_is_a_line_under_its_table() -> None:
    tables = changes(read_atlas(RECORD))
    page = tree(changes_page(tables, prose(), ways("")))
    for table in tables:
        part = page.one("details", id=f"changes-{table.table}")
        assert len(part.all("li")) == len(table.lines)
        assert table.lines[0].why in part.text
