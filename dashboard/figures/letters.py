"""How wide a text is: from the font's own tables, so that lines end where they should.

Where the font is missing the widths are estimated, rather too wide than too narrow.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from dashboard.figures.assets import fonts
from dashboard.figures.labels import text_width

_HEADER, _RECORD = 12, 16  # bytes of a font file's head, and of a line of its table of tables
_SHORT = 2  # letters of an abbreviation that stays with the word before it
_BOUND = " "  # lines end at spaces only: a no-break space holds a figure and its word together


@dataclass(frozen=True)
class Face:
    """The widths of a font's letters in ems, by code point."""

    widths: Mapping[int, float]
    other: float  # of a letter that the font has not

    def width(self, text: str) -> float:
        """Return the width of a text in ems, as if no two letters were moved together."""
        return sum(self.widths.get(ord(letter), self.other) for letter in text)


def width(text: str, size: float, weight: int = 400) -> float:
    """Return the width of a text, in the unit of its size; weights are 400, 600 and 700."""
    own = face(weight)
    return own.width(text) * size if own else text_width(text, size)


@lru_cache(maxsize=4096)
def wrapped(
    text: str, room: float, size: float, weight: int = 400, *, even: bool = True
) -> tuple[str, ...]:
    """Return the lines of a text, as few as there can be, and `even` of about the same length.

    A word that is wider than the room has a line of its own.
    """
    lines = _greedy(text, room, size, weight)
    low, high = room / 2, room
    while even and len(lines) > 1 and high - low > size / 4:
        middle = (low + high) / 2
        narrow = _greedy(text, middle, size, weight)
        fits = len(narrow) == len(lines) and all(
            width(line, size, weight) <= middle for line in narrow
        )
        low, high, lines = (low, middle, narrow) if fits else (middle, high, lines)
    return lines


def _greedy(text: str, room: float, size: float, weight: int) -> tuple[str, ...]:
    lines: list[str] = []
    for word in unbroken(text):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and width(longer, size, weight) <= room:
            lines[-1] = longer
        elif word:
            lines.append(word)
    return tuple(lines)


def unbroken(text: str) -> list[str]:
    """Return what no line breaks: a number and what it counts, a year and its ``г.``."""
    words: list[str] = []
    for word in text.split(_BOUND):
        if words and (words[-1].isdecimal() or (len(word) <= _SHORT and word.endswith("."))):
            words[-1] += f" {word}"
        else:
            words.append(word)
    return words


@cache
def face(weight: int) -> Face | None:
    """Return the font of a weight, 400, 600 or 700; None where the fonts were not fetched."""
    path = fonts().get(weight)
    return read_face(path) if path else None


def read_face(path: Path) -> Face:
    """Read a TrueType file: its tables ``head``, ``hhea``, ``hmtx`` and ``cmap`` (format 4)."""
    data = path.read_bytes()
    (number,) = struct.unpack_from(">H", data, 4)
    records = (struct.unpack_from(">4s4xI", data, _HEADER + _RECORD * at) for at in range(number))
    tables = {tag.decode("ascii"): int(start) for tag, start in records}
    (em,) = struct.unpack_from(">H", data, tables["head"] + 18)
    (full,) = struct.unpack_from(">H", data, tables["hhea"] + 34)
    advances = [
        value / em for value in struct.unpack_from(">" + "H2x" * full, data, tables["hmtx"])
    ]
    glyphs = _glyphs(data, tables["cmap"])
    # Glyphs beyond the last advance all have it.
    widths = {code: advances[min(glyph, full - 1)] for code, glyph in glyphs.items()}
    return Face(widths, advances[0])


def _glyphs(data: bytes, cmap: int) -> dict[int, int]:
    """Return the glyphs of a font by code point: the table of the basic plane."""
    (number,) = struct.unpack_from(">H", data, cmap + 2)
    starts = (struct.unpack_from(">4xI", data, cmap + 4 + 8 * at)[0] for at in range(number))
    for start in (cmap + offset for offset in starts):
        (form,) = struct.unpack_from(">H", data, start)
        if form == 4:  # noqa: PLR2004
            return _segments(data, start)
    return {}


def _segments(data: bytes, start: int) -> dict[int, int]:
    count = struct.unpack_from(">H", data, start + 6)[0] // 2
    at = [start + 14, *(start + 16 + 2 * count * part for part in (1, 2, 3))]
    ends, firsts, deltas, offsets = (struct.unpack_from(f">{count}H", data, place) for place in at)
    found = {}
    for segment, (first, end) in enumerate(zip(firsts, ends, strict=True)):
        for code in range(first, min(end, 0xFFFE) + 1):
            glyph = code
            if offsets[segment]:
                place = at[3] + 2 * segment + offsets[segment] + 2 * (code - first)
                (glyph,) = struct.unpack_from(">H", data, place)
            if glyph or not offsets[segment]:
                found[code] = (glyph + deltas[segment]) % 0x10000
    return {code: glyph for code, glyph in found.items() if glyph}
