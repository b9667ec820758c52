"""The view as a stop of a lesson: the record's reader takes it once its texts are filled in."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
import yaml

from dashboard.view.answer import answer
from dashboard.view.digest import digest
from dashboard.view.scene import Scene
from dashboard.view.steps import days_of
from dashboard.view.stop import TEXTS, cited, stop_text
from geodata.atlas import Atlas
from geodata.lessons import read_lessons
from geodata.records.lessons import Stop

HEAD = "title: {en: A talk}\nsummary: {en: About it.}\nstops:\n"
EIGHTH = dt.date(2022, 1, 8)
SCENES = [
    Scene(),
    Scene(day=dt.date(2022, 1, 5), place="almaty"),
    Scene(day=EIGHTH, place="mangystau-region", span="day", layers=("labels",)),
    Scene(measure="deaths"),
    Scene(measure="deaths", known="now", place="almaty", layers=()),
    Scene(day=dt.date(2011, 12, 16), place="zhanaozen", measure="injured"),
]


def text_of(atlas: Atlas, scene: Scene) -> str:
    return stop_text(answer(atlas, scene), digest(atlas))


def read(folder: Path, text: str) -> tuple[list[Stop], list[str]]:
    (folder / "scenes").mkdir(exist_ok=True)
    (folder / "scenes/talk.yaml").write_text(HEAD + text, encoding="utf-8")
    lessons, problems = read_lessons(folder)
    stops = [stop for file in lessons.values() for stop in file.lesson.stops]
    return stops, [str(problem) for problem in problems]


@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: f"{scene.place} {scene.day}")
def test_once_its_texts_are_filled_in_the_reader_takes_it(
    atlas: Atlas, tmp_path: Path, scene: Scene
) -> None:
    text = text_of(atlas, scene).replace('""', '"Who says: so"').replace("cites: []", "cites: [x]")
    stops, problems = read(tmp_path, text)
    assert problems == []
    (stop,) = stops
    assert stop.caption.kk == "Who says: so"
    for key in ("day", "place", "measure", "known", "span", "layers"):
        assert getattr(stop, key) == getattr(scene, key)


def test_what_was_left_empty_is_named_by_the_reader(atlas: Atlas, tmp_path: Path) -> None:
    _, problems = read(tmp_path, text_of(atlas, Scene()))
    for name in TEXTS:
        for language in ("en", "kk", "ru"):
            assert any(f"stops.1.{name}.{language}: found nothing" in said for said in problems)


def test_a_language_can_be_left_out(atlas: Atlas, tmp_path: Path) -> None:
    lines = text_of(atlas, Scene()).replace('en: ""', "en: So").splitlines()
    kept = "\n".join(line for line in lines if line.strip() not in {'kk: ""', 'ru: ""'})
    assert read(tmp_path, kept)[1] == []


def test_it_stands_in_the_list_of_a_lessons_stops(atlas: Atlas) -> None:
    two = text_of(atlas, SCENES[0]) + text_of(atlas, SCENES[4])
    ids = [stop["id"] for stop in yaml.safe_load(HEAD + two)["stops"]]
    assert ids == ["country-2022-01-09", "almaty-deaths-2022-01-09"]


def test_of_a_figure_it_cites_the_claim_that_the_map_shows(atlas: Atlas) -> None:
    (name,) = cited(answer(atlas, Scene(measure="deaths", place="almaty")), digest(atlas))
    claim = atlas.claims[name]
    assert (claim.place, claim.measure, claim.low, str(claim.said_on)) == (
        *("almaty", "killed", 103),
        "2022-01-09",
    )
    assert claim.status == "withdrawn"
    (later,) = cited(
        answer(atlas, Scene(measure="deaths", place="almaty", known="now")), digest(atlas)
    )
    assert atlas.claims[later].low == 151


def test_of_events_it_cites_those_of_the_day_at_the_place(atlas: Atlas) -> None:
    fifth = Scene(day=dt.date(2022, 1, 5), place="almaty")
    names = cited(answer(atlas, fifth), digest(atlas))
    assert names
    for name in names:
        event = atlas.events[name]
        assert event.place == "almaty"
        assert event.date.last == fifth.day


def test_where_nothing_begins_on_the_day_it_cites_the_last_events_before_it(atlas: Atlas) -> None:
    known = digest(atlas)
    quiet = next(
        day
        for day in days_of(atlas)
        if day > dt.date(2022, 1, 10) and not known.tally.between("zhanaozen", day, day)
    )
    sofar = cited(answer(atlas, Scene(day=quiet, place="zhanaozen")), known)
    assert sofar
    assert all(atlas.events[name].date.last < quiet for name in sofar)
    assert cited(answer(atlas, Scene(day=quiet, place="zhanaozen", span="day")), known) == ()


@pytest.mark.parametrize("measure", ["events", "deaths"])
def test_what_it_cites_is_in_the_record_and_never_much(atlas: Atlas, measure: str) -> None:
    known = digest(atlas)
    for day in days_of(atlas):
        names = cited(answer(atlas, Scene(day=day, measure=measure)), known)
        assert all(name in atlas.events or name in atlas.claims for name in names)
        assert len(set(names)) == len(names) <= 12


def test_the_countrys_figure_of_january_is_not_cited_before_it(atlas: Atlas) -> None:
    before = Scene(day=dt.date(2011, 12, 16), measure="deaths")
    assert cited(answer(atlas, before), digest(atlas)) == ()
    assert "cites: []" in text_of(atlas, before)
    assert "to fill in" in text_of(atlas, before)


def test_a_filter_is_said_to_stay_behind(atlas: Atlas) -> None:
    assert "filter" not in text_of(atlas, Scene())
    assert "filter of the map" in text_of(atlas, Scene(families=("force",)))
