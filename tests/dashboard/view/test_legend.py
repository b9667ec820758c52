"""The signs with their words."""

from __future__ import annotations

from typing import get_args

from dashboard.view.areas import THRESHOLDS, level
from dashboard.view.legend import ALIKE, NEW, STATES, scale, signs
from dashboard.view.scene import FAMILIES, MEASURES
from dashboard.view.words import still
from geodata.cells import Status

OWN = {"partial", "unknown", "zero"}  # states of marks that are no status of a figure


def test_every_state_of_a_figure_has_a_sign_of_its_own_or_that_of_another() -> None:
    assert {*get_args(Status)} | OWN == {*STATES, *ALIKE}
    assert {*ALIKE.values()} <= {*STATES}


def test_every_measure_says_its_signs_and_what_is_new() -> None:
    for measure in MEASURES:
        found = dict(signs(measure, still()))
        assert NEW in found
        assert all(found.values())
        assert found.keys() - {NEW} == ({*FAMILIES} if measure == "events" else {*STATES})


def test_the_scale_of_tints_says_where_each_begins() -> None:
    for measure in MEASURES:
        starts = [int(text.rstrip("+").partition("–")[0]) for text in scale(measure)]
        assert [level(measure, start) for start in starts] == [0, 1, 2, 3, 4]
        assert starts[1:] == [*THRESHOLDS[measure]]
    assert scale() == scale("events")
