"""What is said where work is refused."""

from __future__ import annotations

import pytest

from dashboard.view.messages.jobs import JOBS


@pytest.mark.parametrize("key", JOBS)
def test_a_refusal_is_one_sentence(key: str) -> None:
    text = JOBS[key]
    assert isinstance(text, str)
    assert text.endswith(".")
    assert ". " not in text
