"""Folding: the examples that the browser passes too, and what holds for any text."""

from __future__ import annotations

import json
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from dashboard.view.folding import fold

EXAMPLES = json.loads((Path(__file__).parents[2] / "foldings.json").read_text(encoding="utf-8"))


def test_a_word_is_found_however_it_is_spelled() -> None:
    for text, folded in EXAMPLES["examples"]:
        assert fold(text) == folded, text


@given(st.text())
def test_what_is_folded_is_words_parted_by_single_spaces(text: str) -> None:
    folded = fold(text)
    assert folded == " ".join(folded.split())


@given(st.text(alphabet="абвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя АӘБ"))
def test_nothing_cyrillic_is_left(text: str) -> None:
    assert fold(text).isascii()
    assert fold(fold(text)) == fold(text)
