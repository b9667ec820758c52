"""History: what was looked for in vain, and what was changed."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from geodata.records import Change, Search
from tests.geodata.small import ROWS


def test_a_search_says_what_was_typed() -> None:
    assert Search.model_validate(ROWS["searches"][0]).words == (
        "East Town killed",
        "East Town dead",
    )
    row = {name: cell for name, cell in ROWS["searches"][0].items() if name != "words"}
    with pytest.raises(ValidationError, match="words"):
        Search.model_validate(row)


def test_a_change_without_a_column_is_a_new_row() -> None:
    row = {
        name: ROWS["changes"][0][name] for name in ("id", "changed_on", "target", "record", "why")
    }
    assert Change.model_validate(row).column is None
