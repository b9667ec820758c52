"""Small maps of many days: the regions drawn once, and each day's tints and marks by reference."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from dashboard.figures.paths import number
from dashboard.figures.projection import WIDTH
from dashboard.figures.shapes import Shapes
from dashboard.view.view import View

_GROWTH = 2.0  # units for a unit of the large map, so that areas keep their ratio and are seen


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
    """Return the map of one step as an `<svg>` element, named by what its marks say."""
    name = escape("; ".join(said(view, step)) or view.words["state-none"], quote=True)
    return (
        f'<svg class="small-map" viewBox="0 0 {WIDTH} {shapes.extent.height}" role="img" '
        f'aria-label="{name}">{"".join(tinted_regions(view, step))}'
        '<use class="water" href="#small-water"/><use class="outline" href="#small-outline"/>'
        f"{''.join(_marks(view, step, shapes))}</svg>"
    )


def said(view: View, step: int) -> Iterator[str]:
    """Yield what each mark of a step says: ``Almaty: 3 events so far``."""
    titles = {place.id: place.title for place in view.places}
    for place, at in zip(view.marks, view.frames[view.mode].marks[step], strict=True):
        cell = view.mark_cells[at]
        if cell.state not in {"none", "unknown"}:
            yield view.words["mark-name"].format(place=titles[place], text=cell.text)


def tinted_regions(view: View, step: int) -> Iterator[str]:
    """Yield every region of a step by reference, with its tint."""
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
            spot = f'cx="{number(x)}" cy="{number(y)}"'
            circles = "".join(
                f'<circle class="{end}" {spot} r="{number(_GROWTH * radius)}"/>'
                for end, radius in (("high", cell.high), ("low", cell.low))
            )
            yield f'<g class="mark" data-state="{escape(cell.state)}">{circles}</g>'
