"""Dates in words, in every language."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest

from dashboard.view.dates import date_text, day_text, tick_text, weekday_text, when_text
from dashboard.view.language import speaking
from geodata.dates import PartialDate
from geodata.records import Event

DAY = dt.date(2022, 1, 9)


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
        ({"date": "2021-06-29", "until": "2021-07-02"}, "29 June to 2 July 2021"),
        ({"date": "2020-12-29", "until": "2021-01-02"}, "29 December 2020 to 2 January 2021"),
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
    ("language", "day", "weekday", "month", "tick"),
    [
        ("en", "9 January 2022", "Sunday 9 January 2022", "June 2022", "9 Jan"),
        ("ru", "9 января 2022 г.", "Воскресенье, 9 января 2022 г.", "июнь 2022 г.", "9 янв"),
        ("kk", "2022 ж. 9 қаңтар", "2022 ж. 9 қаңтар, жексенбі", "2022 ж. маусым", "9 қаң"),
    ],
)
def test_each_language_writes_dates_as_it_does(
    language: str, day: str, weekday: str, month: str, tick: str
) -> None:
    with speaking(language):
        assert day_text(DAY).replace("\xa0", " ") == day
        assert weekday_text(DAY).replace("\xa0", " ") == weekday
        assert date_text(PartialDate.parse("2022-06")).replace("\xa0", " ") == month
        assert tick_text(DAY).replace("\xa0", " ") == tick


def test_the_words_of_a_source_for_the_time_are_told_in_the_language(
    event: Callable[..., Event],
) -> None:
    evening = event("e", time_words="evening", time_words_ru="вечером")
    with speaking("ru"):
        assert when_text(evening).endswith(", вечером")
