"""What the signs on the map of a slide mean: those that it shows, and no other."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from dashboard.export.deck.drawing import Box, Drawn, Paint, Pen
from dashboard.export.deck.letters import LEADING, POINTS, height, width
from dashboard.export.deck.marks import areas, cells
from dashboard.export.deck.signs import SIGNS, STRIKE, fresh
from dashboard.export.deck.text import LINE, Run, paragraph
from dashboard.view.areas import THRESHOLDS
from dashboard.view.scene import FAMILIES
from dashboard.view.view import View

_SIZES = (10.5, 10, 9.5, 9, 8.5, 8)
_DISC = 0.058  # the radius of a sign, in inches
_GAP = 0.07  # from a sign to its word
_APART = 0.2  # from a word to the next sign
_BEFORE = 2.0  # points
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
    size = next((size for size in _SIZES if _fits(found, said, box, size)), _SIZES[-1])
    line = _line(size)
    parts: list[Drawn] = []
    rows = _rows(found, box.width, size)
    for number, row in enumerate(rows):
        x, y = box.x, box.y + (number + 0.5) * line
        for entry in row:
            parts += _entry(pen, entry, (x, y), size)
            x += entry.width(size) + entry.apart
    top = box.y + len(rows) * line + _BEFORE / POINTS
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


def _fits(found: Sequence[Entry], said: str, box: Box, size: float) -> bool:
    rows = len(_rows(found, box.width, size))
    high = rows * _line(size) + _BEFORE / POINTS + height([said], box.width, size)
    return high <= box.height and all(entry.width(size) <= box.width for entry in found)


def _line(size: float) -> float:
    """Return the height of a row, in inches."""
    return LEADING * size / POINTS * 1.08


def _entry(pen: Pen, entry: Entry, at: tuple[float, float], size: float) -> list[Drawn]:
    """Draw a sign and its word; `at` is the middle of its left edge."""
    drawn: list[Drawn] = []
    (x, y), line = at, _line(size)
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
