"""The messages that the view composes."""

from __future__ import annotations

from pathlib import Path
from string import Formatter

import pytest

from dashboard.view.messages import sentences
from dashboard.view.messages.sentences import SENTENCES

VIEW = Path(sentences.__file__).parents[1]
CODE = "".join(
    path.read_text(encoding="utf-8")
    for path in sorted(VIEW.glob("**/*.py"))
    if path.name != "sentences.py"
)


def names(message: str) -> set[str]:
    """Return the placeholders of a message."""
    return {name for _, name, _, _ in Formatter().parse(message) if name}


@pytest.mark.parametrize("key", [key for key, text in SENTENCES.items() if isinstance(text, tuple)])
def test_both_forms_of_a_message_have_the_same_placeholders(key: str) -> None:
    one, many = SENTENCES[key]
    assert names(one) == names(many)
    assert "n" in names(many)


@pytest.mark.parametrize("key", SENTENCES)
def test_no_message_is_left_over(key: str) -> None:
    parts = key.split("-")
    starts = ["-".join(parts[:number]) for number in range(1, len(parts))]
    built = any(f'"{start}-{{' in CODE for start in starts)  # the rest follows from a value
    assert built or f'"{key}"' in CODE or f"}}-{parts[-1]}" in CODE
