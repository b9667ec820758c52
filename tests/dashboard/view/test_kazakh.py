"""Case endings of numbers in Kazakh."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.view.kazakh import ablative, dative


@pytest.mark.parametrize(
    ("number", "away", "towards"),
    [
        (0, "ден", "ге"),
        (1, "ден", "ге"),
        (6, "дан", "ға"),
        (10, "нан", "ға"),
        (23, "тен", "ке"),
        (40, "тан", "қа"),
        (80, "нен", "ге"),
        (90, "нан", "ға"),
        (200, "ден", "ге"),
        (225, "тен", "ке"),
        (238, "ден", "ге"),
        (1000, "нан", "ға"),
        (10000, "нан", "ға"),
        (4500, "ден", "ге"),
    ],
)
def test_an_ending_follows_the_last_word_as_it_is_spoken(
    number: int, away: str, towards: str
) -> None:
    assert (ablative(number), dative(number)) == (away, towards)


@given(st.integers(0, 10**9))
def test_both_endings_are_of_one_harmony(number: int) -> None:
    back = {"дан", "тан", "нан", "ға", "қа"}
    assert (ablative(number) in back) == (dative(number) in back)
