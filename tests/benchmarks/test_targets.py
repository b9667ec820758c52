"""Whether a target is met."""

from __future__ import annotations

import pytest

from benchmarks.contenders import CONTENDERS
from benchmarks.numbers import Spread
from benchmarks.samples import Samples
from benchmarks.targets import TARGETS, Target, verdict


def samples(**runs: list[float | None]) -> Samples:
    found = Samples()
    for who, values in runs.items():
        for value in values:
            found.add("step", who, "real", value)
    return found


def test_a_ratio_is_held_against_its_bound_by_its_median() -> None:
    target = Target("a step", "step", "page", 0.1, against=("express", "real"))
    met = verdict(target, samples(page=[1, 2, 9], express=[20, 20, 20]))
    assert met.found == Spread(0.1, 0.05, 0.45)
    assert met.met is True
    assert verdict(target, samples(page=[3, 3, 1], express=[20, 20, 20])).met is False


def test_what_must_be_at_least_so_much_is_missed_by_less() -> None:
    target = Target("a score", "step", "page", 95, least=True)
    assert verdict(target, samples(page=[95])).met is True
    assert verdict(target, samples(page=[94])).met is False


def test_what_was_not_measured_is_neither_met_nor_missed() -> None:
    target = Target("a step", "step", "page", 0.1, against=("express", "real"))
    assert verdict(target, samples(page=[1])).met is None


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.what)
def test_every_target_is_about_a_contender_a_page_or_the_server(target: Target) -> None:
    known = {one.name for one in CONTENDERS}
    assert target.who in known | {"server"} or target.who.startswith("/")
    assert target.against is None or target.against[0] in known
