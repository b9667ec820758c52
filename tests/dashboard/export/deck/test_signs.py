"""The signs of a deck."""

from __future__ import annotations

import itertools

from dashboard.export.deck.signs import SIGNS, UNSURE, fresh, hue, reach
from dashboard.view.legend import STATES
from dashboard.view.scene import FAMILIES


def test_every_state_of_a_mark_has_its_sign() -> None:
    assert {*FAMILIES, *STATES, *UNSURE} == set(SIGNS)


def test_signs_that_are_shown_together_differ_by_more_than_hue() -> None:
    together = (FAMILIES, tuple(state for state in STATES if state not in UNSURE[1:]))
    for states in together:
        for one, other in itertools.combinations(states, 2):
            first, second = SIGNS[one], SIGNS[other]
            assert (first.alpha, first.line, first.dash, first.weight) != (
                second.alpha, second.line, second.dash, second.weight,
            ), (one, other)  # fmt: skip


def test_a_ring_has_the_colour_of_its_state() -> None:
    assert (hue("force"), hue("withdrawn"), hue("partial")) == ("force", "withdrawn", "toll")
    assert reach("stands").fill == "toll"
    assert fresh("protest").line == "protest"
    assert not fresh("protest").fill
