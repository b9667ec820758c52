"""A lesson as a class sees it."""

from __future__ import annotations

import dataclasses
import datetime as dt
from typing import Any

import pytest

from dashboard.view.language import speaking
from dashboard.view.lesson import LessonView, lesson_view
from dashboard.view.steps import days_of
from geodata.atlas import Atlas
from geodata.records.lessons import Lesson


def told(text: str) -> dict[str, str]:
    return {"en": text, "ru": f"{text} по-русски"}


@pytest.fixture
def taught(opening: Atlas) -> Atlas:
    """Return an atlas with a lesson of two stops."""
    event = next(event for event in opening.events.values() if event.sources)
    common: dict[str, Any] = {
        "title": told("Title"),
        "caption": told("Caption"),
        "notes": told("Notes"),
        "question": told("Question"),
        "cites": [event.id],
    }
    stops = [
        {"id": "one", "day": "2022-01-05", "since": "2022-01-02", "place": "almaty", **common},
        {"id": "two", "day": "2022-01-09", "measure": "deaths", "known": "now", **common},
    ]
    lesson = {"title": told("Lesson"), "summary": told("Sum"), "awaiting": ["ru"], "stops": stops}
    return dataclasses.replace(opening, lessons={"strike": Lesson.model_validate(lesson)})


def test_each_stop_shows_the_scene_that_its_file_asks_for(taught: Atlas) -> None:
    one, two = lesson_view("strike", taught).stops
    assert (one.scene.day, one.scene.place, one.scene.measure) == (
        dt.date(2022, 1, 5), "almaty", "events",
    )  # fmt: skip
    assert (two.scene.place, two.scene.measure, two.scene.known, two.scene.tab) == (
        "country", "deaths", "now", "toll",
    )  # fmt: skip
    assert (one.number, two.number) == (1, 2)


def test_a_window_is_dated_from_its_first_day_to_its_last(taught: Atlas) -> None:
    one, two = lesson_view("strike", taught).stops
    assert (one.since, one.date) == (dt.date(2022, 1, 2), "2 to 5 January 2022")
    assert (two.since, two.date) == (None, "9 January 2022")


def test_what_it_cites_is_shown_by_its_sources(taught: Atlas) -> None:
    stop = lesson_view("strike", taught).stops[0]
    cited = taught.events[taught.lessons["strike"].stops[0].cites[0]]
    assert {source.id for source in stop.sources} == set(cited.sources)


def test_it_is_told_in_the_language_that_is_spoken_and_else_in_english(taught: Atlas) -> None:
    with speaking("ru"):
        russian = lesson_view("strike", taught)
    with speaking("kk"):
        kazakh = lesson_view("strike", taught)
    assert (russian.title, russian.awaiting) == ("Lesson по-русски", True)
    assert (kazakh.title, kazakh.awaiting) == ("Lesson", False)
    assert russian.stops[0].scene.lang == "ru"


def test_a_stop_is_found_by_its_id_and_by_its_number(taught: Atlas) -> None:
    lesson = lesson_view("strike", taught)
    assert lesson.stop("two") is lesson.stop("2") is lesson.stops[1]
    assert lesson.stop("three") is None


def test_there_is_no_lesson_of_another_name(taught: Atlas) -> None:
    with pytest.raises(KeyError):
        lesson_view("nothing", taught)


def test_the_browser_gets_no_notes(taught: Atlas) -> None:
    plain = lesson_view("strike", taught).plain()
    assert "Notes" not in str(plain)
    assert plain["stops"][0]["since"] == "2022-01-02"


def test_every_stop_of_our_own_rests_on_a_step_of_the_axis(atlas: Atlas) -> None:
    days = set(days_of(atlas))
    lessons: list[LessonView] = [lesson_view(name, atlas) for name in atlas.lessons]
    asked = {stop.day for lesson in atlas.lessons.values() for stop in lesson.stops}
    assert asked <= days
    assert all(stop.sources for lesson in lessons for stop in lesson.stops)
