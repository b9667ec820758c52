"""What stands under the map of a slide: the figure of the place, and what the signs mean."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from dashboard.export.deck.drawing import Box, Drawn, Paint, Pen
from dashboard.export.deck.letters import LEADING, POINTS, fitted, height, width
from dashboard.export.deck.marks import areas, cells
from dashboard.export.deck.signs import SIGNS, STRIKE, fresh
from dashboard.export.deck.text import LINE, Run, paragraph
from dashboard.view.areas import THRESHOLDS
from dashboard.view.scene import FAMILIES
from dashboard.view.view import View
from dashboard.view.words import say
from geodata.records import COUNTRY

_SIZES = (10.5, 10, 9.5, 9, 8.5, 8)
_LARGE_SIZES = (16, 15, 14, 13, 12, 11)
_FIGURES = (24, 22, 20, 18, 16, 14)
_LARGE_FIGURES = (54, 48, 40, 36, 32, 28, 24)
_DISC = 0.058  # the radius of a sign, in inches
_GAP = 0.07  # from a sign to its word
_APART = 0.2  # from a word to the next sign
_TINT = (0.2, 0.12)  # a tint of the scale, in inches
_WORDS = {"disputed": "legend-unsure", "unknown": "legend-unknown"}
_STATES = ("stands", "revised", "partial", "withdrawn", "disputed", "unknown", "zero")
_UNSURE = frozenset({"preliminary", "unverified", "derived"})


@dataclass(frozen=True)
class Entry:
    """A sign with its word; `sign` is a state, ``new``, or a tint such as ``tint-3``."""

    sign: str
    word: str

    @property
    def apart(self) -> float:
        """The space after it, in inches."""
        return _APART * (0.6 if self.sign.startswith("tint") else 1)

    def width(self, size: float) -> float:
        """Return how wide it is, in inches."""
        sign = _TINT[0] if self.sign.startswith("tint") else 2 * _DISC
        return (sign + _GAP if self.sign else 0) + width(self.word, size)


def entries(view: View) -> list[Entry]:
    """Return the signs that the map of a view shows, and no other."""
    measure = view.scene["measure"]
    events = measure == "events"
    shown = {cell.state for cell in cells(view).values()}
    if not events:
        shown |= {cell.state for cell in areas(view).values() if cell.figure}
    shown = {"disputed" if state in _UNSURE else state for state in shown}
    order = FAMILIES if events else _STATES
    found = [Entry(state, _word(view, state)) for state in order if state in shown]
    if any(view.marks[number] in cells(view) for number in view.steps[view.step].new):
        found.append(Entry("new", view.words["legend-new" if events else "legend-new-event"]))
    return [*found, *_tints(view)]


def _word(view: View, state: str) -> str:
    if state in FAMILIES:
        return view.words[f"family-{state}"]
    return view.words[_WORDS.get(state, f"state-{state}")]


def _tints(view: View) -> Iterable[Entry]:
    """Yield the tints that a map of events shows, each with the numbers that it stands for."""
    levels = sorted({cell.level for cell in areas(view).values()} - {0})
    if view.scene["measure"] != "events" or not levels:
        return
    starts = THRESHOLDS["events"]
    for level in levels:
        start = starts[level - 1]
        end = starts[level] - 1 if level < len(starts) else None
        numbers = f"{start}+" if end is None else (f"{start}–{end}" if end > start else f"{start}")
        yield Entry(f"tint-{level}", numbers)
    yield Entry("", view.words["legend-tint"])


def notes(view: View) -> list[str]:
    """Return what is to be said of the sizes and figures on the map."""
    words = view.words
    if view.scene["measure"] == "events":
        return [words["legend-size"]]
    found = [words["legend-size"]]
    if any(cell.high > cell.low for cell in cells(view).values()):
        found.append(words["legend-range"])
    if any(cell.figure for cell in areas(view).values()):
        found.append(words["legend-tint-claims"])
    return found


def legend_group(pen: Pen, view: View, box: Box) -> Drawn | None:
    """Draw the legend into a box, in the largest letters in which it fits."""
    found, said = entries(view), ". ".join(notes(view))
    size = next(
        (size for size in _SIZES if _height(found, said, box.width, size) <= box.height), _SIZES[-1]
    )
    line = LEADING * size / POINTS * 1.08
    parts: list[Drawn] = []
    rows = _rows(found, box.width, size)
    for number, row in enumerate(rows):
        x, y = box.x, box.y + (number + 0.5) * line
        for entry in row:
            parts += _entry(pen, entry, x, y, size, line)
            x += entry.width(size) + entry.apart
    top = box.y + len(rows) * line
    room = Box(box.x, top, box.width, height([said], box.width, size))
    run = Run(said, size, ink="muted")
    parts.append(
        pen.words(view.words["legend"], room, [paragraph([run], leading=LINE)], middle=False)
    )
    return pen.group(view.words["legend"], parts)


def _rows(found: Sequence[Entry], room: float, size: float) -> list[list[Entry]]:
    """Break the legend into rows; the scale of the tints begins one of its own."""
    rows: list[list[Entry]] = []
    at = room
    for entry in found:
        wide = entry.width(size)
        begins = entry.sign.startswith("tint") and not rows[-1][-1].sign.startswith("tint")
        if begins or at + wide > room:
            rows.append([])
            at = 0.0
        rows[-1].append(entry)
        at += wide + entry.apart
    return rows


def _height(found: Sequence[Entry], said: str, room: float, size: float) -> float:
    rows = len(_rows(found, room, size))
    return rows * LEADING * size / POINTS * 1.08 + height([said], room, size)


def _entry(pen: Pen, entry: Entry, x: float, y: float, size: float, line: float) -> list[Drawn]:
    drawn: list[Drawn] = []
    middle = (x + _DISC, y)
    if entry.sign.startswith("tint"):
        wide, high = _TINT
        tint = Paint(entry.sign, line="edge", weight=0.5)
        drawn.append(pen.box(entry.word, Box(x, y - high / 2, wide, high), tint))
        x += wide + _GAP
    elif entry.sign:
        paint = fresh("force") if entry.sign == "new" else SIGNS[entry.sign]
        drawn.append(pen.disc(entry.word, middle, _DISC, paint))
        if entry.sign == "withdrawn":
            drawn.append(pen.strike(entry.word, middle, _DISC * 0.7, STRIKE))
        x += 2 * _DISC + _GAP
    box = Box(x, y - line / 2, width(entry.word, size), line)
    run = Run(entry.word, size, ink="ink")
    drawn.append(pen.words(entry.word, box, [paragraph([run])], wrap=False))
    return drawn


def figure_words(pen: Pen, view: View, box: Box, *more: str, large: bool = False) -> Drawn:
    """Write the figure of the view's place into a box: the country's, or that of a site or region.

    A figure that was withdrawn is struck through. What is said `more` stands under it.
    """
    place = view.scene["place"]
    if place != COUNTRY:
        return _place_words(pen, view, place, box, more, large=large)
    cell = view.country_cells[view.frames[view.mode].country[view.step]]
    gone = cell.state == "withdrawn"
    rest = [line for line in (cell.claimant, cell.basis, cell.other, *more) if line]
    sizes = _LARGE_FIGURES if large else _FIGURES
    fits = (size for size in sizes if width(cell.figure, size, bold=True) <= box.width)
    big = next(fits, sizes[-1])
    room = (box.width, box.height - LEADING * big / POINTS)
    size = fitted([cell.headline, cell.verdict, *rest], room, _LARGE_SIZES if large else _SIZES)
    verdict = Run(cell.verdict, size, gone, "force" if gone else "muted")
    beside = width(f"{cell.figure}  ", big, bold=True) + width(cell.verdict, size, bold=gone)
    figure = [Run(cell.figure, big, True, "muted" if gone else "ink", struck=gone)]
    if beside <= box.width:
        figure += [Run("  ", size), verdict]
    said = [
        paragraph([Run(cell.headline, size, ink="muted")], leading=LINE),
        paragraph(figure, leading=LINE),
        *([paragraph([verdict], leading=LINE)] if beside > box.width else []),
        *(paragraph([Run(line, size, ink="muted")], leading=LINE) for line in rest),
    ]
    return pen.words(cell.headline, box, said, middle=False)


def _place_words(
    pen: Pen, view: View, place: str, box: Box, more: Sequence[str], *, large: bool
) -> Drawn:
    title = next(line.title for line in view.places if line.id == place)
    cell = cells(view).get(place) or areas(view).get(place)
    texts = [cell.text if cell else say("nothing-yet"), *more]
    sizes = _LARGE_SIZES if large else (14, 13, 12, *_SIZES)
    size = fitted([title, *texts], (box.width, box.height), sizes)
    said = [
        paragraph([Run(title, size, True, "ink")], leading=LINE),
        *(paragraph([Run(text, size, ink="muted")], leading=LINE) for text in texts),
    ]
    return pen.words(title, box, said, middle=False)
