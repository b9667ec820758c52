"""What was changed in the record: how much of each table, and each cell with what it was and is."""

from __future__ import annotations

from dataclasses import dataclass

from dashboard.view.words import say
from geodata.atlas import Atlas
from geodata.records import TABLES, Change


@dataclass(frozen=True)
class ChangeCount:
    """How much was changed in one table."""

    title: str
    cells: int  # that were corrected
    rows: int  # that are new


@dataclass(frozen=True)
class ChangeLine:
    """What was changed in one cell, or that a row is new."""

    record: str
    what: str  # "said_on: was “2022-01-07”, is “2022-01-06”"
    why: str
    url: str  # empty where no page is named


@dataclass(frozen=True)
class Changed:
    """The changes of one table."""

    table: str
    title: str
    lines: tuple[ChangeLine, ...]


def change_counts(atlas: Atlas) -> tuple[ChangeCount, ...]:
    """Return how much was changed in each table in which anything was."""
    return tuple(
        ChangeCount(
            title=say(f"table-{table}"),
            cells=sum(change.column is not None for change in own),
            rows=sum(change.column is None for change in own),
        )
        for table, own in _by_table(atlas)
    )


def changes(atlas: Atlas) -> tuple[Changed, ...]:
    """Return every change, table by table. What stood in a cell is told as it stood there."""
    return tuple(
        Changed(table, say(f"table-{table}"), tuple(_line(change) for change in own))
        for table, own in _by_table(atlas)
    )


def _by_table(atlas: Atlas) -> list[tuple[str, list[Change]]]:
    own = {
        kind.table: [row for row in atlas.changes.values() if row.target == kind.table]
        for kind in TABLES
    }
    return [(table, rows) for table, rows in own.items() if rows]


def _line(change: Change) -> ChangeLine:
    if change.column is None:
        what = say("change-new")
    else:
        was, now = (
            say("quoted", text=text) if text else say("change-nothing")
            for text in (change.was, change.now)
        )
        what = say("change-cell", column=change.column, was=was, now=now)
    return ChangeLine(change.record, what, change.why, change.url or "")
