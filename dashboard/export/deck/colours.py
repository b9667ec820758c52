"""The colours of a deck: the page's own, in its light theme.

Those that a teacher may want to change in one place are colours of the deck's theme; the others
are written where they are used. They are those of `assets/css/tokens.css`; a test holds that.
"""

from __future__ import annotations

COLOURS = {
    "ink": "1a1d21",
    "muted": "555c64",
    "paper": "ffffff",
    "surface": "f4f2ee",
    "line": "dedbd5",
    "edge": "858b93",
    "accent": "23598f",
    "sea": "dfe8ed",
    "land": "f4f1ec",
    "land-faint": "e9ebea",
    "river": "c3d4dd",
    "border": "ffffff",
    "tint-1": "f7ead0",
    "tint-2": "f3d9a6",
    "tint-3": "eebd86",
    "tint-4": "e5a183",
    "halo": "ffffff",
    "protest": "ad7505",
    "force": "b0261b",
    "decision": "1f5590",
    "aftermath": "7d6f9c",
    "context": "5f6670",
    "toll": "7c2d2a",
    "withdrawn": "666c74",
    "rim": "ffffff",
    "partisan": "8a5a00",
}

THEME = {
    "dk1": "ink",
    "lt1": "paper",
    "dk2": "muted",
    "lt2": "surface",
    "accent1": "protest",
    "accent2": "force",
    "accent3": "decision",
    "accent4": "aftermath",
    "accent5": "toll",
    "accent6": "context",
    "hlink": "accent",
    "folHlink": "accent",
}
"""The theme's twelve colours, each by the name of the page's colour that it is."""

# what a slide calls a colour of the theme
_SCHEME = {
    **{colour: slot for slot, colour in reversed(THEME.items()) if slot != "folHlink"},
    "ink": "tx1",
    "paper": "bg1",
    "muted": "tx2",
    "surface": "bg2",
}


def colour(name: str, alpha: float = 1) -> str:
    """Return a colour as DrawingML writes it; `alpha` is from 0, clear, to 1."""
    shine = f'<a:alpha val="{round(alpha * 100_000)}"/>' if alpha < 1 else ""
    slot = _SCHEME.get(name)
    if slot:
        return f'<a:schemeClr val="{slot}">{shine}</a:schemeClr>'
    return f'<a:srgbClr val="{COLOURS[name].upper()}">{shine}</a:srgbClr>'
