"""Events: each has a source, and says how it was checked."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from geodata.records import Event
from tests.geodata.small import ROWS


@pytest.mark.parametrize("column", ["sources", "checked_on", "checked_how"])
def test_an_event_without_a_source_or_a_check_is_refused(column: str) -> None:
    row = {name: cell for name, cell in ROWS["events"][0].items() if name != column}
    with pytest.raises(ValidationError, match=column):
        Event.model_validate(row)
