"""The words of what went wrong."""

from __future__ import annotations

import pytest

from dashboard.view.messages.failures import FAILURES
from dashboard.web.errors import KINDS


@pytest.mark.parametrize("kind", sorted({*KINDS.values(), "refused", "broken"} - {"lost"}))
def test_every_kind_of_failure_has_all_that_a_page_says(kind: str) -> None:
    for part in ("document", "description", "title", "text"):
        assert FAILURES[f"{kind}-{part}"]


def test_the_reference_is_filled_in() -> None:
    assert "3f2a" in FAILURES["failed-reference"].format(reference="3f2a")
