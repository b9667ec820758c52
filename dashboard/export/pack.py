"""Texts packed into a page: LZMA, which the page's script undoes itself (`assets/js/unpack.mjs`).

LZMA looks back over everything that came before, so that what three languages have in common, such
as titles, addresses and markup, is there once; a third of the size of three gzips. It needs no
interface of the browser, so that a file that holds it opens wherever scripts run at all.

Letters beyond ASCII are written as one byte each, those that occur most, before they are packed.
The bytes are then written in base 85, in the alphabet of RFC 1924 but for ``<``, which no script
element may hold.
"""

from __future__ import annotations

import base64
import lzma
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

ESCAPE = 0x80  # the byte before a character that has none of its own, as UTF-16, low byte first
LETTERS = 127  # that have a byte of their own
LINE = 1000  # characters of a line
_FILTER = {
    "id": lzma.FILTER_LZMA1,
    "preset": 9 | lzma.PRESET_EXTREME,
    "dict_size": 1 << 24,  # further back than any pack is long
    "lc": 4,
    "lp": 0,
    "pb": 0,
}


@dataclass(frozen=True)
class Pack:
    """Texts in a row, packed into one text."""

    text: str  # base 85, in lines
    lengths: tuple[int, ...]  # bytes of each text before they were packed
    letters: str  # those that have a byte of their own, from 0x81 on


def pack(texts: Sequence[str]) -> Pack:
    """Pack texts, so that the first can be read without the others."""
    whole = "".join(texts)
    often = Counter(letter for letter in whole if ord(letter) >= ESCAPE)
    letters = "".join(letter for letter, _ in often.most_common() if ord(letter) <= 0xFFFF)  # noqa: PLR2004  what UTF-16 writes in one piece
    letters = letters[:LETTERS]
    own = {letter: bytes([ESCAPE + 1 + at]) for at, letter in enumerate(letters)}
    parts = [b"".join(own.get(letter) or _plain(letter) for letter in text) for text in texts]
    squeezed = lzma.compress(b"".join(parts), format=lzma.FORMAT_ALONE, filters=[_FILTER])
    text = base64.b85encode(squeezed).decode().replace("<", ",")
    lines = "\n".join(text[at : at + LINE] for at in range(0, len(text), LINE))
    return Pack(lines, tuple(len(part) for part in parts), letters)


def _plain(letter: str) -> bytes:
    if ord(letter) < ESCAPE:
        return letter.encode()
    units = letter.encode("utf-16-le")
    return b"".join(bytes([ESCAPE]) + units[at : at + 2] for at in range(0, len(units), 2))
