"""Lessons as they are typed."""

from __future__ import annotations

from geodata.records.lessons import Lesson, Stop, Told

TEXT = {"en": "One"}
STOP = {
    "id": "first",
    "title": TEXT,
    "day": "2022-01-05",
    "caption": TEXT,
    "notes": TEXT,
    "question": TEXT,
    "cites": ["east-clash"],
}


def test_a_stop_shows_the_whole_country_and_events_unless_it_says_otherwise() -> None:
    stop = Stop.model_validate(STOP)
    assert (stop.place, stop.measure, stop.known, stop.span) == (
        "country",
        "events",
        "then",
        "sofar",
    )
    assert stop.layers == ("labels", "regions", "water")


def test_a_text_is_there_only_in_the_languages_that_it_has() -> None:
    assert Told(en="One", ru="Один").texts() == {"en": "One", "ru": "Один"}


def test_every_text_of_a_lesson_is_told_with_its_place_in_the_file() -> None:
    lesson = Lesson.model_validate({"title": TEXT, "summary": TEXT, "stops": [STOP]})
    assert [path for path, _, _ in lesson.texts()] == [
        ("title", "en"),
        ("summary", "en"),
        *(("stops", 0, name, "en") for name in ("title", "caption", "notes", "question")),
    ]
