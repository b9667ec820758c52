"""Blocks of text for drawings: lines that are measured, wrapped and placed, in plain SVG."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from html import escape

from dashboard.figures.letters import unbroken, width, wrapped

ASCENT, DESCENT = 0.76, 0.22  # of a line of letters, about its baseline


@dataclass(frozen=True)
class Type:
    """How a text is set: size and distance of baselines in pixels, weight, colour."""

    size: float
    line: float
    ink: str
    weight: int = 400
    strike: str = ""  # the colour of the line through it, where there is one
    halo: str = ""  # the colour around the letters, where there is one

    def width(self, text: str) -> float:
        """Return the width of a text."""
        return width(text, self.size, self.weight)


@dataclass(frozen=True)
class Block:
    """Something drawn from the origin to the right and down, and how much room it takes."""

    width: float
    height: float
    svg: str

    def at(self, x: float, y: float) -> str:
        """Return the block with its upper left corner at a point."""
        return f'<g transform="translate({x:.2f} {y:.2f})">{self.svg}</g>' if self.svg else ""


EMPTY = Block(0, 0, "")


def line(text: str, x: float, y: float, look: Type, anchor: str = "start") -> str:
    """Return one line of text with its baseline at a point."""
    if not text:
        return ""
    held = f' text-anchor="{anchor}"' if anchor != "start" else ""
    around = (
        f' paint-order="stroke" stroke="{look.halo}" stroke-width="3" stroke-linejoin="round"'
        if look.halo
        else ""
    )
    drawn = (
        f'<text x="{x:.2f}" y="{y:.2f}" font-size="{look.size:g}" font-weight="{look.weight}" '
        f'fill="{look.ink}"{held}{around}>{escape(text)}</text>'
    )
    return drawn + _strike(text, x, y, look, anchor)


def _strike(text: str, x: float, y: float, look: Type, anchor: str) -> str:
    if not look.strike:
        return ""
    long = look.width(text)
    left = x - {"start": 0.0, "middle": long / 2, "end": long}[anchor] - 2
    thick = max(1.5, look.size / 12)
    top = y - look.size * 0.36 - thick / 2
    return (
        f'<rect x="{left:.2f}" y="{top:.2f}" width="{long + 4:.2f}" height="{thick:.2f}" '
        f'fill="{look.strike}"/>'
    )


def paragraph(text: str, room: float, look: Type, *, even: bool = True) -> Block:
    """Return a text in as many lines as it needs, none wider than the room.

    With `even` they are of about the same length, else each but the last is as long as it can be.
    """
    lines = wrapped(text, room, look.size, look.weight, even=even) if text else ()
    drawn = "".join(line(words, 0, _base(look, at), look) for at, words in enumerate(lines))
    return Block(max(map(look.width, lines), default=0.0), look.line * len(lines), drawn)


def fitted(text: str, room: float, look: Type, most: int) -> Type:
    """Return a look in which a text takes at most so many lines; never under half the size."""
    size = look.size
    while size > look.size / 2:
        lines = wrapped(text, room, size, look.weight)
        if len(lines) <= most and all(width(one, size, look.weight) <= room for one in lines):
            break
        size -= 1
    return replace(look, size=size, line=look.line * size / look.size)


def run(pieces: Iterable[tuple[str, Type]], room: float, between: str = " · ") -> Block:
    """Return pieces of text one after another, wrapped between words, a sign between two."""
    words: list[tuple[str, Type]] = []
    for text, look in pieces:
        if not text:
            continue
        if words:
            words[-1] = (f"{words[-1][0]}{between.rstrip()}", words[-1][1])
        words += [(word, look) for word in unbroken(text)]
    x = y = wide = 0.0
    drawn: list[str] = []
    started: tuple[str, float, Type] | None = None  # a stretch of one look on one line
    for word, look in words:
        space = look.width(" ") if x else 0.0
        if x and x + space + look.width(word) > room:
            drawn += [_ended(started, y)]
            started, x, y, space = None, 0.0, y + look.line, 0.0
        if started and started[2] == look:
            started = (f"{started[0]} {word}", started[1], look)
        else:
            drawn += [_ended(started, y)]
            started = (word, x + space, look)
        x += space + look.width(word)
        wide = max(wide, x)
    drawn += [_ended(started, y)]
    return Block(wide, y + words[-1][1].line if words else 0.0, "".join(drawn))


def _ended(stretch: tuple[str, float, Type] | None, y: float) -> str:
    if stretch is None:
        return ""
    text, x, look = stretch
    return line(text, x, y + _base(look, 0), look)


def stacked(blocks: Iterable[Block], gap: float = 0) -> Block:
    """Return blocks one under another; those that are empty take no room."""
    drawn: list[str] = []
    y = wide = 0.0
    for block in blocks:
        if not block.height:
            continue
        y += gap if drawn else 0
        drawn.append(block.at(0, y))
        y += block.height
        wide = max(wide, block.width)
    return Block(wide, y, "".join(drawn))


def _base(look: Type, at: int) -> float:
    """Return where the baseline of a line lies: its letters stand in the middle of their room."""
    return look.line * at + (look.line + (ASCENT - DESCENT) * look.size) / 2
