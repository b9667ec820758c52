"""Cells: what a spreadsheet writes is read, what could be read in two ways is not."""

from __future__ import annotations

import datetime as dt

import pytest
from pydantic import TypeAdapter, ValidationError

from geodata import cells


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        (cells.Ids, "one two-2", ("one", "two-2")),
        (cells.Words, "Old Town; New Town;", ("Old Town", "New Town")),
        (cells.YesNo, "yes", True),
        (cells.YesNo, "no", False),
        (cells.Count, "0", 0),
        (cells.Count, "10000", 10000),
        (cells.Latitude, "43.25", 43.25),
        (cells.Latitude, "43,25", 43.25),
        (cells.Longitude, "-0.5", -0.5),
        (cells.Hour, "16:05", dt.time(16, 5)),
        (cells.Hour, "16:05:00", dt.time(16, 5)),
    ],
)
def test_a_cell_is_read(kind: object, text: str, value: object) -> None:
    assert TypeAdapter(kind).validate_python(text) == value


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (cells.Id, "Two Words"),
        (cells.Id, "a--b"),
        (cells.Ids, "a a"),
        (cells.YesNo, "TRUE"),
        (cells.Count, "-1"),
        (cells.Count, "1_000"),
        (cells.Count, "1 000"),
        (cells.Count, "1.0"),
        (cells.Count, "٣"),
        (cells.Latitude, "nan"),
        (cells.Latitude, "90.1"),
        (cells.Latitude, "1,000.5"),
        (cells.Hour, "16"),
        (cells.Hour, "24:00"),
        (cells.Hour, "16:05+06:00"),
        (cells.Hour, "about 16:00"),
        (cells.Address, "ministry.example"),
        (cells.Address, "https://"),
    ],
)
def test_a_cell_that_could_mean_something_else_is_refused(kind: object, text: str) -> None:
    with pytest.raises(ValidationError):
        TypeAdapter(kind).validate_python(text)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, ""),
        (True, "yes"),
        (dt.time(9, 5), "09:05"),
        (("a", "b c"), "a; b c"),
        (43.25, "43.25"),
        (0, "0"),
    ],
)
def test_a_value_is_written_as_it_is_read(value: object, text: str) -> None:
    assert cells.written(value) == text
