"""What was changed in the record."""

from __future__ import annotations

from collections.abc import Callable
from typing import get_args

from dashboard.view.changes import change_counts, changes
from dashboard.view.words import MESSAGES
from geodata.atlas import Atlas
from geodata.records import Change
from geodata.records.history import Target


def test_a_change_tells_what_was_what_is_and_why(
    atlas_of: Callable[..., Atlas], change: Callable[..., Change]
) -> None:
    new = {"column": None, "was": None, "now": None}
    (table,) = changes(atlas_of(change("a"), change("b", now=None), change("c", **new)))
    assert table.title == "Figures"
    assert [line.what for line in table.lines] == [
        "low: was “1”, is “2”",
        "low: was “1”, is nothing",
        "new",
    ]
    assert table.lines[0].why == "The page says two."


def test_cells_and_rows_are_counted_apart(
    atlas_of: Callable[..., Atlas], change: Callable[..., Change]
) -> None:
    new = {"column": None, "was": None, "now": None}
    (table,) = change_counts(atlas_of(change("a"), change("b"), change("c", **new)))
    assert (table.title, table.cells, table.rows) == ("Figures", 2, 1)


def test_every_table_that_can_be_changed_has_its_name() -> None:
    assert {f"table-{table}" for table in get_args(Target)} <= MESSAGES.keys()
