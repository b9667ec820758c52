"""The time axis of a picture: a bar for every day, what is written under it, and the playhead."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from dashboard.figures.signs import ink_of
from dashboard.figures.typeset import Block, Type, line
from dashboard.view.axis import BREAKS, bar_width, tallest, ticks, years
from dashboard.view.steps import PARTS
from dashboard.view.view import View

HEIGHT = 82.0
_TOP, _BASE = 28.0, 64.0  # of the bars, from above
_YEARS = 38.0  # px from one year under the axis to the next, at least
_FADED = 0.35  # bars of days to come


def histogram(view: View, at: float, room: float, inks: Mapping[str, str], word: str) -> Block:
    """Return the axis of a View.

    Args:
        view: what is shown; under it, the days are those of its steps.
        at: where the playhead stands, from 0 to 1.
        room: the width.
        inks: the colours of the theme.
        word: what the bars are, in words.
    """
    parts = [
        *_parts(view, room, inks, word),
        *_bars(view, at, room, inks),
        *_ticks(view, room, inks),
        _head(at * room, inks),
    ]
    return Block(room, HEIGHT, "".join(parts))


def _parts(view: View, room: float, inks: Mapping[str, str], word: str) -> Iterable[str]:
    bold, plain = Type(11, 14, inks["ink"], 600), Type(11, 14, inks["muted"])
    for part, (start, end) in PARTS.items():
        left, right = start * room, end * room
        if part != "january":
            yield (
                f'<rect x="{left - 6:.1f}" y="0" width="{right - left + 12:.1f}" '
                f'height="{_BASE:g}" fill="{inks["surface"]}"/>'
            )
        yield (
            f'<path d="M{left - 6:.1f} {_BASE:g}H{right + 6:.1f}" stroke="{inks["edge"]}" '
            'stroke-width="1"/>'
        )
        name = view.words[f"part-{part}"]
        more = word if part == "january" else years(view, part).strip()
        yield line(name, left, 12, bold)
        if bold.width(name) + 6 + plain.width(more) <= right - left + 6:
            yield line(more, left + bold.width(name) + 6, 12, plain)
    for _, share in BREAKS:
        x = share * room
        yield (
            f'<path d="M{x - 4:.1f} {_BASE + 6:g}l3-12M{x + 1:.1f} {_BASE + 6:g}l3-12" '
            f'stroke="{inks["muted"]}" stroke-width="1.2"/>'
        )


def _bars(view: View, at: float, room: float, inks: Mapping[str, str]) -> Iterable[str]:
    most = tallest(view)
    wide = {part: max(1.5, bar_width(view, part) * room) for part in PARTS}
    for step in view.steps:
        x, top = step.at * room - wide[step.part] / 2, _BASE - 0.5
        faded = f' fill-opacity="{_FADED}"' if step.at > at + 0.0001 else ""
        for family, count in _stack(view, step.bars):
            if not count:
                continue
            high = max(1.0, (_BASE - _TOP) * count / most)
            top -= high
            yield (
                f'<rect x="{x:.1f}" y="{top:.1f}" width="{wide[step.part]:.1f}" '
                f'height="{high:.1f}" fill="{_ink(family, inks)}"{faded}/>'
            )


def _stack(view: View, bars: Iterable[tuple[str, int]]) -> Iterable[tuple[str, int]]:
    """Return the parts of a bar; it has one where the legend does not tell of families."""
    if view.scene["measure"] == "events":
        return bars
    return [("", sum(count for _, count in bars))]


def _ink(family: str, inks: Mapping[str, str]) -> str:
    return ink_of(family, inks) if family else inks["edge"]


def _ticks(view: View, room: float, inks: Mapping[str, str]) -> Iterable[str]:
    plain = Type(11, 14, inks["muted"])
    for number, text in ticks(view, _YEARS / room):
        half = plain.width(text) / 2
        x = min(max(view.steps[number].at * room, half - 6), room + 6 - half)
        yield line(text, x, HEIGHT - 3, plain, "middle")


def _head(x: float, inks: Mapping[str, str]) -> str:
    return (
        f'<path d="M{x:.2f} {_TOP - 4:g}V{_BASE:g}" stroke="{inks["ink"]}" stroke-width="2"/>'
        f'<circle cx="{x:.2f}" cy="{_TOP - 6:g}" r="5" fill="{inks["ink"]}" '
        f'stroke="{inks["paper"]}" stroke-width="1.5"/>'
    )
