"""Where the texts of a drawing stand, by the real widths of its letters."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree import ElementTree as ET

from dashboard.figures.letters import width
from dashboard.figures.typeset import ASCENT, DESCENT

SVG = "{http://www.w3.org/2000/svg}"
SLACK = 0.6  # points that two boxes may share: the empty space within their lines


@dataclass(frozen=True)
class Text:
    """A line of text and its box, in points of the drawing."""

    words: str
    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: Text) -> bool:
        """Tell whether two boxes share more than their slack."""
        across = min(self.right, other.right) - max(self.left, other.left)
        down = min(self.bottom, other.bottom) - max(self.top, other.top)
        return across > SLACK and down > SLACK


def parse(svg: str) -> ET.Element:
    """Read a drawing."""
    return ET.fromstring(svg)  # noqa: S314  our own drawing


def texts(svg: str) -> list[Text]:
    """Return every text of a drawing."""
    return list(_texts(parse(svg), 0, 0))


def _texts(element: ET.Element, x: float, y: float) -> Iterator[Text]:
    moved = re.fullmatch(r"translate\((\S+) (\S+)\)", element.get("transform", ""))
    if moved:
        x, y = x + float(moved[1]), y + float(moved[2])
    if element.tag == f"{SVG}text":
        size, words = float(element.attrib["font-size"]), element.text or ""
        long = width(words, size, int(element.attrib["font-weight"]))
        held = {"start": 0.0, "middle": long / 2, "end": long}
        left = x + float(element.attrib["x"]) - held[element.get("text-anchor", "start")]
        base = y + float(element.attrib["y"])
        yield Text(words, left, base - ASCENT * size, left + long, base + DESCENT * size)
    for child in element:
        yield from _texts(child, x, y)


def wrong(svg: str) -> list[str]:
    """Return what is wrong with the texts of a drawing: outside of it, or over one another."""
    found = texts(svg)
    _, _, right, bottom = (float(part) for part in parse(svg).attrib["viewBox"].split())
    outside = [
        f"outside: {text.words}"
        for text in found
        if text.left < 0 or text.top < 0 or text.right > right or text.bottom > bottom
    ]
    over = [
        f"over each other: {one.words} | {other.words}"
        for one, other in itertools.combinations(found, 2)
        if one.meets(other)
    ]
    return outside + over
