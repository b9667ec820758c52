"""The map of a scene on paper: small, named on itself, legible without colour.

Nothing can be pointed at on paper, so the greatest marks have their names beside them, and what
a claimant said of a region stands on the region. Sizes are units of a map 1,000 wide.
"""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from dashboard.figures.labels import SIZE, Label, Mark, labels_of_map, text_width
from dashboard.figures.multiples import said, tinted_regions
from dashboard.figures.paper_signs import sign
from dashboard.figures.paths import number
from dashboard.figures.projection import WIDTH
from dashboard.figures.shapes import Shapes
from dashboard.view.view import MarkCell, View
from geodata.later import shapely

LETTERS = 30.0  # of the names; the style sheet says the same
GROWTH = 2.2  # units for a pixel of the large map: a paper's map is a third as wide
_GROWN = LETTERS / SIZE
_NAMES = 10  # at most: on a crowded day the others are told apart by the text, not by the map
_AROUND = 10.0  # units between a chosen mark and the ring around it
_QUIET = frozenset({"none", "unknown"})  # what has nothing to say has no name either


def paper_map(view: View, shapes: Shapes) -> str:
    """Return the map of the step that a view shows; it refers to `multiples.definitions`."""
    name = escape("; ".join(said(view, view.step)) or view.words["state-none"], quote=True)
    layers = view.scene["layers"]
    water = '<use class="water" href="#small-water"/>' if "water" in layers else ""
    return (
        f'<svg class="paper-map" viewBox="0 0 {WIDTH} {shapes.extent.height}" role="img" '
        f'aria-label="{name}">{"".join(tinted_regions(view, view.step))}'
        f'{water}<use class="outline" href="#small-outline"/>'
        f"{''.join(_chosen(view, shapes))}"
        f"{''.join(_marks(view, shapes))}"
        f"{''.join(_figures(view, shapes)) if 'regions' in layers else ''}"
        f"{''.join(_names(view, shapes)) if 'labels' in layers else ''}</svg>"
    )


def _cells(view: View) -> list[tuple[str, MarkCell]]:
    row = view.frames[view.mode].marks[view.step]
    return [
        (place, view.mark_cells[at])
        for place, at in zip(view.marks, row, strict=True)
        if view.mark_cells[at].state != "none"
    ]


def _marks(view: View, shapes: Shapes) -> Iterator[str]:
    """Yield the greatest first, so that a small one lies on top of a large one."""
    for place, cell in sorted(_cells(view), key=lambda pair: -pair[1].high):
        x, y = shapes.sites[place]
        yield sign(cell.state, GROWTH * cell.low, GROWTH * cell.high, x, y)


def _chosen(view: View, shapes: Shapes) -> Iterator[str]:
    """Yield what shows where the scene looks: a ring around its site, or its region's border."""
    place = view.scene["place"]
    if place in view.regions:
        yield f'<use class="chosen" href="#small-{escape(place)}"/>'
    if place in view.marks:
        x, y = shapes.sites[place]
        radius = GROWTH * dict(_cells(view)).get(place, MarkCell(0, 0, "none", "")).high
        yield f'<circle class="chosen" {_at(x, y)} r="{number(radius + _AROUND)}"/>'


def _figures(view: View, shapes: Shapes) -> Iterator[str]:
    for place, at in zip(view.regions, view.frames[view.mode].regions[view.step], strict=True):
        cell = view.region_cells[at]
        if cell.figure:
            x, y = shapes.figures[place]
            yield (
                f'<text class="region-figure" data-state="{escape(cell.state)}" '
                f'x="{number(x)}" y="{number(y)}" dy=".35em" text-anchor="middle">'
                f"{escape(cell.figure)}</text>"
            )


def _names(view: View, shapes: Shapes) -> Iterator[str]:
    titles = {place.id: place.title for place in view.places}
    cells = _cells(view)
    ring = {view.scene["place"]: _AROUND / GROWTH}  # the name of what is chosen keeps off its ring
    marks = [
        Mark(place, *shapes.sites[place], cell.high + ring.get(place, 0), titles[place])
        for place, cell in cells
    ]
    for mark, label in zip(marks, _placed(view, shapes, marks, _order(view, cells)), strict=True):
        if label:
            yield (
                f'<text class="label" x="{number(mark.x + label.dx * _GROWN)}" '
                f'y="{number(mark.y + label.dy * _GROWN)}" text-anchor="{label.anchor}">'
                f"{escape(mark.name)}</text>"
            )


def _placed(
    view: View, shapes: Shapes, marks: list[Mark], order: list[int]
) -> tuple[Label | None, ...]:
    """Return the names that have room; that of the scene's own place stands in any case."""
    room, scale = shapely.box(0, 0, WIDTH, shapes.extent.height), (GROWTH, _GROWN)
    figures = [
        (*shapes.figures[place], text_width(view.region_cells[at].figure))
        for place, at in zip(view.regions, view.frames[view.mode].regions[view.step], strict=True)
        if view.region_cells[at].figure
    ]
    placed = labels_of_map(marks, room, figures, scale, text_width, order=order)
    return tuple(
        label
        if label or mark.id != view.scene["place"]
        else labels_of_map([mark], room, (), scale, text_width)[0]
        for mark, label in zip(marks, placed, strict=True)
    )


def _order(view: View, cells: list[tuple[str, MarkCell]]) -> list[int]:
    """Return the numbers of the marks to name: the scene's place, then the greatest."""
    speaking = [at for at, (_, cell) in enumerate(cells) if cell.state not in _QUIET]
    speaking.sort(key=lambda at: (-cells[at][1].high, cells[at][0]))
    own = [at for at, (place, _) in enumerate(cells) if place == view.scene["place"]]
    return list(dict.fromkeys([*own, *speaking[:_NAMES]]))


def _at(x: float, y: float) -> str:
    return f'cx="{number(x)}" cy="{number(y)}"'
