"""The scene and its frames."""

from __future__ import annotations

import datetime as dt
import itertools

import pytest

from dashboard.view.scene import (
    CLOCKS,
    DEFAULTS,
    FAMILIES,
    MEASURES,
    MODES,
    SPANS,
    Scene,
    chosen,
    toggled,
)


def test_a_scene_that_nobody_asked_for_shows_the_opening_day() -> None:
    assert Scene().day == dt.date(2022, 1, 9)


@pytest.mark.parametrize(
    ("scene", "mode"),
    [
        (Scene(), "events-sofar"),
        (Scene(known="now"), "events-sofar"),
        (Scene(span="day"), "events-day"),
        (Scene(measure="deaths"), "deaths-then"),
        (Scene(measure="injured", known="now"), "injured-now"),
        (Scene(measure="detained", known="now", span="day"), "detained-day"),
    ],
)
def test_a_scene_names_the_frames_that_it_shows(scene: Scene, mode: str) -> None:
    assert scene.mode() == mode


def test_every_scene_has_frames() -> None:
    scenes = itertools.product(MEASURES, CLOCKS, SPANS)
    modes = {Scene(measure=m, known=known, span=span).mode() for m, known, span in scenes}
    assert modes == set(MODES)


def test_a_scene_is_written_with_the_keys_of_the_address() -> None:
    assert list(DEFAULTS.plain()) == [
        *("day", "place", "measure", "known", "span", "tab"),
        *("families", "claimants", "only", "layers", "theme", "lang"),
    ]


def test_what_a_filter_lets_through_stands_in_its_own_order_once() -> None:
    assert chosen("families", ["force", "riot", "protest", "force"]) == ("protest", "force")


def test_all_families_are_no_filter_but_both_conditions_are_two() -> None:
    assert chosen("families", FAMILIES) == ()
    assert chosen("only", ["origins", "disagree"]) == ("disagree", "origins")


def test_a_value_is_put_on_and_taken_off_again() -> None:
    assert toggled("only", (), "origins") == ("origins",)
    assert toggled("only", ("disagree", "origins"), "origins") == ("disagree",)
