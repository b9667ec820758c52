"""The colours of the style sheet, for drawings that no style sheet reaches."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from dashboard.figures.assets import assets_folder

THEMES = {"light": ":root", "dark": ':root[data-theme="dark"]'}
"""The themes of a picture, each with its block in `tokens.css`, where the colours stand."""


@cache
def inks(theme: str) -> Mapping[str, str]:
    """Return the colours of a theme, one of `THEMES`, by the names of the style sheet.

    ``inks("light")["toll"]`` is ``#7c2d2a``.
    """
    sheet = (assets_folder() / "css/tokens.css").read_text(encoding="utf-8")
    blocks = re.findall(r"([^{}]*)\{([^{}]*)\}", re.sub(r"/\*.*?\*/", "", sheet, flags=re.DOTALL))
    body = next(body for name, body in blocks if name.strip() == THEMES[theme])
    return dict(re.findall(r"--([\w-]+):\s*(#[0-9a-f]{6});", body))


def blended(one: str, other: str, share: float) -> str:
    """Return a colour between two: the first at 0, the other at 1."""
    pairs = zip(_parts(one), _parts(other), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


def _parts(colour: str) -> tuple[int, ...]:
    return tuple(int(colour[at : at + 2], 16) for at in (1, 3, 5))
