"""How much room a text needs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.export.deck.letters import fitted, height, lines, width

TEXTS = st.text(alphabet="абвғқңөұүһі ABC iml.,-", max_size=80)


@pytest.mark.parametrize("text", ["Қаза тапқандар", "Погибшие", "Killed", "238 (16 August)"])
def test_bold_letters_are_wider(text: str) -> None:
    assert width(text, 10, bold=True) > width(text, 10)


@pytest.mark.parametrize("letter", "ӘәҒғҚқҢңӨөҰұҮүҺһІі")
def test_every_kazakh_letter_is_measured(letter: str) -> None:
    """An unmeasured letter has one width for all, which no two of a font have."""
    assert width(letter, 1000) != width("\u4e00", 1000)


def test_a_text_is_broken_at_spaces_and_at_its_own_line_ends() -> None:
    room = width("one two", 12) * 1.01
    assert lines("one two", room, 12) == 1
    assert lines("one two one", room, 12) == 2
    assert lines("one\ntwo", room, 12) == 2


def test_a_word_without_end_is_broken_where_the_line_ends() -> None:
    word = "w" * 90
    assert lines(word, width("w" * 30, 9) * 1.001, 9) == 3


@given(TEXTS, st.sampled_from([8, 10, 14, 20]))
def test_a_text_never_needs_less_room_in_larger_letters(text: str, size: int) -> None:
    assert height([text], 3, size + 2) >= height([text], 3, size)


@given(TEXTS)
def test_what_fits_is_as_large_as_it_can_be(text: str) -> None:
    sizes, box = (10, 12, 14, 16), (2.0, 0.8)
    size = fitted([text], box, sizes)
    larger = [other for other in sizes if other > size]
    assert size == min(sizes) or height([text], box[0], size) <= box[1]
    assert all(height([text], box[0], other) > box[1] for other in larger)


def test_what_fits_in_no_size_gets_the_smallest() -> None:
    assert fitted(["word " * 200], (1, 0.5), (12, 10, 8)) == 8
