"""Places for the names of sites: beside their marks, clear of other marks and names.

Chosen once for a whole scene, for the largest radius that each mark takes at any step of any
measure, so that no name ever jumps while the map plays. The greatest marks choose first; each
tries eight places around it, and prefers the one that stays free on the smallest map. The style
sheet hides a name on maps where it has no room; there it is shown only while its mark is chosen.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from dashboard.figures.projection import WIDTH
from geodata.later import shapely

SIZE = 13.0  # letters, in pixels of a map 1,000 wide; the style sheet says the same

LEAST_SIZE = 12.0  # of the letters, in pixels of the screen, however small the map

# The least widths, in pixels, of the classes of maps in which a name has room or has not, from
# the projector to the phone held upright. `poster.css` hides names by the same widths.
CLASSES = (860, 680, 560, 460, 370, 300)

# Radii are given for a map 1,000 pixels wide, and shrink less than the map (zoom.mjs says why).
_SHRINKS_TO = 0.62

_GAP = 3.0  # between a mark's rim and its name
_ASCENT, _DESCENT = 0.78, 0.22  # of a line of letters, about its baseline
_FIGURE = 9.0  # half the height of a region's figure, and its margin on either side
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

    `room` is the number of `CLASSES` in which the name fits, counted from the widest.
    """

    id: str
    dx: float
    dy: float
    anchor: str  # of the text: start, middle or end
    room: int


def text_width(text: str, size: float = SIZE) -> float:
    """Estimate the width of a text in pixels, rather too wide than too narrow."""
    ems = sum(_WIDTHS.get(letter, _CAPITAL if letter.isupper() else _LETTER) for letter in text)
    return ems * size


def place_labels(
    marks: Sequence[Mark],
    room: shapely.Geometry,
    figures: Sequence[tuple[float, float, float]] = (),
    covered: Sequence[shapely.Geometry] = (),
) -> tuple[Label, ...]:
    """Return a label for each mark, in the order of `marks`.

    Args:
        marks: what is to be named.
        room: the area of the map, in units; no name leaves it.
        figures: the middles of the regions' figures, in units, and their greatest width at any
            step, in pixels; no name covers one.
        covered: what lies over the map in each of the `CLASSES`, in units.
    """
    order = sorted(range(len(marks)), key=lambda at: (-marks[at].radius, marks[at].id))
    over = [*covered, *[shapely.Point()] * (len(CLASSES) - len(covered))]
    maps = [
        _Map(marks, shapely.difference(room, lies), figures, scale_of(width))
        for width, lies in zip(CLASSES, over, strict=True)
    ]
    labels: dict[int, Label] = {}
    for at in order:
        rooms = {place: _rooms(maps, at, place) for place in _places(marks[at])}
        chosen = max(rooms, key=rooms.__getitem__)  # of equally free places the first
        for free in maps[: rooms[chosen]]:
            free.take(at, chosen)
        labels[at] = Label(marks[at].id, *chosen, rooms[chosen])
    return tuple(labels[at] for at in range(len(marks)))


def labels_of_map(  # noqa: PLR0913  what is named, and all that is in its way
    marks: Sequence[Mark],
    room: shapely.Geometry,
    figures: Sequence[tuple[float, float, float]],
    scale: tuple[float, float],
    measured: Callable[[str, float], float],
    *,
    order: Sequence[int] | None = None,
) -> tuple[Label | None, ...]:
    """Return a label for each mark of one picture, or None where its name has no room.

    Args:
        marks: what is to be named.
        room: where names may stand, in units.
        figures: the regions' figures, as for `place_labels`.
        scale: units in a pixel of the marks, and in one of the letters.
        measured: gives the width of a text at a size.
        order: the numbers of the marks that are to be named, in the order in which they choose;
            all, the greatest first, if not given. The others are only kept clear of.
    """
    if order is None:
        order = sorted(range(len(marks)), key=lambda at: (-marks[at].radius, marks[at].id))
    free = _Map(marks, room, figures, scale, measured)
    labels: dict[int, Label] = {}
    for at in order:
        # The reach from a mark grows with the marks, the letters with the letters.
        grown = dataclasses.replace(marks[at], radius=marks[at].radius * scale[0] / scale[1])
        chosen = next((place for place in _places(grown) if free.has_room(at, place)), None)
        if chosen:
            free.take(at, chosen)
            labels[at] = Label(marks[at].id, *chosen, 1)
    return tuple(labels.get(at) for at in range(len(marks)))


def scale_of(width: float) -> tuple[float, float]:
    """Return how much larger than on a map 1,000 wide marks and letters are drawn against a map.

    Args:
        width: the width of the map as it is drawn, in pixels.
    """
    unit = WIDTH / width
    marks = unit * max(_SHRINKS_TO, width / WIDTH)
    return marks, max(marks, unit * LEAST_SIZE / SIZE)


def _rooms(maps: Sequence[_Map], at: int, place: tuple[float, float, str]) -> int:
    """Count the maps on which a name has room, from the widest on."""
    return next(
        (number for number, free in enumerate(maps) if not free.has_room(at, place)), len(maps)
    )


def _places(mark: Mark) -> list[tuple[float, float, str]]:
    """Offsets of the baseline for each candidate, best first."""
    reach = max(mark.radius, _LEAST) + _GAP
    half = (_ASCENT - _DESCENT) / 2 * SIZE  # from the middle of the letters to the baseline
    places = []
    for across, down, anchor in _CANDIDATES:
        # Above and below, the line of letters has to clear the mark, not only its middle.
        side = (down > 0) - (down < 0)
        lift = SIZE * side * (0.5 if anchor == "middle" else 0.25)
        places.append((round(across * reach, 1), round(down * reach + lift + half, 1), anchor))
    return places


class _Map:
    """What is taken on a map whose marks and letters are drawn at two scales.

    The offset of a name grows with the letters, as the style sheet has it.
    """

    def __init__(
        self,
        marks: Sequence[Mark],
        room: shapely.Geometry,
        figures: Sequence[tuple[float, float, float]],
        scale: tuple[float, float],
        measured: Callable[[str, float], float] = text_width,
    ) -> None:
        self._marks = marks
        self._room = room
        self._measured = measured
        of_marks, self._letters = scale
        radii = [max(mark.radius, _LEAST) * of_marks for mark in marks]
        self._discs = shapely.STRtree(
            [
                shapely.box(mark.x - radius, mark.y - radius, mark.x + radius, mark.y + radius)
                for mark, radius in zip(marks, radii, strict=True)
            ]
        )
        down = _FIGURE * self._letters
        across = [(width / 2 + _FIGURE) * self._letters for _, _, width in figures]
        self._taken: list[shapely.Geometry] = [
            shapely.box(x - half, y - down, x + half, y + down)
            for (x, y, _), half in zip(figures, across, strict=True)
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
        width = self._measured(mark.name, size)
        left = mark.x + dx - {"start": 0.0, "middle": width / 2, "end": width}[anchor]
        base = mark.y + dy
        return shapely.box(left, base - _ASCENT * size, left + width, base + _DESCENT * size)
