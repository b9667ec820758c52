"""Sizes, scales and speeds as they are written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.export.size import (
    RATIO,
    SCALES,
    SIDES,
    even,
    read_scale,
    read_size,
    read_speed,
    scaled,
)
from dashboard.export.unfit import Unfit
from dashboard.figures.layout import Size


@given(st.integers(0, 9000), st.integers(0, 9000))
def test_a_size_within_the_bounds_is_read_and_any_other_is_refused(width: int, height: int) -> None:
    sides = (width, height)
    fits = SIDES[0] <= min(sides) and max(sides) <= SIDES[1] and max(sides) <= RATIO * min(sides)
    if fits:
        assert read_size(f"{width}x{height}") == Size(width, height)
        return
    with pytest.raises(Unfit, match="as in 1920x1080"):
        read_size(f"{width}x{height}")


@pytest.mark.parametrize("text", [" 1920 × 1080 ", "1920*1080", "1920X1080"])
def test_a_size_may_be_written_as_people_do(text: str) -> None:
    assert read_size(text) == Size(1920, 1080)


@given(st.text(max_size=30))
def test_whatever_is_written_is_read_or_refused_in_a_sentence(text: str) -> None:
    for read in (read_size, read_scale, read_speed):
        try:
            read(text)
        except Unfit as unfit:
            assert str(unfit).endswith(".")  # noqa: PT017  most texts are refused, not all


@given(st.floats(*SCALES))
def test_a_scale_within_the_bounds_is_read(scale: float) -> None:
    assert read_scale(repr(scale)) == scale


@pytest.mark.parametrize("text", ["0", "-1", "nan", "inf", "1e9", "", "two", "٢"])
def test_a_scale_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(Unfit):
        read_scale(text)


def test_a_long_value_is_not_repeated_in_full() -> None:
    with pytest.raises(Unfit) as raised:
        read_size("9" * 500)
    assert len(str(raised.value)) < 250


def test_a_picture_of_too_many_pixels_is_refused_before_it_is_drawn() -> None:
    assert scaled(Size(1000, 500), 2) == (2000, 1000)
    with pytest.raises(Unfit, match="2,000 by 1,000"):
        scaled(Size(1000, 500), 2, 1_999_999)


@given(st.integers(320, 4096), st.integers(320, 4096))
def test_a_film_has_even_sides(width: int, height: int) -> None:
    size = even(Size(width, height))
    assert size.width % 2 == size.height % 2 == 0
    assert 0 <= width - size.width <= 1
