"""What the address of an embed asks for."""

from __future__ import annotations

import datetime as dt
from urllib.parse import urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.view.embed import embed
from dashboard.view.lesson import LessonView, StopView
from dashboard.view.scene import Scene

DAYS = tuple(dt.date(2022, 1, day) for day in range(1, 21))
PLACES = {"almaty", "zhanaozen"}


def stop(id_: str, number: int, **shown: object) -> StopView:
    scene = Scene(**shown)  # type: ignore[arg-type]
    return StopView(id_, number, "", "", "", "", scene, None, "", "", ())


LESSON = LessonView(
    "strike",
    "The strike",
    "",
    awaiting=False,
    stops=(
        stop("works", 1, day=dt.date(2022, 1, 2), place="zhanaozen", measure="deaths"),
        stop("city", 2, day=dt.date(2022, 1, 5), known="now", layers=("regions",)),
    ),
)


def test_a_lesson_opens_at_its_first_stop() -> None:
    asked = embed("", DAYS, PLACES, LESSON)
    assert asked.stop is LESSON.stops[0]
    assert (asked.scene.day, asked.scene.place, asked.scene.measure) == (
        dt.date(2022, 1, 2), "zhanaozen", "deaths",
    )  # fmt: skip
    assert not asked.away


@pytest.mark.parametrize("name", ["city", "2", "CITY"])
def test_a_stop_is_asked_for_by_its_id_or_number(name: str) -> None:
    asked = embed(f"?stop={name}", DAYS, PLACES, LESSON)
    assert asked.stop is LESSON.stops[1]
    assert (asked.scene.known, asked.scene.layers) == ("now", ("regions",))


def test_what_the_address_names_is_laid_over_the_stop_which_is_then_left() -> None:
    asked = embed("?stop=works&day=2022-01-09&measure=events", DAYS, PLACES, LESSON)
    assert (asked.scene.day, asked.scene.place, asked.scene.measure) == (
        dt.date(2022, 1, 9), "zhanaozen", "events",
    )  # fmt: skip
    assert asked.away


def test_looks_are_no_departure_from_a_stop() -> None:
    assert not embed("?theme=dark&lang=ru", DAYS, PLACES, LESSON).away


def test_a_stop_that_there_is_not_is_said_and_the_first_one_shown() -> None:
    asked = embed("?stop=end", DAYS, PLACES, LESSON)
    assert asked.stop is LESSON.stops[0]
    assert asked.notices == ("There is no stop “end” in this lesson; its first one is shown.",)


def test_controls_are_shown_a_panel_is_not_and_nothing_plays_by_itself() -> None:
    asked = embed("", DAYS, PLACES)
    assert (asked.controls, asked.panel, asked.autoplay) == (True, False, False)
    asked = embed("?controls=0&panel=1&autoplay=1", DAYS, PLACES)
    assert (asked.controls, asked.panel, asked.autoplay) == (False, True, True)


def test_a_setting_that_is_not_understood_is_said() -> None:
    asked = embed("?autoplay=yes", DAYS, PLACES)
    assert not asked.autoplay
    assert asked.notices == ("“yes” is no value of autoplay; 0 and 1 are.",)


def test_without_a_lesson_a_stop_is_passed_over() -> None:
    asked = embed("?stop=works&place=almaty", DAYS, PLACES)
    assert (asked.stop, asked.scene.place, asked.notices) == (None, "almaty", ())


@given(
    st.dictionaries(
        st.sampled_from(["stop", "controls", "panel", "autoplay", "day", "place", "measure", "x"]),
        st.text(max_size=60),
    )
)
def test_any_address_is_answered_by_a_scene_that_can_be_shown(query: dict[str, str]) -> None:
    asked = embed(urlencode(query), DAYS, PLACES, LESSON)
    assert asked.scene.day in DAYS
    assert asked.scene.place in {"country", *PLACES}
    assert all(len(notice) < 200 for notice in asked.notices)
