"""Spellings: what a search forgives, and in which order names stand."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.view.spelling import alphabetical, fold, occur, searched

VECTORS = json.loads(
    (Path(__file__).parents[2] / "spellings.json").read_text(encoding="utf-8"),
)["folded"]


@pytest.mark.parametrize(("text", "folded"), VECTORS)
def test_a_text_is_folded_as_the_browser_does(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text())
def test_what_is_folded_is_folded_already(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(alphabet="абвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя АӘБ"))
def test_nothing_cyrillic_is_left(text: str) -> None:
    assert fold(text).isascii()


@given(st.text(), st.text())
def test_a_text_is_found_by_itself(text: str, other: str) -> None:
    assert occur(text, searched(other, text))


def test_every_word_must_occur_in_any_order_and_may_be_a_part() -> None:
    words = searched("Protest in Ақтөбе", "4 January")
    assert occur("актобе prot", words)
    assert not occur("актобе february", words)
    assert occur("", words)


def test_a_word_stands_once() -> None:
    assert searched("Oil, oil and", "OIL") == "oil and"


def test_kazakh_letters_stand_where_their_alphabet_has_them() -> None:
    names = ["Құлсары", "Ләнгір", "Кентау", "Ақтау", "Әулие", "Атырау", "Aktau"]
    assert sorted(names, key=alphabetical) == [
        "Aktau", "Ақтау", "Атырау", "Әулие", "Кентау", "Құлсары", "Ләнгір",
    ]  # fmt: skip
