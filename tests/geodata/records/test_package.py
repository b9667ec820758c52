"""Records: one class a table, each table once."""

from __future__ import annotations

from geodata.records import TABLES, Record
from tests.geodata.small import ROWS


def test_the_tables_are_the_records_in_their_order() -> None:
    assert [kind.table for kind in TABLES] == list(ROWS)


def test_no_record_is_without_its_table() -> None:
    assert set(Record.__subclasses__()) == set(TABLES)
