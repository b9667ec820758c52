"""Each date is as precise as it says, and nothing ends before it begins."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geodata.rules import times
from tests.geodata.small import ROWS, draft

DATES = {"day": "2022-01-02", "month": "2022-01", "year": "2022"}


@pytest.mark.parametrize("precision", ["hour", "day", "month", "year", "about"])
@pytest.mark.parametrize("form", ["day", "month", "year"])
def test_a_date_is_written_as_far_as_it_is_known(precision: str, form: str) -> None:
    changed = {"date": DATES[form], "precision": precision, "time": "", "until": ""}
    found = list(times.a_date_fits_its_precision(draft(events={"west-strike": changed})))
    fits = precision in ("about", form) or (precision, form) == ("hour", "day")
    assert [problem.column for problem in found] == ([] if fits else ["date"])


@pytest.mark.parametrize("precision", ["hour", "day", "month", "year", "about"])
@pytest.mark.parametrize("time", ["", "16:00"])
def test_only_what_is_known_to_the_hour_has_a_time(precision: str, time: str) -> None:
    changed = {"precision": precision, "time": time}
    found = list(times.only_an_hour_has_a_time(draft(events={"west-strike": changed})))
    assert bool(found) == ((precision == "hour") != bool(time))


@given(st.dates(dt.date(2021, 1, 1)), st.dates(dt.date(2021, 1, 1)))
def test_no_event_ends_before_it_begins(date: dt.date, until: dt.date) -> None:
    changed = {"date": str(date), "until": str(until)}
    found = list(times.nothing_ends_before_it_begins(draft(events={"west-strike": changed})))
    assert bool(found) == (until < date)


def test_a_date_that_is_not_exact_is_read_in_favour_of_the_record() -> None:
    changed = {"date": "2022-01-15", "until": "2022-01"}
    assert not list(times.nothing_ends_before_it_begins(draft(events={"west-strike": changed})))


def test_no_region_ends_before_it_begins() -> None:
    changed = {"valid_from": "1993", "valid_to": "1992"}
    found = list(times.nothing_ends_before_it_begins(draft(regions={"west-region": changed})))
    assert [problem.column for problem in found] == ["valid_to"]


@pytest.mark.parametrize(("date", "wrong"), [("2022-01-01", 1), ("2022-01-02", 0), ("2022", 0)])
def test_a_moment_rests_on_what_had_begun_by_then(date: str, wrong: int) -> None:
    found = times.a_moment_rests_on_what_has_happened(draft(moments={"it-begins": {"date": date}}))
    assert [problem.column for problem in found] == ["events"] * wrong


def test_a_day_has_one_moment() -> None:
    again = {**ROWS["moments"][0], "id": "it-begins-again"}
    found = list(times.a_day_has_one_moment(draft(moments={"it-begins-again": again})))
    assert [str(problem) for problem in found] == [
        'tables/moments.csv:3:date: found "2022-01-02", which is already the date of it-begins'
    ]
