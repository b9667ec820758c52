"""The maps of paper: every mark of the step, the greatest named, the place of the scene ringed."""

from __future__ import annotations

import dataclasses
import re

import pytest

from dashboard.figures.multiples import definitions
from dashboard.figures.paper_map import paper_map
from dashboard.figures.shapes import Shapes
from dashboard.view.scene import LAYERS
from dashboard.view.view import View


def scened(view: View, **scene: object) -> View:
    return dataclasses.replace(view, scene={**view.scene, **scene})


def names(drawn: str) -> list[str]:
    return re.findall(r'class="label"[^>]*>([^<]+)<', drawn)


def test_a_map_has_the_marks_of_its_step_and_no_others(view: View, shapes: Shapes) -> None:
    row = view.frames[view.mode].marks[view.step]
    shown = sorted(view.mark_cells[at].state for at in row if view.mark_cells[at].state != "none")
    drawn = re.findall(r'class="mark" data-state="([^"]+)"', paper_map(view, shapes))
    assert sorted(drawn) == shown


def test_all_that_a_map_refers_to_is_defined(view: View, shapes: Shapes) -> None:
    defined = set(re.findall(r'id="([^"]+)"', definitions(shapes)))
    for place in ("country", "almaty", "almaty-region"):
        used = re.findall(r'href="#([^"]+)"', paper_map(scened(view, place=place), shapes))
        assert used
        assert set(used) <= defined


def test_what_has_room_is_named_and_what_is_not_there_is_not(view: View, shapes: Shapes) -> None:
    assert sorted(names(paper_map(view, shapes))) == ["Almaty", "Zhanaozen"]


def test_the_place_of_the_scene_is_named_even_where_it_is_crowded(
    view: View, shapes: Shapes
) -> None:
    assert "Kaskelen" in names(paper_map(scened(view, place="kaskelen"), shapes))


def test_the_place_of_the_scene_is_ringed_or_has_a_bold_border(view: View, shapes: Shapes) -> None:
    assert paper_map(view, shapes).count('<circle class="chosen"') == 1
    region = paper_map(scened(view, place="almaty-region"), shapes)
    assert '<use class="chosen" href="#small-almaty-region"/>' in region
    assert 'class="chosen"' not in paper_map(scened(view, place="country"), shapes)


def test_a_ring_lies_outside_its_mark_and_the_name_outside_the_ring(
    view: View, shapes: Shapes
) -> None:
    drawn = paper_map(view, shapes)
    x, _ = shapes.sites["almaty"]
    ring = float(re.findall(r'class="chosen"[^>]* r="([^"]+)"', drawn)[0])
    marks = [float(radius) for radius in re.findall(r'class="low" r="([^"]+)"', drawn)]
    ((at, anchor),) = re.findall(r'class="label" x="([^"]+)"[^>]*anchor="(\w+)">Almaty<', drawn)
    assert ring > max(marks)
    if anchor != "middle":
        assert abs(float(at) - x) > ring


def test_a_region_s_figure_stands_on_it_escaped(view: View, shapes: Shapes) -> None:
    assert ">9 &lt;&amp;&gt;</text>" in paper_map(view, shapes)


@pytest.mark.parametrize(
    ("layer", "sign"), [("labels", "label"), ("regions", "region-figure"), ("water", "water")]
)
def test_a_layer_that_is_off_is_not_drawn(
    view: View, shapes: Shapes, layer: str, sign: str
) -> None:
    rest = [other for other in LAYERS if other != layer]
    assert f'class="{sign}"' in paper_map(view, shapes)
    assert f'class="{sign}"' not in paper_map(scened(view, layers=rest), shapes)


def test_a_map_says_what_its_marks_show(view: View, shapes: Shapes) -> None:
    label = re.findall(r'aria-label="([^"]+)"', paper_map(view, shapes))[0]
    assert "Almaty: 17 events" in label
    assert "Zhanaozen: 2 events" in label
