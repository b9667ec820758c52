"""Dates and figures in words."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest

from dashboard.view.wording import (
    date_text,
    day_text,
    figure_text,
    number_text,
    range_text,
    region_figure_text,
    weekday_text,
    when_text,
)
from geodata.dates import PartialDate
from geodata.records import Claim, Event


def test_a_day_is_written_out() -> None:
    day = dt.date(2022, 1, 9)
    assert day_text(day) == "9 January 2022"
    assert weekday_text(day) == "Sunday 9 January 2022"


@pytest.mark.parametrize(
    ("written", "text"),
    [("2022", "2022"), ("2022-06", "June 2022"), ("2022-08-16", "16 August 2022")],
)
def test_a_date_is_written_as_far_as_it_is_known(written: str, text: str) -> None:
    assert date_text(PartialDate.parse(written)) == text


@pytest.mark.parametrize(
    ("fields", "text"),
    [
        ({"date": "2022-01-05"}, "5 January 2022"),
        ({"date": "2021-01", "precision": "month"}, "January 2021"),
        ({"date": "2021-01-15", "precision": "month"}, "January 2021"),
        ({"date": "2021", "precision": "year"}, "2021"),
        ({"date": "2022-01-05", "precision": "about"}, "about 5 January 2022"),
        ({"date": "2022-01-05", "precision": "hour", "time": "01:30"}, "5 January 2022, 01:30"),
        (
            {
                "date": "2022-01-05",
                "precision": "hour",
                "time": "14:00",
                "time_words": "about 14:00",
            },
            "5 January 2022, about 14:00",
        ),
        ({"date": "2022-01-05", "time_words": "evening"}, "5 January 2022, evening"),
        ({"date": "2022-01-04", "until": "2022-01-11"}, "4 to 11 January 2022"),
        ({"date": "2022-01-04", "until": "2022-01-04"}, "4 January 2022"),
        ({"date": "2021-06-29", "until": "2021-07-02"}, "29 June 2021 to 2 July 2021"),
        (
            {"date": "2021-01", "until": "2021-03", "precision": "month"},
            "January 2021 to March 2021",
        ),
        (
            {"date": "2022-01-04", "until": "2022-01-11", "precision": "about"},
            "about 4 to 11 January 2022",
        ),
    ],
)
def test_an_event_is_dated_no_more_exactly_than_it_is_known(
    event: Callable[..., Event], fields: dict[str, str], text: str
) -> None:
    assert when_text(event("e", **fields)) == text


@pytest.mark.parametrize(
    ("low", "high", "text"),
    [
        (164, 164, "164"),
        (139, 151, "139–151"),
        (12, None, "at least 12"),
        (None, 9, "at most 9"),
        (None, None, ""),
        (0, 0, "0"),
        (1000, 4353, "1,000–4,353"),
    ],
)
def test_a_range_is_written_with_both_ends(low: int | None, high: int | None, text: str) -> None:
    assert range_text(low, high) == text


@pytest.mark.parametrize(
    ("low", "high", "words", "text"),
    [
        (164, 164, None, "164"),
        (164, 164, "exact", "164"),
        (300, 300, "about", "about 300"),
        (200, None, "more than", "more than 200"),
        (12, None, "at least", "at least 12"),
        (None, 1000, "nearly", "nearly 1,000"),
        (10, 11, "about", "about 10–11"),
        (None, None, "dozens", "dozens"),
        (24, 99, "dozens", "dozens"),
        (70, 70, "70 percent of those asked", "70 percent of those asked"),
        (5, 5, "with two officers", "5 (with two officers)"),
        (None, None, None, "no number"),
    ],
)
def test_vague_words_stay_words(
    claim: Callable[..., Claim], low: int | None, high: int | None, words: str | None, text: str
) -> None:
    assert figure_text(claim("c", low, high=high, words=words)) == text


def test_thousands_are_parted() -> None:
    assert number_text(36831) == "36,831"


def test_on_a_region_a_disputed_figure_is_questioned_and_words_are_not_squeezed(
    claim: Callable[..., Claim],
) -> None:
    assert region_figure_text(claim("a", 21)) == "21"
    assert region_figure_text(claim("b", 0, status="disputed")) == "0?"
    words = claim("c", None, words="no deaths reported")
    assert region_figure_text(words) == "in words"
    assert region_figure_text(words.model_copy(update={"status": "disputed"})) == "?"
