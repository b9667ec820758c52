"""Small maps of many days: each region drawn once, each day's tints and marks its own."""

from __future__ import annotations

import re

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
        drawn = re.findall(
            r'<circle class="mark" data-state="([^"]+)"', small_map(view, step, shapes)
        )
        assert sorted(drawn) == sorted(shown)


def test_the_greatest_mark_is_drawn_first(view: View, shapes: Shapes) -> None:
    for step in range(len(view.steps)):
        radii = [float(r) for r in re.findall(r' r="([^"]+)"', small_map(view, step, shapes))]
        assert radii == sorted(radii, reverse=True)
