"""A shot is one step of a View."""

from __future__ import annotations

import dataclasses

from hypothesis import given
from hypothesis import strategies as st

from dashboard.figures.heading import Heading
from dashboard.figures.shot import Shot, between
from dashboard.view.legend import NEW
from dashboard.view.view import MarkCell, View

NAMED = Heading("", "Title", "", "")


def test_a_shot_shows_the_cells_of_its_step_and_mode(view: View) -> None:
    early, late = Shot(view, 0, NAMED), Shot(view, 1, NAMED)
    assert [cell.state for cell in early.marks()] == ["protest", "none", "none", "none"]
    assert [cell.state for cell in late.marks()] == ["protest", "force", "force", "none"]
    assert sum(cell.level for cell in late.regions()) == 3
    assert late.country() == view.country_cells[0]
    assert early.at < late.at


def test_what_is_new_counts_only_where_a_mark_is_drawn(view: View) -> None:
    steps = (view.steps[0], dataclasses.replace(view.steps[1], new=(1, 3)))
    shot = Shot(dataclasses.replace(view, steps=steps), 1, NAMED)
    assert shot.fresh() == [1]
    assert NEW in shot.states()


def test_the_axis_tells_families_apart_where_events_are_shown(view: View) -> None:
    steps = tuple(dataclasses.replace(step, bars=(("force", 1), ("context", 0)))
                  for step in view.steps)  # fmt: skip
    shown = dataclasses.replace(view, steps=steps)
    assert Shot(shown, 0, NAMED).families() == {"force"}
    deaths = dataclasses.replace(shown, scene={**view.scene, "measure": "deaths"})
    assert Shot(deaths, 0, NAMED).families() == frozenset()


@given(st.floats(0, 0.999))
def test_what_comes_has_its_look_from_the_start_and_what_goes_keeps_it(share: float) -> None:
    none, force = MarkCell(0, 0, "none", ""), MarkCell(10, 20, "force", "x")
    coming, going = between(none, force, share), between(force, none, share)
    assert coming.state == going.state == "force"
    assert 0 <= coming.low <= coming.high <= 20
    assert abs(coming.high + going.high - 20) < 1e-6


def test_at_its_end_a_movement_is_what_it_moves_to() -> None:
    none, force = MarkCell(0, 0, "none", ""), MarkCell(10, 20, "force", "x")
    assert between(force, none, 1) == none
