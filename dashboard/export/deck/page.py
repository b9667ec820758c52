"""Putting things on a slide: texts into placeholders, shapes, links, and the foot of each."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.oxml import parse_xml

from dashboard.export.deck.drawing import Box, Drawn
from dashboard.export.deck.layouts import LAYOUTS, TITLE, number_field, placeholder
from dashboard.export.deck.letters import fitted, lines
from dashboard.export.deck.text import NAMESPACES, Run, paragraph
from dashboard.view.credits import map_credits
from dashboard.view.version import version
from dashboard.view.words import say
from geodata.atlas import Atlas

Deck = Any  # python-pptx has no types
Slide = Any
_TITLES = (28, 26, 24, 22, 20, 18, 16)
_FOOT = (8.5, 8, 7.5, 7)
_TAG = re.compile(r"<[\w:]+")


def new_slide(deck: Deck, layout: int) -> Slide:
    """Add a slide of a layout, one of the numbers that `layouts` names."""
    return deck.slides.add_slide(deck.slide_layouts[layout])


def fit(texts: Sequence[str], box: Box, sizes: Sequence[float], *, bold: bool = False) -> float:
    """Return the largest of sizes in which paragraphs fit a box."""
    return fitted(texts, (box.width, box.height), sizes, bold=bold)


def write(slide: Slide, index: int, paragraphs: Iterable[str]) -> None:
    """Put paragraphs into a placeholder of a slide."""
    body = slide.placeholders[index].element.txBody
    for old in list(body.p_lst):
        body.remove(old)
    for text in paragraphs:
        body.append(parse_xml(named(text)))


def write_title(slide: Slide, text: str) -> None:
    """Write a slide's title, in letters in which it stays in its box."""
    write(slide, 0, [paragraph([Run(text, fit([text], TITLE, _TITLES, bold=True))])])


def place(slide: Slide, index: int, box: Box) -> None:
    """Put a placeholder where its layout does not have it."""
    shape = slide.placeholders[index]
    shape.left, shape.top, shape.width, shape.height = box.emu()


def without(slide: Slide, index: int) -> None:
    """Take away a placeholder that would ask for a text."""
    element = slide.placeholders[index].element
    element.getparent().remove(element)


def draw(slide: Slide, drawn: Iterable[Drawn | None]) -> None:
    """Put shapes on a slide, above those that it has."""
    for one in drawn:
        if one:
            slide.shapes.element.append(parse_xml(named(one.markup)))


def link(slide: Slide, url: str) -> str:
    """Return the id of a slide's relation to an address; empty where there is no address."""
    if not url:
        return ""
    return str(slide.part.relate_to(url, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))


def add_foot(slide: Slide, atlas: Atlas) -> None:
    """Add the credits and the number of a slide, which python-pptx leaves to the layout."""
    layout = next(one for one in LAYOUTS if one.name == slide.slide_layout.name)
    foot, number = layout.places[-2:]
    holders = [f"{credit.holder} ({credit.licence})" for credit in map_credits()[:-1]]
    own = f"{say('product')} ({say('licence-cc-by')})"
    text = " · ".join([*holders, own, version(atlas).text])
    size = next((size for size in _FOOT if lines(text, foot.box.width, size) == 1), _FOOT[0])
    for place, body in ((foot, paragraph([Run(text, size)])), (number, number_field())):
        ids = map(int, slide.shapes.element.xpath("//p:cNvPr/@id"))
        text_body = f"<a:bodyPr/><a:lstStyle/>{body}"
        markup = placeholder(place, max(ids) + 1, text_body, placed=False)
        slide.shapes.element.append(parse_xml(named(markup)))


def named(markup: str) -> str:
    """Return markup whose first element names the namespaces."""
    return _TAG.sub(lambda found: f"{found[0]} {NAMESPACES}", markup, count=1)
