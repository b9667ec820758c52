"""Sites, their names and the figures of regions as shapes."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import Any

import pytest

from dashboard.export.deck.drawing import Box
from dashboard.export.deck.layouts import MAP, SMALL_MAP
from dashboard.export.deck.map import plot_of
from dashboard.export.deck.marks import LEAST, cells, spots
from dashboard.figures.poster import named
from dashboard.view.answer import answer
from dashboard.view.lesson import lesson_view
from geodata.atlas import Atlas
from tests.dashboard.export.deck.test_map import group, text_of


def test_every_site_that_the_page_shows_is_a_group_with_the_cells_own_text(
    read: Callable[[], Any], taught: Atlas
) -> None:
    for stop in lesson_view("stand-in", taught).stops:
        view = answer(taught, stop.scene)
        titles = {place.id: place.title for place in view.places}
        shown = {
            titles[place]: named(view, titles[place], cell.text)
            for place, cell in cells(view).items()
        }
        drawn = group(read().slides[stop.number].shapes, "Sites").shapes
        assert {shape.name: text_of(shape) for shape in drawn} == shown


def test_a_withdrawn_figure_has_a_line_through_its_mark(read: Callable[[], Any]) -> None:
    slide = read().slides[4]
    mark = next(shape for shape in group(slide.shapes, "Sites").shapes if shape.name == "Almaty")
    assert "Withdrawn" in [part.name for part in mark.shapes]
    assert mark.element.xpath(".//a:prstDash")


def test_a_withdrawn_figure_of_a_region_is_struck_through(read: Callable[[], Any]) -> None:
    struck = group(read().slides[4].shapes, "Figures of regions").element.xpath(
        './/a:rPr[@strike="sngStrike"]'
    )
    assert struck


def test_a_range_is_drawn_by_its_two_ends(read: Callable[[], Any]) -> None:
    parts = [
        [part.name for part in mark.shapes]
        for slide in list(read().slides)[1:7]
        for mark in group(slide.shapes, "Sites").shapes
    ]
    assert any("Highest figure" in names for names in parts)


def test_the_chosen_site_has_its_ring_and_its_name(read: Callable[[], Any]) -> None:
    shapes = read().slides[1].shapes
    mark = next(one for one in group(shapes, "Sites").shapes if one.name == "Zhanaozen")
    assert mark.shapes[0].name == "Ring: the chosen place"
    assert "Zhanaozen" in [label.name for label in group(shapes, "Names of sites").shapes]


@pytest.mark.parametrize("box", [MAP, SMALL_MAP], ids=["large", "small"])
def test_names_are_large_enough_on_either_map(taught: Atlas, box: Box) -> None:
    plot = plot_of(taught, box)
    assert plot.letter(plot.width) >= LEAST


def test_no_figure_of_a_region_lies_over_another(atlas: Atlas) -> None:
    for name in atlas.lessons:
        for stop in lesson_view(name, atlas).stops:
            found = spots(answer(atlas, stop.scene), plot_of(atlas, MAP)).values()
            for one, other in itertools.combinations(found, 2):
                assert not one.meets(other), (name, stop.id)


def test_a_place_on_the_slide_is_found_again_on_the_map(taught: Atlas) -> None:
    plot = plot_of(taught, MAP)
    assert plot.units(*plot.place(321, 123)) == pytest.approx((321, 123))
