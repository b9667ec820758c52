"""The columns of the tables."""

from __future__ import annotations

import pytest

from dashboard.view.columns import columns
from geodata.records import TABLES, Record


@pytest.mark.parametrize("kind", TABLES, ids=lambda kind: kind.table)
def test_every_column_stands_in_its_order_and_is_told(kind: type[Record]) -> None:
    own = columns(kind.table)
    assert [column.name for column in own] == list(kind.model_fields)
    assert all(column.words for column in own)


def test_a_column_says_what_it_holds() -> None:
    types = {column.name: column.type for column in columns("claims")}
    assert (types["low"], types["sources"], types["said_on"]) == ("integer", "list", "string")
