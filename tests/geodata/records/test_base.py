"""What every record is: frozen, and nothing but its columns."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from geodata.records import TABLES, Claim, Record
from tests.geodata.small import ROWS


def test_a_record_can_not_be_changed() -> None:
    claim = Claim.model_validate(ROWS["claims"][0])
    with pytest.raises(ValidationError, match="frozen"):
        claim.low = 11


def test_a_record_has_no_column_that_its_table_does_not_have() -> None:
    with pytest.raises(ValidationError, match="extra"):
        Claim.model_validate({**ROWS["claims"][0], "colour": "red"})


@pytest.mark.parametrize("kind", TABLES, ids=lambda kind: kind.table)
def test_what_is_read_from_a_row_is_written_as_it_stood(kind: type[Record]) -> None:
    for row in ROWS[kind.table]:
        record = kind.model_validate({name: cell for name, cell in row.items() if cell})
        assert {name: record.cell(name) for name in row} == row
