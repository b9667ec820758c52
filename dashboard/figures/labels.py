"""Places for the names of sites: beside their marks, clear of other marks and names.

Chosen once for a whole scene, for the largest radius that each mark takes at any step of any
measure, so that no name ever jumps while the map plays. The greatest marks choose first; each
tries eight places around it, and prefers one that is free on a phone too. A name that finds no
room is still given a place, but does not fit: it is shown only where its mark is chosen.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import shapely

SIZE = 13.0  # letters, in pixels of a map 1,000 wide; the style sheet says the same

# How much larger marks and letters are drawn against the map: on a screen, and on a phone.
WIDE, NARROW = (1.0, 1.0), (1.6, 2.1)

_GAP = 3.0  # between a mark's rim and its name
_ASCENT, _DESCENT = 0.78, 0.22  # of a line of letters, about its baseline
_FIGURE = (16.0, 9.0)  # half the width and height of a region's figure
_LEAST = 4.0  # a mark so small is given this radius, so that its name keeps off it

# Widths in ems of a semi-bold system sans, by its widest common cuts; anything else is a letter.
_LETTER, _CAPITAL = 0.6, 0.72
_WIDTHS = {
    **dict.fromkeys("iljI|.,:;'’!·", 0.32),
    **dict.fromkeys("ftr-()[] /І", 0.42),
    **dict.fromkeys("mwмшщжюыфү", 0.86),
    **dict.fromkeys("MWМШЩЖЮЫФ@", 1.0),
}

# Direction from the mark and where the text is held: right, left, above, below, then corners.
_CORNER = 0.7071
_CANDIDATES = (
    (1.0, 0.0, "start"),
    (-1.0, 0.0, "end"),
    (0.0, -1.0, "middle"),
    (0.0, 1.0, "middle"),
    (_CORNER, -_CORNER, "start"),
    (_CORNER, _CORNER, "start"),
    (-_CORNER, -_CORNER, "end"),
    (-_CORNER, _CORNER, "end"),
)


@dataclass(frozen=True)
class Mark:
    """A mark to be named: its middle in units of the map, its largest radius in pixels."""

    id: str
    x: float
    y: float
    radius: float
    name: str


@dataclass(frozen=True)
class Label:
    """Where a name stands: the offset of its baseline from the mark's middle, in pixels.

    `fits` holds for a map 1,000 pixels wide, `fits_narrow` for a phone.
    """

    id: str
    dx: float
    dy: float
    anchor: str  # of the text: start, middle or end
    fits: bool
    fits_narrow: bool


def text_width(text: str, size: float = SIZE) -> float:
    """Estimate the width of a text in pixels, rather too wide than too narrow."""
    ems = sum(_WIDTHS.get(letter, _CAPITAL if letter.isupper() else _LETTER) for letter in text)
    return ems * size


def place_labels(
    marks: Sequence[Mark], room: shapely.Geometry, figures: Sequence[tuple[float, float]] = ()
) -> tuple[Label, ...]:
    """Return a label for each mark, in the order of `marks`.

    Args:
        marks: what is to be named.
        room: the area of the map, in units; no name leaves it.
        figures: the middles of the regions' figures, in units; no name covers one.
    """
    order = sorted(range(len(marks)), key=lambda at: (-marks[at].radius, marks[at].id))
    wide, narrow = (_Map(marks, room, figures, scale) for scale in (WIDE, NARROW))
    labels: dict[int, Label] = {}
    for at in order:
        places = _places(marks[at])
        on_wide = [place for place in places if wide.has_room(at, place)]
        on_both = [place for place in on_wide if narrow.has_room(at, place)]
        dx, dy, anchor = chosen = (on_both or on_wide or places)[0]
        if on_wide:
            wide.take(at, chosen)
        if on_both:
            narrow.take(at, chosen)
        labels[at] = Label(marks[at].id, dx, dy, anchor, bool(on_wide), bool(on_both))
    return tuple(labels[at] for at in range(len(marks)))


def _places(mark: Mark) -> list[tuple[float, float, str]]:
    """Offsets of the baseline for each candidate, best first."""
    reach = max(mark.radius, _LEAST) + _GAP
    half = (_ASCENT - _DESCENT) / 2 * SIZE  # from the middle of the letters to the baseline
    places = []
    for across, down, anchor in _CANDIDATES:
        # Above and below, the line of letters has to clear the mark, not only its middle.
        lift = SIZE * np.sign(down) * (0.5 if anchor == "middle" else 0.25)
        places.append(
            (round(across * reach, 1), round(float(down * reach + lift + half), 1), anchor)
        )
    return places


class _Map:
    """What is taken on a map whose marks and letters are drawn at two scales.

    The offset of a name grows with the letters, as the style sheet has it.
    """

    def __init__(
        self,
        marks: Sequence[Mark],
        room: shapely.Geometry,
        figures: Sequence[tuple[float, float]],
        scale: tuple[float, float],
    ) -> None:
        self._marks = marks
        self._room = room
        of_marks, self._letters = scale
        radii = [max(mark.radius, _LEAST) * of_marks for mark in marks]
        self._discs = shapely.STRtree(
            [
                shapely.box(mark.x - radius, mark.y - radius, mark.x + radius, mark.y + radius)
                for mark, radius in zip(marks, radii, strict=True)
            ]
        )
        across, down = (half * self._letters for half in _FIGURE)
        self._taken: list[shapely.Geometry] = [
            shapely.box(x - across, y - down, x + across, y + down) for x, y in figures
        ]

    def has_room(self, at: int, place: tuple[float, float, str]) -> bool:
        """Tell whether a mark's name can stand at a place."""
        box = self._box(self._marks[at], place)
        if not shapely.contains(self._room, box):
            return False
        if set(self._discs.query(box, predicate="intersects")) - {at}:
            return False
        return not (self._taken and shapely.intersects(self._taken, box).any())

    def take(self, at: int, place: tuple[float, float, str]) -> None:
        """Keep a place for a mark's name."""
        self._taken.append(self._box(self._marks[at], place))

    def _box(self, mark: Mark, place: tuple[float, float, str]) -> shapely.Geometry:
        dx, dy, anchor = (place[0] * self._letters, place[1] * self._letters, place[2])
        size = SIZE * self._letters
        width = text_width(mark.name, size)
        left = mark.x + dx - {"start": 0.0, "middle": width / 2, "end": width}[anchor]
        base = mark.y + dy
        return shapely.box(left, base - _ASCENT * size, left + width, base + _DESCENT * size)
