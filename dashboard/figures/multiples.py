"""Small maps of many days: the regions drawn once, and each day's tints and marks by reference."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from dashboard.figures.paths import number
from dashboard.figures.projection import WIDTH
from dashboard.figures.shapes import Shapes
from dashboard.view.view import View

_LEAST = 6.0  # units that a mark has at least, on a map that is about 220 pixels wide
_GROWTH = 1.6  # by how much a mark is larger here than on the large map, in units


def definitions(shapes: Shapes) -> str:
    """Return the shapes that every small map refers to, as one hidden `<svg>` element."""
    regions = "".join(
        f'<path id="small-{escape(name)}" d="{path}"/>' for name, path in shapes.regions.items()
    )
    water = f'<path id="small-water" d="{shapes.water}"/>'
    outline = f'<path id="small-outline" d="{shapes.outline}"/>'
    return (
        f'<svg class="definitions" aria-hidden="true"><defs>{regions}{water}{outline}</defs></svg>'
    )


def small_map(view: View, step: int, shapes: Shapes) -> str:
    """Return the map of one step as an `<svg>` element; its words stand beside it."""
    return (
        f'<svg class="small-map" viewBox="0 0 {WIDTH} {shapes.extent.height}" aria-hidden="true">'
        f"{''.join(_regions(view, step))}"
        '<use class="water" href="#small-water"/><use class="outline" href="#small-outline"/>'
        f"{''.join(_marks(view, step, shapes))}</svg>"
    )


def _regions(view: View, step: int) -> Iterator[str]:
    for place, at in zip(view.regions, view.frames[view.mode].regions[step], strict=True):
        level = view.region_cells[at].level
        yield f'<use class="region" href="#small-{escape(place)}" data-level="{level}"/>'


def _marks(view: View, step: int, shapes: Shapes) -> Iterator[str]:
    """Yield the greatest first, so that a small one lies on top of a large one."""
    row = view.frames[view.mode].marks[step]
    cells = [
        (view.mark_cells[at], shapes.sites[place])
        for place, at in zip(view.marks, row, strict=True)
    ]
    for cell, (x, y) in sorted(cells, key=lambda pair: -pair[0].high):
        if cell.state != "none":
            radius = number(_LEAST + _GROWTH * cell.high)
            yield (
                f'<circle class="mark" data-state="{escape(cell.state)}" '
                f'cx="{number(x)}" cy="{number(y)}" r="{radius}"/>'
            )
