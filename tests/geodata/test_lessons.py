"""Lessons are read like tables: every mistake is said with file, line and key, and none is lost."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from geodata import RECORD
from geodata.lessons import SCHEMA, read_lessons, schema, write_schema

SOUND = """\
title: {en: The strike, kk: Ереуіл, ru: Забастовка}
summary: {en: How it began., kk: Қалай басталды., ru: Как это началось.}
awaiting: [kk, ru]
stops:
  - id: works
    title: {en: No, kk: Жоқ, ru: Нет}
    day: 2022-01-04
    since: 2022-01-02
    place: west-town
    caption: {en: Workers stop the works.}
    notes: {en: Point at the town.}
    question: {en: Who says so}
    cites: [west-strike]
"""


def write(folder: Path, text: str, name: str = "strike.yaml") -> Path:
    (folder / "scenes").mkdir(parents=True, exist_ok=True)
    (folder / "scenes" / name).write_text(text, encoding="utf-8")
    return folder


def said(folder: Path) -> list[str]:
    return [str(problem) for problem in read_lessons(folder)[1]]


def test_a_sound_lesson_is_read(tmp_path: Path) -> None:
    lessons, problems = read_lessons(write(tmp_path, SOUND))
    assert problems == ()
    (stop,) = lessons["strike"].lesson.stops
    assert (stop.day, stop.since) == (dt.date(2022, 1, 4), dt.date(2022, 1, 2))
    assert stop.title.en == "No", "a word is a word, whatever YAML makes of it"
    assert stop.caption.kk is None


def test_a_record_without_lessons_has_none(tmp_path: Path) -> None:
    assert read_lessons(tmp_path) == ({}, ())


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("    day: 2022-01-04\n", "", "5:stops.1.day: found nothing, expected a value: this"),
        ("2022-01-04", "2022-02-30", '7:stops.1.day: found "2022-02-30", expected a day as YYYY-'),
        ("place: west-town", "palce: west-town", '9:stops.1.palce: unknown key, did you mean "pl'),
        ("place: west-town", "measure: dead", '9:stops.1.measure: found "dead", expected events'),
        ("place: west-town", "day: 2022-01-01", "9:stops.1.day: the key stands twice"),
        ("[west-strike]", "[]", "13:stops.1.cites: found a list, expected at least one"),
        ("[west-strike]", "west-strike", '13:stops.1.cites: found "west-strike", expected a list'),
        ("[west-strike]", "[West!]", '13:stops.1.cites.1: found "West!", expected an id: lower'),
        ("{en: Who says so}", "{kk: Кім}", "12:stops.1.question.en: found nothing, expected a"),
        ("{en: Who says so}", "Who", '12:stops.1.question: found "Who", expected keys of it'),
        ("awaiting: [kk, ru]", "awaiting: [de]", '3:awaiting.1: found "de", expected kk or ru'),
        ("{en: Who says so}", "{de: Wer}", "12:stops.1.question.de: unknown key"),
    ],
)
def test_a_mistake_is_said_with_its_line_and_key(
    tmp_path: Path, old: str, new: str, message: str
) -> None:
    assert old in SOUND
    problems = said(write(tmp_path, SOUND.replace(old, new)))
    assert any(problem.startswith(f"scenes/strike.yaml:{message}") for problem in problems), (
        problems
    )


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "scenes/strike.yaml: the file is empty"),
        ("a: [", "scenes/strike.yaml:1: the file can not be read: "),
        ("- one", "scenes/strike.yaml:1: found a list, expected keys of its own"),
        ("a: &x {en: 1}\nb: *x", "scenes/strike.yaml:1:b: found an alias, expected the text its"),
        ("a: \x00", "scenes/strike.yaml: the file can not be read: "),
    ],
)
def test_a_file_that_is_no_lesson_is_refused_in_a_line(
    tmp_path: Path, text: str, message: str
) -> None:
    assert said(write(tmp_path, text))[0].startswith(message)


@pytest.mark.parametrize("name", ["Strike.yaml", "the_strike.yaml", "strike.yml"])
def test_a_name_that_makes_no_address_is_refused(tmp_path: Path, name: str) -> None:
    (problem,) = said(write(tmp_path, SOUND, name))
    assert problem.startswith(f"scenes/{name}: expected a name of lower-case words")


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=8) | st.dates(),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(st.sampled_from(["title", "stops", "id", "en", "x", "day"]), inner)
        ),
        max_leaves=12,
    )
)
def test_whatever_a_file_holds_is_answered_in_words(
    tmp_path_factory: pytest.TempPathFactory, content: object
) -> None:
    folder = tmp_path_factory.mktemp("record")
    write(folder, yaml.safe_dump(content, allow_unicode=True))
    lessons, problems = read_lessons(folder)
    assert (not lessons) == bool(problems)


@given(st.binary(max_size=60))
def test_whatever_bytes_a_file_holds_no_error_escapes(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    folder = tmp_path_factory.mktemp("record")
    (folder / "scenes").mkdir()
    (folder / "scenes" / "noise.yaml").write_bytes(content)
    assert read_lessons(folder)[1]


def test_the_schema_that_is_committed_is_not_stale(tmp_path: Path) -> None:
    committed = json.loads((RECORD / SCHEMA).read_text(encoding="utf-8"))
    assert committed == schema(), "run: python -m geodata describe"
    assert json.loads(write_schema(tmp_path).read_text(encoding="utf-8")) == schema()


def test_our_own_lessons_are_told_in_three_languages_and_say_that_they_await_a_reader() -> None:
    lessons, _ = read_lessons(RECORD)
    for name, file in lessons.items():
        told: dict[object, set[str]] = {}
        for path, language, _ in file.lesson.texts():
            told.setdefault((name, path[:-1]), set()).add(language)
        assert {
            place for place, languages in told.items() if languages != {"en", "kk", "ru"}
        } == set()
        assert file.lesson.awaiting == ("kk", "ru")
