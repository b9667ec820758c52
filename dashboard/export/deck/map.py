"""The map of a View as native shapes: grouped, named, and each with a text of its own."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from dashboard.export.deck.drawing import Box, Drawn, Paint, Pen
from dashboard.export.deck.marks import Plot, areas, figures, marks, names
from dashboard.export.deck.signs import CHOSEN, DASHES
from dashboard.figures.outlines import Contour, Outlines, outlines
from dashboard.figures.poster import named
from dashboard.figures.shapes import shapes_of
from dashboard.view.view import RegionCell, View
from dashboard.view.words import say
from geodata.atlas import Atlas

_WATER = Paint("sea", line="river", weight=0.5)
_RIVERS = Paint(line="river", weight=0.75)
_FRONTIERS = Paint(line="river", weight=0.75)
_OUTLINE = Paint(line="muted", weight=0.75)


def plot_of(atlas: Atlas, box: Box) -> Plot:
    """Return where a map lies on a slide."""
    return Plot(box, shapes_of(atlas))


def map_group(pen: Pen, view: View, atlas: Atlas, box: Box) -> Drawn | None:
    """Draw the map of a view into a box of the slide, as one group.

    Its groups are the neighbours, the regions, the water, the outline, the regions' figures, the
    sites and their names, in this order, so that a screen reader tells them in this order too.
    """
    plot = plot_of(atlas, box)
    drawn = outlines(atlas.borders, plot.frame)
    titles = {place.id: place.title for place in view.places}
    cells = areas(view)
    told = {
        place: ". ".join(
            part
            for part in (
                named(view, titles[place], cell.text),
                plot.shapes.approximate.get(place, ""),
            )
            if part
        )
        for place, cell in cells.items()
    }
    date = view.steps[view.step].date
    return pen.group(
        view.words["map"],
        [
            *_below(pen, box, drawn),
            _regions(pen, view, plot, drawn, told),
            _water(pen, view, box, drawn),
            pen.freeform(
                say("deck-outline"),
                _moved(drawn.country, box),
                _OUTLINE,
                text=say("deck-outline"),
            ),
            figures(pen, view, plot),
            marks(pen, view, plot),
            names(pen, view, plot),
        ],
        say("deck-map", map=view.words["map"], date=date),
    )


def country_group(pen: Pen, atlas: Atlas, titles: dict[str, str], box: Box) -> Drawn | None:
    """Draw the country without any record on it: its regions by their titles, and its waters."""
    plot = plot_of(atlas, box)
    drawn = outlines(atlas.borders, plot.frame)
    paint, name = Paint("land", line="border", weight=1), say("map")
    return pen.group(
        name,
        [
            *_below(pen, box, drawn),
            *(
                pen.freeform(titles[place], _moved(contours, box), paint, text=titles[place])
                for place, contours in drawn.regions.items()
            ),
            pen.freeform(
                say("layer-water"),
                _moved(drawn.water, box),
                _WATER,
                text=say("layer-water"),
            ),
            pen.freeform(
                say("deck-outline"), _moved(drawn.country, box), _OUTLINE, text=say("deck-outline")
            ),
        ],
        name,
    )


def _below(pen: Pen, box: Box, drawn: Outlines) -> Iterable[Drawn | None]:
    """Draw what lies around the country: the neighbours' land, and the frontiers between them."""
    neighbours = say("deck-neighbours")
    yield pen.group(
        neighbours,
        [
            pen.box(say("deck-paper"), box, Paint("land-faint")),
            pen.freeform(neighbours, _moved(drawn.land, box), Paint("land-faint"), text=neighbours),
            pen.freeform(
                say("deck-frontiers"),
                _moved(drawn.frontiers, box),
                _FRONTIERS,
                text=say("deck-frontiers"),
                closed=False,
            ),
        ],
    )


def _regions(
    pen: Pen, view: View, plot: Plot, drawn: Outlines, told: dict[str, str]
) -> Drawn | None:
    """Draw the regions in their tints; the chosen one last, so that its line is whole."""
    titles = {place.id: place.title for place in view.places}
    chosen = view.scene["place"]
    cells = sorted(areas(view).items(), key=lambda pair: pair[0] == chosen)
    return pen.group(
        view.words["regions"],
        [
            pen.freeform(
                titles[place],
                _moved(drawn.regions[place], plot.box),
                _tint(cell, chosen=place == chosen, rough=place in plot.shapes.approximate),
                text=told[place],
            )
            for place, cell in cells
        ],
    )


def _tint(cell: RegionCell, *, chosen: bool, rough: bool) -> Paint:
    fill = f"tint-{cell.level}" if cell.level else "land"
    if chosen:
        return Paint(fill, line=CHOSEN.line, weight=CHOSEN.weight)
    return Paint(fill, line="border", weight=1, dash=DASHES if rough else "")


def _water(pen: Pen, view: View, box: Box, drawn: Outlines) -> Drawn | None:
    if "water" not in view.scene["layers"]:
        return None
    water, rivers = view.words["layer-water"], say("deck-rivers")
    return pen.group(
        water,
        [
            pen.freeform(water, _moved(drawn.water, box), _WATER, text=water),
            pen.freeform(rivers, _moved(drawn.rivers, box), _RIVERS, text=rivers, closed=False),
        ],
    )


def _moved(contours: Sequence[Contour], box: Box) -> list[list[tuple[float, float]]]:
    """Return contours of a map's frame where they lie on the slide."""
    return [[(box.x + x, box.y + y) for x, y in contour] for contour in contours]
