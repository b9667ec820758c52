"""What pictures say, and what is said where one cannot be made."""

from __future__ import annotations

import string
from pathlib import Path

import pytest

from dashboard.view.messages import pictures
from dashboard.view.messages.pictures import PICTURES

CODE = "".join(
    path.read_text(encoding="utf-8")
    for path in Path(pictures.__file__).parents[2].glob("**/*.py")
    if path.name != "pictures.py" or path.parent.name != "messages"
)


@pytest.mark.parametrize("key", PICTURES)
def test_no_message_is_left_over(key: str) -> None:
    assert f'"{key}"' in CODE


@pytest.mark.parametrize("key", PICTURES)
def test_a_message_about_something_wrong_says_what_to_do(key: str) -> None:
    text = PICTURES[key]
    names = {name for _, name, _, _ in string.Formatter().parse(text) if name}
    if "value" in names:
        assert {"least", "most"} <= names
    assert not names & {"path", "error"}
