"""The signs of the marks on paper: told apart by shape, whoever prints them and in whichever ink.

A screen tells families and states apart by colour, with rims and dashes beside it; a school's
printer has black. So each sign here has a shape of its own, which the colour only repeats.
"""

from __future__ import annotations

from html import escape

from dashboard.figures.paths import number

_HALVED = frozenset({"decision", "partial"})
_RINGED = frozenset({"force"})
_HOLLOW = frozenset({"aftermath"})
_STRUCK = frozenset({"withdrawn"})
_INNER = 0.52  # of the radius: the ring in a disc, or the hole in it
_KEY = 8.0  # radius of a sign in the key, in its own units
_ROOM = 11.0  # half the width of a sign in the key, in the same


def sign(state: str, low: float, high: float, x: float = 0, y: float = 0) -> str:
    """Return the sign of a state as a `<g>` element.

    Args:
        state: a family of events, or the state of a claim.
        low: the radius of its disc, what is certain, in units.
        high: the radius of the ring around it, the end of the range; the same where there is none.
        x: where its middle is, in units.
        y: the same, downwards.
    """
    ring = f'<circle class="high" r="{number(high)}"/>' if high > low else ""
    disc = f'<circle class="low" r="{number(low)}"/>'
    return (
        f'<g class="mark" data-state="{escape(state)}" '
        f'transform="translate({number(x)},{number(y)})">{ring}{disc}{_inside(state, low)}</g>'
    )


def key_sign(state: str) -> str:
    """Return the sign of a state for the key, as an `<svg>` element of its own."""
    size = 2 * _ROOM
    return (
        f'<svg class="key-sign" viewBox="{-_ROOM:g} {-_ROOM:g} {size:g} {size:g}" '
        f'aria-hidden="true">{sign(state, _KEY, _KEY)}</svg>'
    )


def _inside(state: str, radius: float) -> str:
    """Return what is drawn on the disc, so that it is known without its colour."""
    if state in _HALVED:
        r = number(radius)
        return f'<path class="hole" d="M0-{r}A{r} {r} 0 0 1 0 {r}z"/>'
    if state in _RINGED:
        return f'<circle class="inner" r="{number(radius * _INNER)}"/>'
    if state in _HOLLOW:
        return f'<circle class="hole" r="{number(radius * _INNER)}"/>'
    if state in _STRUCK:
        r = number(radius * 0.7071)
        return f'<path class="stroke" d="M-{r} {r}L{r}-{r}"/>'
    return ""
