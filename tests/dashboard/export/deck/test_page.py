"""Texts and shapes on a slide."""

from __future__ import annotations

from typing import Any

import pytest

from dashboard.export.deck.drawing import Box, Paint, Pen
from dashboard.export.deck.layouts import SOURCES_PAGE, STOP
from dashboard.export.deck.page import (
    add_foot,
    draw,
    link,
    new_slide,
    place,
    without,
    write,
    write_title,
)
from dashboard.export.deck.text import Run, paragraph
from dashboard.export.deck.theme import empty_deck
from dashboard.view.language import speaking
from dashboard.view.version import version
from geodata.atlas import Atlas


@pytest.fixture
def slide() -> Any:  # noqa: ANN401  python-pptx has no types
    """Return a slide of a stop with nothing on it."""
    return new_slide(empty_deck(), STOP)


def test_a_text_stands_in_its_placeholder(slide: Any) -> None:  # noqa: ANN401
    write_title(slide, "A <title>")
    write(slide, 1, [paragraph([Run("One")]), paragraph([Run("Two")])])
    assert slide.shapes.title.text_frame.text == "A <title>"
    assert slide.placeholders[1].text_frame.text == "One\nTwo"


def test_a_long_title_is_set_smaller(slide: Any) -> None:  # noqa: ANN401
    write_title(slide, "word " * 30)
    (run,) = slide.shapes.title.text_frame.paragraphs[0].runs
    assert 16 <= run.font.size.pt < 28


def test_shapes_are_drawn_above_what_is_there(slide: Any) -> None:  # noqa: ANN401
    draw(slide, [None, Pen().box("last", Box(1, 1, 1, 1), Paint("toll"))])
    assert [shape.name for shape in slide.shapes][-1] == "last"


def test_a_link_leads_out_of_the_slide_and_no_address_is_no_link(slide: Any) -> None:  # noqa: ANN401
    relation = slide.part.rels[link(slide, "https://example.org/")]
    assert relation.is_external
    assert relation.target_ref == "https://example.org/"
    assert link(slide, "") == ""


def test_a_placeholder_can_be_moved_or_taken_away() -> None:
    slide = new_slide(empty_deck(), SOURCES_PAGE)
    place(slide, 1, Box(1, 2, 3, 4))
    assert slide.placeholders[1].top.inches == 2
    without(slide, 3)
    assert 3 not in [shape.placeholder_format.idx for shape in slide.placeholders]


@pytest.mark.parametrize("language", ["en", "kk", "ru"])
def test_the_foot_has_the_credits_the_records_version_and_the_slides_number(
    slide: Any,  # noqa: ANN401
    atlas: Atlas,
    language: str,
) -> None:
    with speaking(language):
        add_foot(slide, atlas)
        text = version(atlas).text
    foot, number = list(slide.placeholders)[-2:]
    assert "OpenStreetMap" in foot.text_frame.text
    assert "Natural Earth" in foot.text_frame.text
    assert text in foot.text_frame.text
    assert number.element.xpath('.//a:fld[@type="slidenum"]')
