"""What the peers draw."""

from __future__ import annotations

import datetime as dt

import pytest

from benchmarks.marks import Marks, read_marks
from geodata import RECORD
from geodata.atlas import Atlas, read_atlas


@pytest.fixture(scope="module")
def marks() -> Marks:
    return read_marks(RECORD)


@pytest.fixture(scope="module")
def atlas() -> Atlas:
    return read_atlas(RECORD)


def test_the_peers_draw_every_event_that_has_a_place(marks: Marks, atlas: Atlas) -> None:
    placed = [event for event in atlas.events.values() if event.place != "country"]
    assert len(marks.marks) == len(placed) == marks.counts[-1]


def test_an_event_at_a_site_is_drawn_there(marks: Marks, atlas: Atlas) -> None:
    event = next(event for event in atlas.events.values() if event.place in atlas.sites)
    site = atlas.sites[event.place]
    mark = next(mark for mark in marks.marks if mark.title == event.title)
    assert (mark.lat, mark.lon, mark.day) == (site.lat, site.lon, event.date.last)


def test_each_step_shows_the_events_so_far(marks: Marks) -> None:
    fifth = marks.days.index(dt.date(2022, 1, 5))
    so_far = [mark for mark in marks.marks if mark.day <= dt.date(2022, 1, 5)]
    assert marks.counts[fifth] == len(so_far)
    assert marks.counts[marks.opening] > 0


def test_every_day_of_the_protests_is_a_step(marks: Marks) -> None:
    assert {dt.date(2022, 1, day) for day in range(1, 21)} <= set(marks.days)
    assert list(marks.days) == sorted(set(marks.days))
