"""The marks of a map as native shapes: sites, their names, and the figures of regions."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from dashboard.export.deck.drawing import Box, Drawn, Pen
from dashboard.export.deck.letters import POINTS, width
from dashboard.export.deck.signs import CHOSEN, SIGNS, STRIKE, fresh, reach
from dashboard.export.deck.text import Run, paragraph
from dashboard.figures.labels import CLASSES, SIZE, Label, Mark, place_labels, scale_of
from dashboard.figures.outlines import Frame
from dashboard.figures.poster import named
from dashboard.figures.shapes import Shapes
from dashboard.view.view import MarkCell, RegionCell, View
from dashboard.view.words import say

LEAST = 10.5  # points: the least size of a name on the map
_NEW = 5.0  # pixels from the rim of a mark to its ring
_CROSS = math.sqrt(0.5)  # from the middle of a disc to its rim, across and up
_RISE = 0.37  # from the baseline to the middle of a line of letters, in sizes
_LINE = 1.4  # the height of a line of letters, in sizes
# where a region's figure is tried, in lines of its letters from the middle of the region
_AROUND = (
    *((0.0, 0.0), (0.0, -0.7), (0.0, 0.7), (-0.8, 0.0), (0.8, 0.0), (0.0, -1.4), (0.0, 1.4)),
    *((-1.6, 0.0), (1.6, 0.0), (-1.6, -1.0), (1.6, -1.0), (-1.6, 1.0), (1.6, 1.0)),
)


@dataclass(frozen=True)
class Look:
    """Where a mark stands on the slide, how long a pixel is there, and the ring around it."""

    middle: tuple[float, float]
    pixel: float
    chosen: bool
    new: bool


@dataclass(frozen=True)
class Plot:
    """Where a map lies on a slide: the box that it fills, and the shapes that it is drawn from."""

    box: Box
    shapes: Shapes

    @property
    def frame(self) -> Frame:
        """The box without its place."""
        return Frame(self.box.width, self.box.height)

    @property
    def unit(self) -> float:
        """A unit of the map, in inches."""
        return self.frame.scale(self.shapes.extent)

    @property
    def width(self) -> float:
        """The width, in pixels, of the page's map whose names are as large as they must be here."""
        sized = (wide for wide in CLASSES if self.letter(wide) >= LEAST)
        return next(sized, CLASSES[-1])

    def letter(self, wide: float) -> float:
        """Return the size of names, in points, as on the page's map of a width."""
        return SIZE * scale_of(wide)[1] * self.unit * POINTS

    def place(self, x: float, y: float) -> tuple[float, float]:
        """Return where a point of the map lies on the slide."""
        across, down = self.frame.place(self.shapes.extent, (x, y))
        return self.box.x + across, self.box.y + down

    def units(self, x: float, y: float) -> tuple[float, float]:
        """Return which point of the map lies at a point of the slide."""
        left, top = self.place(0, 0)
        return (x - left) / self.unit, (y - top) / self.unit


def cells(view: View) -> dict[str, MarkCell]:
    """Return how each site that is to be seen looks at the view's step."""
    numbers = view.frames[view.mode].marks[view.step]
    shown = zip(view.marks, (view.mark_cells[number] for number in numbers), strict=True)
    return {place: cell for place, cell in shown if cell.state != "none"}


def areas(view: View) -> dict[str, RegionCell]:
    """Return how each region looks at the view's step."""
    numbers = view.frames[view.mode].regions[view.step]
    return {
        place: view.region_cells[number]
        for place, number in zip(view.regions, numbers, strict=True)
    }


def marks(pen: Pen, view: View, plot: Plot) -> Drawn | None:
    """Draw the sites, the greatest first: each a group with the site's name and its text."""
    titles = {place.id: place.title for place in view.places}
    new = {view.marks[number] for number in view.steps[view.step].new}
    pixel = plot.unit * scale_of(plot.width)[0]
    drawn = []
    for place, cell in sorted(cells(view).items(), key=lambda pair: (-pair[1].high, pair[0])):
        middle = plot.place(*plot.shapes.sites[place])
        look = Look(middle, pixel, chosen=view.scene["place"] == place, new=place in new)
        text = named(view, titles[place], cell.text)
        drawn.append(pen.group(titles[place], _mark(pen, view, cell, look), text))
    return pen.group(view.words["sites"], drawn)


def _mark(pen: Pen, view: View, cell: MarkCell, look: Look) -> Iterable[Drawn]:
    """Draw one mark: the ring of what is new or chosen, the highest figure, the lowest."""
    low, high = cell.low * look.pixel, cell.high * look.pixel
    ring = high + _NEW * look.pixel
    if look.chosen:
        yield pen.disc(say("deck-chosen"), look.middle, ring, CHOSEN)
    elif look.new:
        key = "legend-new" if view.scene["measure"] == "events" else "legend-new-event"
        yield pen.disc(view.words[key], look.middle, ring, fresh(cell.state))
    if high > low and cell.state != "withdrawn":
        yield pen.disc(say("deck-highest"), look.middle, high, reach(cell.state))
    if low:  # a range from nothing has only its ring
        yield pen.disc(say("deck-lowest"), look.middle, low, SIGNS[cell.state])
    if cell.state == "withdrawn":
        yield pen.strike(view.words["state-withdrawn"], look.middle, low * _CROSS, STRIKE)


def figures(pen: Pen, view: View, plot: Plot) -> Drawn | None:
    """Write the regions' figures; one that was withdrawn is struck through."""
    titles = {place.id: place.title for place in view.places}
    cells_, size = areas(view), plot.letter(plot.width)
    written = []
    for place, box in spots(view, plot).items():
        gone = cells_[place].state == "withdrawn"
        run = Run(
            cells_[place].figure, size, bold=not gone, ink="muted" if gone else "ink", struck=gone
        )
        written.append(pen.words(titles[place], box, [paragraph([run], align="ctr")], wrap=False))
    return pen.group(say("deck-figures"), written)


def spots(view: View, plot: Plot) -> dict[str, Box]:
    """Return where the figures of regions stand: as near to their middle as no mark is hit."""
    if "regions" not in view.scene["layers"]:
        return {}
    size = plot.letter(plot.width)
    discs = list(_discs(view, plot))
    found: dict[str, Box] = {}
    for place, cell in areas(view).items():
        if not cell.figure:
            continue
        wide, high = width(cell.figure, size, bold=True), size * _LINE / POINTS
        x, y = plot.place(*plot.shapes.figures[place])
        middle = Box(x - wide / 2, y - high / 2, wide, high)
        tried = [
            Box(middle.x + across * high, middle.y + down * high, wide, high)
            for across, down in _AROUND
        ]
        taken = [*discs, *found.values()]
        free = (box for box in tried if not any(box.meets(other) for other in taken))
        found[place] = next(free, middle)
    return found


def _discs(view: View, plot: Plot) -> Iterable[Box]:
    """Yield the squares around the marks that are seen."""
    pixel = plot.unit * scale_of(plot.width)[0]
    for place, cell in cells(view).items():
        x, y = plot.place(*plot.shapes.sites[place])
        radius = cell.high * pixel
        yield Box(x - radius, y - radius, 2 * radius, 2 * radius)


def names(pen: Pen, view: View, plot: Plot) -> Drawn | None:
    """Write the names of the sites that are seen, where there is room; the chosen one always."""
    if "labels" not in view.scene["layers"]:
        return None
    places = {mark.id: mark for mark in _named(view, plot)}
    chosen = view.scene["place"]
    written = [
        _name(pen, places[label.id], label, plot, chosen=label.id == chosen)
        for label in _placed(view, plot, places)
    ]
    return pen.group(say("deck-names"), written)


def _named(view: View, plot: Plot) -> Iterable[Mark]:
    titles = {place.id: place.title for place in view.places}
    for place, cell in cells(view).items():
        x, y = plot.shapes.sites[place]
        ring = _NEW if view.scene["place"] == place else 0
        yield Mark(place, x, y, cell.high + ring, titles[place])


def _placed(view: View, plot: Plot, places: Mapping[str, Mark]) -> list[Label]:
    """Return the names that have room on a map of this size, and that of the chosen place."""
    letters = plot.unit * scale_of(plot.width)[1]
    kept = tuple(
        (*plot.units(box.x + box.width / 2, box.y + box.height / 2), box.width / letters)
        for box in spots(view, plot).values()
    )
    room = plot.frame.window(plot.shapes.extent)
    least = CLASSES.index(plot.width)
    placed = place_labels(tuple(places.values()), room, kept)
    return [label for label in placed if label.room > least or label.id == view.scene["place"]]


def _name(pen: Pen, mark: Mark, label: Label, plot: Plot, *, chosen: bool) -> Drawn:
    letters = scale_of(plot.width)[1]
    size = plot.letter(plot.width)
    x, base = plot.place(mark.x + label.dx * letters, mark.y + label.dy * letters)
    wide, high = width(mark.name, size, bold=chosen), size * _LINE / POINTS
    left = x - {"start": 0.0, "middle": wide / 2, "end": wide}[label.anchor]
    left = min(max(left, plot.box.x), plot.box.right - wide)
    box = Box(left, base - size * _RISE / POINTS - high / 2, wide, high)
    align = {"start": "", "middle": "ctr", "end": "r"}[label.anchor]
    run = Run(mark.name, size, bold=chosen, ink="ink")
    return pen.words(mark.name, box, [paragraph([run], align=align)], wrap=False)
