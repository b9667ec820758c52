"""What is written above a picture's map or beside it: what it is, when, and what happened."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from dashboard.figures.typeset import Block, Type, fitted, paragraph, stacked

SIZES = (20.0, 18.0, 16.0, 15.0, 14.0, 13.0, 12.0)
"""Sizes of the text, in points: the largest first."""
_TITLE = 31.0
_LINES = (1, 2, 3)  # of a title; more where the letters would else be much smaller
_SMALLEST = 0.84  # of a title's size
_READABLE = 34.0  # ems of text that a line has at most, so that the eye finds the next one


@dataclass(frozen=True)
class Heading:
    """The words of a picture; any but the title may be empty."""

    above: str  # what the picture is part of, small
    title: str
    date: str  # where the title does not say it
    text: str  # the sentence of the day, or a stop's caption
    place: str = ""  # what is said of the chosen place


def heading(words: Heading, room: float, inks: Mapping[str, str], size: float = SIZES[0]) -> Block:
    """Return the heading in a room of some width, its text in one of `SIZES`."""
    title = _title(words.title, room, Type(_TITLE, _TITLE * 1.16, inks["ink"], 700))
    narrow = min(room, _READABLE * size)
    return stacked(
        [
            paragraph(words.above, room, Type(12.5, 18, inks["muted"], 600)),
            paragraph(words.title, room, title),
            paragraph(words.date, room, Type(15, 22, inks["ink"], 600)),
            paragraph(words.text, narrow, Type(size, size * 1.36, inks["ink"])),
            paragraph(words.place, narrow, Type(13, 18, inks["muted"])),
        ],
        4,
    )


def _title(text: str, room: float, look: Type) -> Type:
    """Return the look in which a title takes few lines, and is not much smaller for it."""
    looks = [fitted(text, room, look, lines) for lines in _LINES]
    return next((one for one in looks if one.size >= look.size * _SMALLEST), looks[-1])
