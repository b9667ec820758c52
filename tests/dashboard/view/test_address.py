"""The address: the vectors that the browser's reader passes too, and what holds for any scene."""

from __future__ import annotations

import dataclasses
import datetime as dt
from functools import partial
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from dashboard.view.address import patched, read, step_of, write
from dashboard.view.scene import (
    CLOCKS,
    LAYERS,
    MEASURES,
    OPENING,
    SIEVES,
    SPANS,
    TABS,
    THEMES,
    Scene,
    chosen,
)

DAYS = [dt.date(2011, 12, 16), *(dt.date(2022, 1, day) for day in range(1, 21))]
PLACES = ["almaty", "mangystau-region"]
SCENES = st.builds(
    Scene,
    day=st.sampled_from(DAYS),
    place=st.sampled_from(["country", *PLACES]),
    measure=st.sampled_from(MEASURES),
    known=st.sampled_from(CLOCKS),
    span=st.sampled_from(SPANS),
    tab=st.sampled_from(TABS),
    layers=st.sets(st.sampled_from(LAYERS)).map(
        lambda chosen: tuple(layer for layer in LAYERS if layer in chosen)
    ),
    theme=st.sampled_from(THEMES),
    **{
        key: st.sets(st.sampled_from(values)).map(partial(chosen, key))
        for key, values in SIEVES.items()
    },
)


def test_every_vector_is_read_and_written_as_the_browser_does(addresses: dict[str, Any]) -> None:
    days = [dt.date.fromisoformat(day) for day in addresses["days"]]
    for vector in addresses["vectors"]:
        scene, notices = read(vector["search"], days, addresses["places"])
        found = (scene.plain(), len(notices), write(scene))
        expected = (
            {**addresses["defaults"], **vector["scene"]},
            vector["notices"],
            vector["canonical"],
        )
        assert found == expected, vector["about"]


def test_the_vectors_open_on_the_day_that_the_scene_opens_on(addresses: dict[str, Any]) -> None:
    assert addresses["opening"] == OPENING.isoformat()


@given(SCENES)
def test_a_scene_that_is_written_is_read_again(scene: Scene) -> None:
    assert read(write(scene), DAYS, PLACES) == (scene, ())


@given(SCENES, SCENES)
def test_a_change_laid_over_a_scene_leaves_the_rest_of_it(scene: Scene, other: Scene) -> None:
    changed = dataclasses.replace(scene, place=other.place, day=other.day)
    patch = {key: other.plain()[key] for key in ("place", "day")}
    assert patched(scene.plain(), patch) == write(changed)


@given(st.text())
def test_whatever_the_address_says_something_sensible_is_shown(search: str) -> None:
    scene, _ = read(search, DAYS, PLACES)
    assert scene.day in DAYS
    assert scene.place in {"country", *PLACES}
    assert read(write(scene), DAYS, PLACES) == (scene, ())


@given(st.dictionaries(st.sampled_from(list(Scene().plain())), st.text(min_size=1)))
def test_a_wrong_value_touches_no_other_key(asked: dict[str, str]) -> None:
    search = "&".join(f"{key}={value}" for key, value in asked.items())
    scene, _ = read(search.replace("%", "").replace("#", ""), DAYS, PLACES)
    unasked = {key: value for key, value in Scene().plain().items() if f"{key}=" not in search}
    assert {key: scene.plain()[key] for key in unasked} == unasked


def test_a_notice_repeats_what_was_asked_for_but_not_at_any_length() -> None:
    _, notices = read("place=" + "x" * 1000, DAYS, PLACES)
    assert "xxx…" in notices[0]
    assert len(notices[0]) < 120


def test_a_notice_names_the_day_that_is_shown_instead() -> None:
    _, notices = read("day=2022-02-01", DAYS, PLACES)
    assert notices == ("Nothing begins on 1 February 2022; 20 January 2022 is shown.",)


def test_a_day_before_all_steps_is_shown_by_the_first() -> None:
    assert step_of(dt.date(1991, 12, 16), DAYS) == 0
