"""Records: one class a table, unknown is None, and nothing can be changed."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from geodata.records import TABLES, Claim, Event
from tests.geodata.small import ROWS


def test_the_tables_are_the_records_in_their_order() -> None:
    assert [kind.table for kind in TABLES] == list(ROWS)


def test_what_is_empty_is_unknown_and_never_zero() -> None:
    row = next(row for row in ROWS["claims"] if row["id"] == "injured-dozens")
    claim = Claim.model_validate(row)
    assert (claim.low, claim.high, claim.note, claim.replaces) == (None, None, None, ())


def test_a_claim_without_a_source_is_refused() -> None:
    row = {name: cell for name, cell in ROWS["claims"][0].items() if name != "sources"}
    with pytest.raises(ValidationError, match="sources"):
        Claim.model_validate(row)


def test_an_event_without_a_source_is_refused() -> None:
    row = {name: cell for name, cell in ROWS["events"][0].items() if name != "sources"}
    with pytest.raises(ValidationError, match="sources"):
        Event.model_validate(row)


def test_a_record_can_not_be_changed() -> None:
    claim = Claim.model_validate(ROWS["claims"][0])
    with pytest.raises(ValidationError, match="frozen"):
        claim.low = 11
