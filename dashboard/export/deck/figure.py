"""The figure of a stop's place in words: the country's, or that of a site or a region."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from dashboard.export.deck.drawing import Box, Drawn, Pen
from dashboard.export.deck.letters import LEADING, POINTS, fitted, width
from dashboard.export.deck.marks import areas, cells
from dashboard.export.deck.text import LINE, Run, paragraph
from dashboard.view.view import View
from dashboard.view.words import say
from geodata.records import COUNTRY

# points, of the figure and of what is said with it, under a map and large beside it
_FIGURES = (24, 22, 20, 18, 16, 14)
_LARGE_FIGURES = (54, 48, 40, 36, 32, 28, 24)
_SIZES = (10.5, 10, 9.5, 9, 8.5, 8)
_PLACES = (14, 13, 12, 11, *_SIZES)
_LARGE_SIZES = (16, 15, 14, 13, 12, 11)
_BEFORE = 4.0  # points


def figure_words(pen: Pen, view: View, box: Box, *more: str, large: bool = False) -> Drawn:
    """Write the figure of the view's place into a box; what is said `more` stands under it.

    A figure that was withdrawn is struck through.
    """
    of_country = view.scene["place"] == COUNTRY
    name, said = (_country if of_country else _place)(view, box, more, large=large)
    return pen.words(name, box, said, middle=False)


def _country(view: View, box: Box, more: Sequence[str], *, large: bool) -> tuple[str, list[str]]:
    """Return the headline of the country's figure, and its paragraphs."""
    cell = view.country_cells[view.frames[view.mode].country[view.step]]
    gone = cell.state == "withdrawn"
    rest = [line for line in (cell.claimant, cell.basis, cell.other, *more) if line]
    sizes = _LARGE_FIGURES if large else _FIGURES
    fits = (size for size in sizes if width(cell.figure, size, bold=True) <= box.width)
    big = next(fits, sizes[-1])
    room = (box.width, box.height - (LEADING * big + _BEFORE) / POINTS)
    size = fitted([cell.headline, cell.verdict, *rest], room, _LARGE_SIZES if large else _SIZES)
    figure = Run(cell.figure, big, bold=True, ink="muted" if gone else "ink", struck=gone)
    verdict = Run(cell.verdict, size, bold=gone, ink="force" if gone else "muted")
    beside = width(f"{cell.figure}  ", big, bold=True) + width(cell.verdict, size, bold=gone)
    one_line = beside <= box.width
    return cell.headline, [
        paragraph([Run(cell.headline, size, ink="muted")], leading=LINE),
        paragraph([figure, Run("  ", size), verdict] if one_line else [figure], leading=LINE),
        *([] if one_line else [paragraph([verdict], leading=LINE)]),
        *_lines(rest, size, more),
    ]


def _place(view: View, box: Box, more: Sequence[str], *, large: bool) -> tuple[str, list[str]]:
    """Return the name of a site or a region, and the paragraphs about it."""
    place = view.scene["place"]
    title = next(line.title for line in view.places if line.id == place)
    cell = cells(view).get(place) or areas(view).get(place)
    texts = [cell.text if cell else say("nothing-yet"), *more]
    room = (box.width, box.height - _BEFORE / POINTS)
    size = fitted([title, *texts], room, _LARGE_SIZES if large else _PLACES)
    name = paragraph([Run(title, size, bold=True, ink="ink")], leading=LINE)
    return title, [name, *_lines(texts, size, more)]


def _lines(texts: Sequence[str], size: float, apart: Sequence[str]) -> Iterable[str]:
    """Yield lines as paragraphs; those that are said besides stand a little apart."""
    for text in texts:
        before = _BEFORE if text in apart else 0
        yield paragraph([Run(text, size, ink="muted")], before=before, leading=LINE)
