"""The poster: the map of a View as SVG, whole and playable before any other script arrives.

Everything that changes with a step hangs on an element that the painter finds by its
`data-place`; every colour comes from a style sheet. Sizes are in pixels of a map 1,000 wide.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from functools import lru_cache, partial
from html import escape

from dashboard.figures.labels import CLASSES, Label, Mark, place_labels, text_width
from dashboard.figures.paths import number
from dashboard.figures.projection import WIDTH
from dashboard.figures.shapes import Shapes
from dashboard.view.address import patched
from dashboard.view.view import View
from geodata.kept import kept
from geodata.later import shapely

# What lies over the map where it is large enough for it, in units: the heading, the measures, the
# zoom's buttons (from the lower left) and the credits (from the lower right).
_HEADING, _MEASURES = (0, 0, 425, 140), (735, 0, WIDTH, 112)
_ZOOM, _CREDITS = (66.0, 140.0), (470.0, 24.0)
FIGURE_SIZE = 14.0  # letters of a region's figure; the style sheet says the same
_OVERLAID = 2  # of the classes of maps
# And where it is smaller, in pixels, in the corners on the right: the layers, and the zoom.
_LAYERS, _ZOOM_LOW = (92.0, 36.0), (98.0, 32.0)
_STILL = 'pointer-events="none"'  # what lies over the regions must not take their clicks


def poster(view: View, shapes: Shapes) -> str:
    """Return the map of a View as one `<svg>` element."""
    words, height = view.words, shapes.extent.height
    head = (
        f'<svg id="poster" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" '
        f'preserveAspectRatio="xMidYMid meet" role="group" aria-label="{escape(words["map"])}">'
    )
    parts = [
        head,
        f'<g class="neighbours" {_STILL}><path class="land" d="{shapes.land}"/>',
        # Lines, not areas: said here too, for a style sheet that paints every path.
        f'<path class="frontier" style="fill:none" d="{shapes.frontiers}"/></g>',
        f'<g class="regions" role="group" aria-label="{escape(words["regions"])}">',
        *_regions(view, shapes),
        f'</g><g class="water" {_STILL}{_off(view, "water")}><path d="{shapes.water}"/></g>',
        f'<g class="rivers" {_STILL}{_off(view, "water")}>',
        f'<path style="fill:none" d="{shapes.rivers}"/></g>',
        f'<g class="outline" {_STILL}><path style="fill:none" d="{shapes.outline}"/></g>',
        f'<g class="figures" {_STILL} aria-hidden="true"{_off(view, "regions")}>',
        *_figures(view, shapes),
        f'</g><g class="marks" role="group" aria-label="{escape(words["sites"])}">',
        *_marks(view, shapes),
        f'</g><g class="labels" {_STILL} aria-hidden="true"{_off(view, "labels")}>',
        *_labels(view, shapes),
        "</g></svg>",
    ]
    return "".join(parts)


def greatest_radii(view: View) -> tuple[float, ...]:
    """Return the largest radius of each mark at any step of any measure, in pixels.

    Whatever filter is on, so that no name moves when one is put on or off.
    """
    rows = (step for frames in (view.whole or view.frames).values() for step in frames.marks)
    return tuple(
        max(view.mark_cells[cell].high for cell in set(cells)) for cells in zip(*rows, strict=True)
    )


def _regions(view: View, shapes: Shapes) -> Iterable[str]:
    titles = _titles(view)
    for place, at in zip(view.regions, view.frames[view.mode].regions[view.step], strict=True):
        cell = view.region_cells[at]
        rough, why = "", ""
        if place in shapes.approximate:
            rough = ' class="approximate"'
            why = named(view, titles[place], shapes.approximate[place])
        yield (
            f'<a class="region" {_link(view, place)} '
            f'aria-label="{escape(named(view, titles[place], cell.text))}">'
            f'<path id="shape-{escape(place)}"{rough} data-level="{cell.level}" '
            f'data-state="{escape(cell.state)}" '
            f'd="{shapes.regions[place]}">{why and f"<title>{escape(why)}</title>"}</path></a>'
        )
    # The chosen region once more, above its neighbours, whose borders would cover its own.
    place = view.scene["place"]
    shape = f' href="#shape-{escape(place)}"' if place in view.regions else ""
    yield f'<use id="chosen-region"{shape} {_STILL}/>'


def _figures(view: View, shapes: Shapes) -> Iterable[str]:
    for place, at in zip(view.regions, view.frames[view.mode].regions[view.step], strict=True):
        cell = view.region_cells[at]
        yield (
            f'<text class="region-figure" data-place="{escape(place)}" '
            f'data-state="{escape(cell.state)}" {_xy(*shapes.figures[place])} '
            f'dy=".35em" text-anchor="middle">{escape(cell.figure)}</text>'
        )


def _marks(view: View, shapes: Shapes) -> Iterable[str]:
    """Draw the greatest first, so that a small one lies on top of a large one."""
    titles, radii = _titles(view), greatest_radii(view)
    cells = view.frames[view.mode].marks[view.step]
    new = set(view.steps[view.step].new)
    near = _halfway(shapes)
    for at in sorted(range(len(view.marks)), key=lambda at: (-radii[at], view.marks[at])):
        place, cell = view.marks[at], view.mark_cells[cells[at]]
        x, y = shapes.sites[place]
        low, high = f"{cell.low:g}", f"{cell.high:g}"
        fresh = ' data-new="yes"' if at in new else ""
        yield (
            f'<a class="mark" id="mark-{escape(place)}" {_link(view, place)} '
            f'data-state="{escape(cell.state)}"{fresh} '
            f'aria-label="{escape(named(view, titles[place], cell.text))}" '
            f'transform="translate({number(x)},{number(y)})" '
            f'style="--low:{low};--high:{high};--near:{number(near[place])}">'
            f'<circle class="touch"/><circle class="new" r="{high}"/>'
            f'<circle class="high" r="{high}"/><circle class="low" r="{low}"/></a>'
        )


def _labels(view: View, shapes: Shapes) -> Iterable[str]:
    titles = _titles(view)
    marks = tuple(
        Mark(place, *shapes.sites[place], radius, titles[place])
        for place, radius in zip(view.marks, greatest_radii(view), strict=True)
    )
    cells = [view.mark_cells[at] for at in view.frames[view.mode].marks[view.step]]
    figures = tuple(
        (*shapes.figures[place], width)
        for place, width in zip(view.regions, _figure_widths(view), strict=True)
    )
    placed = _placed(marks, figures, shapes.extent.height)
    for mark, label, cell in zip(marks, placed, cells, strict=True):
        # The painter hides a name together with its mark in the same words.
        hidden = ' visibility="hidden"' if cell.state == "none" else ""
        yield (
            f'<text class="label" data-place="{escape(mark.id)}" '
            f'data-state="{escape(cell.state)}" data-room="{label.room}"{hidden}'
            f"{_chosen(view, mark.id)} "
            f'{_xy(mark.x + label.dx, mark.y + label.dy)} text-anchor="{label.anchor}" '
            f'style="--dx:{number(label.dx)};--dy:{number(label.dy)}">{escape(mark.name)}</text>'
        )


def _halfway(shapes: Shapes) -> dict[str, float]:
    """Return half the way from each mark to the nearest other one, in units: a finger's room."""
    return {
        place: min(
            (math.dist(point, other) / 2 for name, other in shapes.sites.items() if name != place),
            default=float(WIDTH),
        )
        for place, point in shapes.sites.items()
    }


@lru_cache(maxsize=12)  # the measures share one; four atlases in three languages
def _placed(
    marks: tuple[Mark, ...], figures: tuple[tuple[float, float, float], ...], height: float
) -> tuple[Label, ...]:
    return kept("labels", repr((marks, figures, height)), partial(_place, marks, figures, height))


def _place(
    marks: tuple[Mark, ...], figures: tuple[tuple[float, float, float], ...], height: float
) -> tuple[Label, ...]:
    over = shapely.union_all(
        [
            shapely.box(*_HEADING),
            shapely.box(*_MEASURES),
            shapely.box(0, height - _ZOOM[1], _ZOOM[0], height),
            shapely.box(WIDTH - _CREDITS[0], height - _CREDITS[1], WIDTH, height),
        ]
    )
    corners = [_corners(WIDTH / width, height) for width in CLASSES[_OVERLAID:]]
    return place_labels(
        marks,
        shapely.box(0, 0, WIDTH, height),
        figures,
        [over] * _OVERLAID + corners,
    )


def _figure_widths(view: View) -> tuple[float, ...]:
    """Return the greatest width of each region's figure at any step, in pixels."""
    widths = [text_width(cell.figure, FIGURE_SIZE) for cell in view.region_cells]
    rows = (step for frames in (view.whole or view.frames).values() for step in frames.regions)
    return tuple(max(widths[cell] for cell in set(cells)) for cells in zip(*rows, strict=True))


def _corners(unit: float, height: float) -> shapely.Geometry:
    """Return what covers the corners of a small map, where a pixel is so many units."""
    (across, down), (aside, up) = _LAYERS, _ZOOM_LOW
    return shapely.union(
        shapely.box(WIDTH - across * unit, 0, WIDTH, down * unit),
        shapely.box(WIDTH - aside * unit, height - up * unit, WIDTH, height),
    )


def _titles(view: View) -> dict[str, str]:
    return {place.id: place.title for place in view.places}


def _link(view: View, place: str) -> str:
    """Return the attributes of a link that chooses a place and leaves the rest of the scene."""
    address = patched(view.scene, {"place": place})
    return f'data-place="{escape(place)}" href="{escape(address)}"{_chosen(view, place)}'


def named(view: View, title: str, text: str) -> str:
    """Return a place and its text in one breath, as the painter says them too."""
    if not text or text.startswith(title):
        return text or title
    return view.words["mark-name"].format(place=title, text=text)


def _chosen(view: View, place: str) -> str:
    return ' data-chosen="yes"' if view.scene["place"] == place else ""


def _off(view: View, layer: str) -> str:
    return "" if layer in view.scene["layers"] else ' display="none"'


def _xy(x: float, y: float) -> str:
    return f'x="{number(x)}" y="{number(y)}"'
