"""The arithmetic of the results, by values."""

from __future__ import annotations

import pytest

from benchmarks.numbers import Spread, ratios, spread


def test_the_middle_and_the_reach_of_what_was_measured() -> None:
    assert spread([3, 1, 10]) == Spread(median=3, least=1, most=10)
    assert spread([4, 2, 1, 9]) == Spread(median=3, least=1, most=9)


def test_a_round_that_failed_counts_for_nothing_and_not_as_zero() -> None:
    assert spread([5, None, 7]) == Spread(6, 5, 7)
    assert spread([None]) is None
    assert spread([]) is None


def test_a_ratio_is_that_of_values_of_one_round() -> None:
    # A machine that was slow in the second round was so for both.
    assert ratios([10, 30], [100, 300]) == pytest.approx([0.1, 0.1])


def test_a_round_without_one_of_both_has_no_ratio() -> None:
    assert ratios([1, None, 3], [2, 2, None]) == [0.5, None, None]
    assert ratios([1, 1], [4]) == [0.25]
    assert ratios([1], [0]) == [None]
