"""The rows of a table, cell by cell."""

from __future__ import annotations

import datetime as dt

import pytest

from dashboard.export.data.rows import records, value
from geodata.atlas import Atlas
from geodata.records import TABLES, Event, Record


def test_all_rows_stand_in_the_order_of_the_record_or_those_of_ids_in_theirs(atlas: Atlas) -> None:
    assert [row.id for row in records(atlas, "claims", None)] == list(atlas.claims)
    few = ("taraz", "almaty")
    assert tuple(row.id for row in records(atlas, "sites", few)) == few
    assert records(atlas, "sites", ()) == []


@pytest.mark.parametrize("kind", TABLES, ids=lambda kind: kind.table)
def test_a_value_is_what_json_and_parquet_know_and_says_what_the_cell_says(
    kind: type[Record], atlas: Atlas
) -> None:
    for row in getattr(atlas, kind.table).values():
        for column in kind.model_fields:
            found, cell = value(row, column), row.cell(column)
            if isinstance(found, bool):
                assert cell == ("yes" if found else "no")
            elif isinstance(found, list):
                assert cell in {" ".join(found), "; ".join(found)}
            elif isinstance(found, float):
                assert float(cell) == found
            else:
                assert ("" if found is None else str(found)) == cell


def test_an_hour_is_a_text_of_hours_and_minutes(atlas: Atlas) -> None:
    event: Event = next(event for event in atlas.events.values() if event.time)
    assert event.time
    assert value(event, "time") == dt.time.strftime(event.time, "%H:%M")
