"""Sizes, scales and speeds as they are written in an address and on the command line."""

from __future__ import annotations

import math
import re

from dashboard.export.unfit import Unfit
from dashboard.figures.layout import Size
from dashboard.view.numbers import number_text
from dashboard.view.words import say

PICTURE = Size(1920, 1080)
FILM = Size(1280, 720)
SIDES = (240, 4096)  # pixels, before a scale
RATIO = 3.0  # of the longer side to the shorter
SCALES = (0.25, 4.0)
SPEEDS = (0.25, 4.0)
MOST = 36_000_000  # pixels of a picture
_SIZE = re.compile(r"([0-9]{1,5})\s*[x×*]\s*([0-9]{1,5})", re.ASCII)
_LONGEST = 40  # characters of a foreign value that an error repeats


def read_size(text: str) -> Size:
    """Return a size that is written as ``1920x1080``.

    Raises:
        Unfit: it is no size, or one that no picture has.
    """
    found = _SIZE.fullmatch(text.strip().lower())
    width, height = (int(part) for part in found.groups()) if found else (0, 0)
    fits = SIDES[0] <= min(width, height) and max(width, height) <= SIDES[1]
    if not fits or max(width, height) > RATIO * min(width, height):
        least, most = SIDES
        raise Unfit(
            say("picture-size", value=_short(text), least=least, most=most, ratio=f"{RATIO:g}")
        )
    return Size(width, height)


def read_scale(text: str) -> float:
    """Return a scale that is written as ``2`` or ``1.5``; raise Unfit for any that is none."""
    return _number("picture-scale", text, SCALES)


def read_speed(text: str) -> float:
    """Return a speed that is written as ``2`` or ``0.5``; raise Unfit for one that is none."""
    return _number("film-speed", text, SPEEDS)


def scaled(size: Size, scale: float, most: int = MOST) -> tuple[int, int]:
    """Return how many pixels a picture has; raise Unfit where they are more than `most`."""
    width, height = (max(1, round(side * scale)) for side in (size.width, size.height))
    if width * height > most:
        raise Unfit(
            say(
                "picture-large",
                width=number_text(width),
                height=number_text(height),
                most=f"{most / 1e6:g}",
            )
        )
    return width, height


def even(size: Size) -> Size:
    """Return a size of even sides, as films need them."""
    return Size(size.width - size.width % 2, size.height - size.height % 2)


def _number(key: str, text: str, bounds: tuple[float, float]) -> float:
    try:
        value = float(text) if text.isascii() else math.nan
    except ValueError:
        value = math.nan
    if not bounds[0] <= value <= bounds[1]:
        least, most = (f"{bound:g}" for bound in bounds)
        raise Unfit(say(key, value=_short(text), least=least, most=most))
    return value


def _short(value: str) -> str:
    return value if len(value) <= _LONGEST else value[: _LONGEST - 1] + "…"
