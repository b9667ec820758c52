"""Partial dates and periods: what is written is what is meant, and nothing else is read."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geodata.dates import PartialDate, Period

DAYS = st.dates(min_value=dt.date(1, 1, 1))
WRITTEN = st.builds(lambda day, length: day.isoformat()[:length], DAYS, st.sampled_from([4, 7, 10]))


@given(WRITTEN)
def test_a_date_is_written_as_it_was_read(text: str) -> None:
    assert str(PartialDate.parse(text)) == text


@given(DAYS, st.sampled_from([4, 7, 10]))
def test_a_day_lies_in_every_date_that_it_shortens_to(day: dt.date, length: int) -> None:
    date = PartialDate.parse(day.isoformat()[:length])
    assert date.first <= day <= date.last


@given(DAYS)
def test_a_month_and_a_year_end_on_their_last_day(day: dt.date) -> None:
    for length in (4, 7):
        date = PartialDate.parse(day.isoformat()[:length])
        assert str(date.first).startswith(str(date))
        assert str(date.last).startswith(str(date))
        if date.last < dt.date.max:
            assert not str(date.last + dt.timedelta(1)).startswith(str(date))


def test_precision_is_what_is_written() -> None:
    precision = [PartialDate.parse(text).precision for text in ("2022", "2022-01", "2022-01-05")]
    assert precision == ["year", "month", "day"]


@pytest.mark.parametrize(
    "text",
    ["", "5 January 2022", "2022-1-5", "2022-13", "2022-02-30", "0000", "2022-01-05T10", "٢٠٢٢"],
)
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"expected a date|no such date"):
        PartialDate.parse(text)


@given(st.text())
def test_any_text_is_a_date_that_is_written_the_same_or_is_refused(text: str) -> None:
    try:
        date = PartialDate.parse(text)
    except ValueError:
        return
    assert str(date) == text


@given(DAYS, DAYS)
def test_a_period_runs_from_its_first_day_to_its_last(one: dt.date, other: dt.date) -> None:
    start, end = sorted([one, other])
    period = Period.parse(f"{start}/{end}")
    assert (period.first, period.last) == (start, end)
    assert Period.parse(str(period)) == period


@given(WRITTEN)
def test_one_date_is_a_period_from_its_first_day_to_its_last(text: str) -> None:
    period, date = Period.parse(text), PartialDate.parse(text)
    assert (period.first, period.last) == (date.first, date.last)
    assert str(period) == text


@pytest.mark.parametrize("text", ["2022-01-05/2022-01-04", "2022/", "/2022", "2022/2023/2024"])
def test_what_is_no_period_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"expected a date|before it begins"):
        Period.parse(text)
