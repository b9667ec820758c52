"""Small maps of many days: each region drawn once, each day's tints and marks its own."""

from __future__ import annotations

import re
from html import unescape

import pytest

from dashboard.figures.multiples import definitions, small_map
from dashboard.figures.shapes import Shapes
from dashboard.view.view import View


def test_every_region_that_a_small_map_uses_is_defined(view: View, shapes: Shapes) -> None:
    defined = set(re.findall(r'id="([^"]+)"', definitions(shapes)))
    for step in range(len(view.steps)):
        used = set(re.findall(r'href="#([^"]+)"', small_map(view, step, shapes)))
        assert used <= defined
        assert len(used) == len(view.regions) + 2


def test_a_small_map_has_the_marks_of_its_day_and_no_others(view: View, shapes: Shapes) -> None:
    for step, row in enumerate(view.frames[view.mode].marks):
        shown = [view.mark_cells[at].state for at in row if view.mark_cells[at].state != "none"]
        drawn = re.findall(r'class="mark" data-state="([^"]+)"', small_map(view, step, shapes))
        assert sorted(drawn) == sorted(shown)


def test_the_areas_of_marks_keep_their_ratio(view: View, shapes: Shapes) -> None:
    for step, row in enumerate(view.frames[view.mode].marks):
        cells = [view.mark_cells[at] for at in row if view.mark_cells[at].state != "none"]
        drawn = re.findall(r'class="high"[^>]* r="([^"]+)"', small_map(view, step, shapes))
        radii = sorted((cell.high for cell in cells), reverse=True)
        assert [float(radius) for radius in drawn] == pytest.approx(
            [2 * r for r in radii], abs=0.05
        )


def test_a_small_map_says_what_its_marks_show(view: View, shapes: Shapes) -> None:
    for step, row in enumerate(view.frames[view.mode].marks):
        name = unescape(re.findall(r'aria-label="([^"]+)"', small_map(view, step, shapes))[0])
        for cell in (view.mark_cells[at] for at in row):
            if cell.state not in {"none", "unknown"}:
                assert cell.text in name
