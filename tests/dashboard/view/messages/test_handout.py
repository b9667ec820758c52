"""The words of the handout."""

from __future__ import annotations

import re
import string
from pathlib import Path

import pytest

from dashboard.view.messages import handout
from dashboard.view.messages.handout import HANDOUT

ROOT = Path(handout.__file__).parents[3]
CODE = "".join(
    path.read_text(encoding="utf-8")
    for path in ROOT.glob("dashboard/**/*.py")
    if path != Path(handout.__file__)
)


@pytest.mark.parametrize("key", HANDOUT)
def test_no_word_is_left_over(key: str) -> None:
    assert re.search(rf"""["']{key}["']""", CODE)


def test_a_text_has_only_the_placeholders_that_are_filled() -> None:
    fields = {
        name
        for text in HANDOUT.values()
        for _, name, _, _ in string.Formatter().parse(text)
        if name is not None
    }
    assert fields == {
        *("title", "value", "shown", "papers", "place", "measure", "clock", "numbers")
    }
