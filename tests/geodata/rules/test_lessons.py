"""Lessons keep to the record, and to its manners."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from typing import Any

import pytest

from geodata.draft import Draft, LessonFile
from geodata.problems import Problem
from geodata.records.lessons import Lesson
from geodata.rules import lessons
from geodata.rules.lessons import CITED
from geodata.withheld import digest
from tests.geodata.small import draft


def stop(**changed: object) -> dict[str, Any]:
    text = {"en": "Workers stop the works."}
    texts = dict.fromkeys(("title", "caption", "notes", "question"), text)
    return {"id": "works", "day": "2022-01-04", "cites": ["west-strike"], **texts, **changed}


def taught(*stops: dict[str, Any], name: str = "strike", **more: object) -> Draft:
    text = {"en": "The strike"}
    lesson = Lesson.model_validate({"title": text, "summary": text, "stops": list(stops)})
    file = LessonFile(f"scenes/{name}.yaml", lesson, {("stops", 0, "place"): 9})
    return dataclasses.replace(draft(), lessons={name: file}, **more)  # type: ignore[arg-type]


def columns(problems: Iterable[Problem]) -> list[str]:
    return [problem.column for problem in problems]


def test_a_sound_lesson_breaks_no_rule() -> None:
    of = taught(stop(place="west-town", since="2022-01-02"), stop(id="other", place="west-region"))
    assert [
        p
        for name in dir(lessons)
        if name.startswith(("a_", "no_"))
        for p in getattr(lessons, name)(of)
    ] == []


def test_a_place_that_is_nowhere_is_a_problem_at_its_line() -> None:
    message = 'found "atlantis", expected a site, a region or country'
    assert list(lessons.a_stop_shows_a_place(taught(stop(place="atlantis")))) == [
        Problem("scenes/strike.yaml", 9, "stops.1.place", message)
    ]


def test_what_is_cited_must_be_recorded_and_cited_once() -> None:
    found = lessons.a_stop_cites_the_record(
        taught(stop(cites=["nothing", "west-strike", "west-strike"]))
    )
    assert columns(found) == ["stops.1.cites.1", "stops.1.cites.3"]


def test_an_id_of_a_table_that_could_not_be_read_whole_is_not_called_missing() -> None:
    of = taught(stop(cites=["nothing"]))
    broken = dataclasses.replace(of.events, complete=False)
    assert list(lessons.a_stop_cites_the_record(dataclasses.replace(of, events=broken))) == []


def test_a_window_that_ends_before_it_begins_is_a_problem() -> None:
    found = lessons.a_window_ends_where_it_rests(taught(stop(since="2022-01-05")))
    assert columns(found) == ["stops.1.since"]


def test_two_stops_of_one_id_are_a_problem() -> None:
    assert columns(lessons.a_stop_is_named_once(taught(stop(), stop()))) == ["stops.2.id"]


@pytest.mark.parametrize("name", ["view", "january"])
def test_an_address_that_is_taken_is_no_name_of_a_lesson(name: str) -> None:
    (problem,) = lessons.a_lesson_has_an_address_of_its_own(taught(stop(), name=name))
    assert problem.file == f"scenes/{name}.yaml"


@pytest.mark.parametrize(("language", "word"), [("en", "riots"), ("ru", "мятеж"), ("kk", "бүлік")])
def test_a_loaded_word_is_a_problem_in_every_language(language: str, word: str) -> None:
    of = taught(stop(notes={"en": "It was.", language: word}))
    assert columns(lessons.no_lesson_judges(of)) == [f"stops.1.notes.{language}"]


def test_a_private_name_is_a_problem() -> None:
    of = taught(
        stop(caption={"en": "It was Withheldov."}), withheld=frozenset({digest("withheldov")})
    )
    assert columns(lessons.no_lesson_names_a_private_person(of)) == ["stops.1.caption.en"]


def test_what_a_lesson_may_cite_has_sources() -> None:
    assert all("sources" in draft().table(table).kind.model_fields for table in CITED)
