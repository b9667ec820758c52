"""What stands beside a picture's map: the country's figure, the legend, whose work it is."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace

from dashboard.figures.ground import tint
from dashboard.figures.signs import ring, sign
from dashboard.figures.typeset import (
    EMPTY,
    Block,
    Type,
    fitted,
    paragraph,
    run,
    stacked,
)
from dashboard.view.legend import ALIKE, NEW, scale, signs
from dashboard.view.view import CountryCell, MarkCell

_WORDLESS = {"none", "unknown", "unverified"}  # states whose figure is a word, set as one
_SMALL = {"unknown": 4.5, "zero": 4.5}  # radii of swatches; the others have `_SWATCH`
_SWATCH = 6.0
_GAP = 15.0  # between two signs of the legend
_SIGN_LINE = 18.0


@dataclass(frozen=True)
class Item:
    """One entry of the legend: a swatch, how wide it is, and its word."""

    swatch: str
    wide: float
    word: str


def country(cell: CountryCell, room: float, inks: Mapping[str, str], size: float) -> Block:
    """Return the country's figure: what, how many, what became of it, who says so and when.

    `size` is that of the number's letters.
    """
    head = paragraph(cell.headline, room, Type(13, 19, inks["muted"], 600))
    wordless = cell.state in _WORDLESS
    withdrawn = cell.state == "withdrawn"
    look = Type(15, 21, inks["ink"]) if wordless else Type(size, size * 1.16, inks["ink"], 700)
    if withdrawn:
        look = replace(look, ink=inks["withdrawn"], strike=inks["withdrawn"])
    large = fitted(cell.figure, room * 0.46, look, 2)
    figure = paragraph(cell.figure, room * 0.46, large)
    small = Type(12.5, 17, inks["muted"])
    bold = Type(12.5, 17, inks["warning" if withdrawn else "ink"], 700)
    beside = room - figure.width - 18
    words = stacked(
        [
            run([(cell.verdict, bold), (cell.claimant, small)], beside),
            run([(cell.basis, small), (cell.other, small)], beside),
        ]
    )
    height = max(figure.height, words.height)
    pair = Block(
        figure.width + 18 + words.width,
        height,
        figure.at(0, (height - figure.height) / 2)
        + words.at(figure.width + 18, (height - words.height) / 2),
    )
    return stacked([head, pair], 2)


def legend(  # noqa: PLR0913, PLR0917  what it depends on
    measure: str,
    title: str,
    words: Mapping[str, str],
    states: Collection[str],
    room: float,
    inks: Mapping[str, str],
) -> Block:
    """Return what the signs mean that a picture shows.

    Args:
        measure: what the map shows.
        title: the measure and the clock in words.
        words: the View's.
        states: those of the marks that are drawn, and `NEW` where something is new.
        room: the greatest width.
        inks: the colours of the theme.
    """
    shown = {ALIKE.get(state, state) for state in states}
    kept = [(state, word) for state, word in signs(measure, words) if state in shown]
    small = Type(12.5, _SIGN_LINE, inks["muted"])
    if measure == "events":
        tints = [
            *(Item(_boxes([level], inks), 15, text) for level, text in enumerate(scale())),
            Item("", 0, words["legend-tint"]),
        ]
        notes = [words["legend-size"]]
    else:
        tints = [Item(_boxes(range(5), inks), 71, words["legend-tint-claims"])]
        notes = [words["legend-range"]] if shown - {NEW, "none", "unknown", "zero"} else []
    plain = Type(12.5, _SIGN_LINE, inks["ink"])
    return stacked(
        [
            paragraph(title, room, Type(13, 19, inks["muted"], 600)),
            flow([Item(swatch(state, inks), 13, word) for state, word in kept], room, plain),
            *(paragraph(note, room, small) for note in notes),
            flow(tints, room, small),
        ]
    )


def swatch(state: str, inks: Mapping[str, str]) -> str:
    """Return a sign of the legend, 12 pixels wide, around the middle of its room."""
    if state == NEW:
        return ring(MarkCell(0, 1, NEW, ""), inks["withdrawn"])
    radius = _SMALL.get(state, _SWATCH)
    return sign(MarkCell(radius, radius, state, ""), inks)


def flow(items: Iterable[Item], room: float, look: Type) -> Block:
    """Return entries one beside another, in as many lines as they need."""
    x = y = wide = 0.0
    drawn: list[str] = []
    for item in items:
        text = paragraph(item.word, room - item.wide - 6, look)
        lead = item.wide + 6 if item.wide else 0.0
        if x and x + lead + text.width > room:
            x, y = 0.0, y + look.line
        if item.swatch:
            drawn.append(
                f'<g transform="translate({x + item.wide / 2:.2f} {y + look.line / 2:.2f})">'
                f"{item.swatch}</g>"
            )
        drawn.append(text.at(x + lead, y))
        wide = max(wide, x + lead + text.width)
        y += max(0.0, text.height - look.line)
        x += lead + text.width + _GAP
    return Block(wide, y + look.line, "".join(drawn)) if drawn else EMPTY


def credits_line(text: str, room: float, inks: Mapping[str, str]) -> Block:
    """Return whose work the picture shows, small."""
    return paragraph(text, room, Type(10.5, 14, inks["muted"]), even=False)


def _boxes(levels: Collection[int], inks: Mapping[str, str]) -> str:
    left = -len(levels) * 7.0
    return "".join(
        f'<rect x="{left + 14 * at:g}" y="-5" width="14" height="10" fill="{tint(level, inks)}" '
        f'stroke="{inks["edge"]}" stroke-width=".75"/>'
        for at, level in enumerate(levels)
    )
