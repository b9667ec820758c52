"""The map of a slide as shapes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from dashboard.view.answer import answer
from dashboard.view.language import speaking, told
from dashboard.view.lesson import lesson_view
from geodata.atlas import Atlas


def group(shapes: Any, name: str) -> Any:  # noqa: ANN401  python-pptx has no types
    """Return the group of a name among shapes, however deep."""
    for shape in shapes:
        if shape.name == name and hasattr(shape, "shapes"):
            return shape
        found = group(shape.shapes, name) if hasattr(shape, "shapes") else None
        if found is not None:
            return found
    return None


def text_of(shape: Any) -> str:  # noqa: ANN401
    found: str = shape.element.xpath("./*/p:cNvPr")[0].get("descr", "")
    return found


@pytest.mark.parametrize(("language", "regions"), [("en", "Regions"), ("ru", "Регионы")])
def test_every_region_is_a_shape_of_its_name_with_its_text(
    read: Callable[[str], Any], taught: Atlas, language: str, regions: str
) -> None:
    with speaking(language):
        names = {told(region, "title") for region in taught.regions.values()}
        stops = lesson_view("stand-in", taught).stops
    for slide in list(read(language).slides)[1 : 1 + len(stops)]:
        shapes = list(group(slide.shapes, regions).shapes)
        assert {shape.name for shape in shapes} == names
        assert len(shapes) == len(taught.regions)
        for shape in shapes:
            assert text_of(shape).startswith(shape.name)
            assert shape.element.xpath(".//a:custGeom")


def test_the_layers_are_groups_and_one_that_was_not_asked_for_is_left_out(
    read: Callable[[], Any],
) -> None:
    slides = list(read().slides)
    for name in ("Neighbouring countries", "Water", "Sites", "Names of sites"):
        assert group(slides[2].shapes, name) is not None, name
    assert group(slides[3].shapes, "Names of sites") is None  # its layers are water alone
    assert group(slides[3].shapes, "Water") is not None


def test_a_stand_in_for_a_border_says_so(read: Callable[[], Any], taught: Atlas) -> None:
    rough = [region for region in taught.regions.values() if region.approximate]
    assert rough
    shapes = {shape.name: shape for shape in group(read().slides[2].shapes, "Regions").shapes}
    for region in rough:
        assert region.note
        assert region.note in text_of(shapes[region.title])


def test_the_chosen_region_is_drawn_last_so_that_its_line_is_whole(
    read: Callable[[], Any], taught: Atlas
) -> None:
    shapes = list(group(read().slides[5].shapes, "Regions").shapes)
    assert shapes[-1].name == taught.regions["almaty-city"].title


def test_the_map_says_which_day_it_shows(read: Callable[[], Any], taught: Atlas) -> None:
    stop = lesson_view("stand-in", taught).stops[1]
    view = answer(taught, stop.scene)
    shape = group(read().slides[2].shapes, view.words["map"])
    assert view.steps[view.step].date in text_of(shape)
