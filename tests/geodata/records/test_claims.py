"""Claims: what is empty is unknown, and nobody says a figure without a source."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from geodata.records import Claim
from tests.geodata.small import ROWS


def test_what_is_empty_is_unknown_and_never_zero() -> None:
    row = next(row for row in ROWS["claims"] if row["id"] == "injured-dozens")
    claim = Claim.model_validate(row)
    assert (claim.low, claim.high, claim.note, claim.replaces) == (None, None, None, ())


@pytest.mark.parametrize("column", ["sources", "checked_on", "checked_how"])
def test_a_claim_without_a_source_or_a_check_is_refused(column: str) -> None:
    row = {name: cell for name, cell in ROWS["claims"][0].items() if name != column}
    with pytest.raises(ValidationError, match=column):
        Claim.model_validate(row)
