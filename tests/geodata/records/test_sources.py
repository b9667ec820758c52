"""Sources and checks: each says how it was found again, in one of three ways."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from geodata.cells import CHECKED
from geodata.records import Check, Source
from tests.geodata.small import ROWS


@pytest.mark.parametrize("how", CHECKED)
def test_a_source_was_found_again_or_not(how: str) -> None:
    source = Source.model_validate({**ROWS["sources"][0], "checked_how": how})
    assert source.checked_how == how


def test_there_is_no_fourth_way() -> None:
    with pytest.raises(ValidationError, match="checked_how"):
        Check.model_validate({**ROWS["checks"][0], "checked_how": "probably"})
