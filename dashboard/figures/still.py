"""A View as a picture that stands alone: the map with all that a reader needs to cite it.

Heading, map, time axis, the country's figure, legend and credits in one SVG, every colour and
length said in it: it is drawn alike by browsers, by editors of drawings and by resvg. A wide
picture has the words in a column beside the map, any other has them above and under it. A film's
frames are such pictures, laid out once for all of them, so that nothing jumps.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from html import escape

from dashboard.figures.assets import FAMILY
from dashboard.figures.foot import country, credits_line, legend
from dashboard.figures.heading import SIZES, heading
from dashboard.figures.histogram import HEIGHT, histogram
from dashboard.figures.inks import inks
from dashboard.figures.layout import Box, Size, place_map
from dashboard.figures.plate import Plate, names_of
from dashboard.figures.shapes import Shapes
from dashboard.figures.shot import Shot, Words
from dashboard.figures.typeset import Block
from geodata.later import shapely

MARGIN = 28.0
_TOP = 24.0  # from the upper edge to the heading
_GAP = 12.0
_COLUMN = (0.29, 330.0, 420.0)  # of a wide picture: share of its width, at least, at most
_WIDTHS = (1.0, 0.75, 0.55, 0.42, 0.34)  # of a heading over the map, shares of the room
_BESIDE = 720.0  # points of room from which figure and legend stand side by side under the map
_HEAD = 0.2  # of the map's height, that a heading over it takes at most if it can
_NUMBER = {True: 52.0, False: 38.0}  # size of the country's figure, in a wide picture and not
_FONTS = f"{FAMILY}, Noto Sans, DejaVu Sans, sans-serif"


class Sheet:
    """The layout of a set of shots."""

    def __init__(
        self, shots: Sequence[Shot], shapes: Shapes, size: Size, theme: str, words: Words
    ) -> None:
        """Lay out.

        Args:
            shots: all that will be drawn; at least one.
            shapes: the map's.
            size: of the picture.
            theme: `light` or `dark`.
            words: what is said on every picture.
        """
        self.size, self.words, self.inks = size, words, inks(theme)
        self.width, self.height = size.points
        self._states: dict[str, set[str]] = {}
        for shot in shots:
            shown = self._states.setdefault(shot.view.mode, set())
            shown |= shot.states() | shot.families()
        self._credits = credits_line(words.credits, self.width - 2 * MARGIN, self.inks)
        self._end = self.height - self._credits.height - 12 - _GAP  # of what stands above credits
        self._feet = _different(shots, _foot_of)
        heads = _different(shots, lambda shot: shot.heading)
        over = self._beside(heads) if size.wide else self._above(heads)
        placed, number = place_map(shapes, self._map, tuple(over))
        self._heading_room = over[number].right - over[number].left - self._inset
        inner = Box(
            self._map.left + 5, self._map.top + 5, self._map.right - 5, self._map.bottom - 5
        )
        room = shapely.difference(inner.within(placed), over[number].within(placed))
        self.plate = Plate(shapes, placed, self.inks, names_of(shots, shapes, placed, room))

    def draw(self, shot: Shot, before: Shot | None = None, share: float = 1.0) -> str:
        """Return the SVG of a shot; where `share` is under 1, on the way to it from `before`."""
        before = before or shot
        at = before.at + (shot.at - before.at) * share
        axis_room = self._map.right - self._map.left - 2 * MARGIN
        axis = histogram(shot.view, at, axis_room, self.inks, self.words.bars)
        head = heading(shot.heading, self._heading_room, self.inks, self._text)
        parts = [
            self._head(shot),
            self._rect(Box(0, 0, self.width, self.height), "land-faint"),
            self.plate.draw(shot, before, share),
            # Paper over what of the land lies outside the map's room.
            self._rect(Box(0, self._map.bottom, self.width, self.height), "paper"),
            self._rect(Box(0, 0, self._map.left, self.height), "paper"),
            self._rule(self._map.left, self._map.bottom, self._map.right),
            head.at(MARGIN, _TOP),
            axis.at(self._map.left + MARGIN, self._map.bottom + _GAP),
            *self._foot(shot),
            self._credits.at(MARGIN, self.height - self._credits.height - 12),
            "</svg>",
        ]
        return "".join(parts)

    def _head(self, shot: Shot) -> str:
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{self.size.width}" '
            f'height="{self.size.height}" viewBox="0 0 {self.width:.3f} {self.height:.3f}" '
            f'font-family="{_FONTS}" role="img"><title>{escape(shot.heading.title)}</title>'
        )

    def _beside(self, heads: Iterable[Shot]) -> list[Box]:
        """Lay out a wide picture; return the box over its map that is taken: none."""
        share, least, most = _COLUMN
        self._column = min(max(self.width * share, least), most)
        left = self._column + 2 * MARGIN
        self._map = Box(left, 0, self.width, self._end - HEIGHT - _GAP)
        legends = max(self._legend(shot).height for shot in self._feet)
        figures = max(self._figure(shot).height for shot in self._feet)
        self._legend_at = (MARGIN, self._end - legends)
        self._figure_at = (MARGIN, self._legend_at[1] - 2 * _GAP - figures)
        self._rules = [self._legend_at[1] - _GAP, self._figure_at[1] - _GAP]
        self._text = self._fitting(heads, self._column, self._figure_at[1] - 2 * _GAP - _TOP)
        self._inset = 0.0
        return [Box(left - self._column, -self._column, left, -self._column)]

    def _above(self, heads: Iterable[Shot]) -> list[Box]:
        """Lay out any other picture; return the boxes that the heading may take of its map."""
        room = self.width - 2 * MARGIN
        self._column = room * 0.44 if room >= _BESIDE else room
        legends = max(self._legend(shot).height for shot in self._feet)
        figures = max(self._figure(shot).height for shot in self._feet)
        if self._column < room:
            top = self._end - max(legends, figures)
            self._figure_at, self._legend_at = (MARGIN, top), (self._column + 3 * MARGIN, top)
            self._rules = [top - _GAP]
        else:
            self._legend_at = (MARGIN, self._end - legends)
            self._figure_at = (MARGIN, self._legend_at[1] - 2 * _GAP - figures)
            self._rules = [self._legend_at[1] - _GAP, self._figure_at[1] - _GAP]
        self._map = Box(0, 0, self.width, min(self._rules) - HEIGHT - _GAP)
        self._text = self._fitting(heads, room, self._map.bottom * _HEAD)
        self._inset = MARGIN + _GAP
        high = [
            max(heading(shot.heading, room * share, self.inks, self._text).height for shot in heads)
            for share in _WIDTHS
        ]
        return [
            Box(0, 0, MARGIN + room * share + _GAP, _TOP + height + 4)
            for share, height in zip(_WIDTHS, high, strict=True)
        ]

    def _fitting(self, heads: Iterable[Shot], room: float, most: float) -> float:
        """Return the largest size of text at which every heading is so high at most."""
        return next(
            (
                size
                for size in SIZES
                if all(heading(one.heading, room, self.inks, size).height <= most for one in heads)
            ),
            SIZES[-1],
        )

    def _figure(self, shot: Shot) -> Block:
        return country(shot.country(), self._column, self.inks, _NUMBER[self.size.wide])

    def _legend(self, shot: Shot) -> Block:
        mode = shot.view.mode
        room = self.width - 2 * MARGIN
        if self.size.wide:
            room = self._column
        elif self._column < room:
            room -= self._column + 2 * MARGIN
        return legend(
            shot.view.scene["measure"],
            self.words.modes[mode],
            shot.view.words,
            self._states[mode],
            room,
            self.inks,
        )

    def _foot(self, shot: Shot) -> Iterator[str]:
        right = MARGIN + self._column if self.size.wide else self.width - MARGIN
        for y in self._rules:
            yield self._rule(MARGIN, y, right)
        yield self._figure(shot).at(*self._figure_at)
        yield self._legend(shot).at(*self._legend_at)

    def _rect(self, box: Box, ink: str) -> str:
        wide, high = box.right - box.left, box.bottom - box.top
        if wide <= 0 or high <= 0:
            return ""
        return (
            f'<rect x="{box.left:.2f}" y="{box.top:.2f}" width="{wide:.2f}" height="{high:.2f}" '
            f'fill="{self.inks[ink]}"/>'
        )

    def _rule(self, left: float, y: float, right: float) -> str:
        return f'<path d="M{left:.2f} {y:.2f}H{right:.2f}" stroke="{self.inks["line"]}"/>'


def _foot_of(shot: Shot) -> object:
    return shot.view.mode, shot.country()


def _different(shots: Iterable[Shot], key: Callable[[Shot], object]) -> list[Shot]:
    """Return shots that are not alike by a key."""
    return list({key(shot): shot for shot in shots}.values())
