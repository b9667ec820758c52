"""The signs of a deck: how each state of a place is painted, on the map, in its legend, in a chart.

The same rules as the page's style sheets follow: signs differ by fill, line and dash too, so that
nothing hangs on hue alone.
"""

from __future__ import annotations

from dashboard.export.deck.drawing import Paint
from dashboard.view.scene import FAMILIES

DASHES, DOTS = "sysDash", "sysDot"
UNSURE = ("disputed", "preliminary", "unverified", "derived")
HINT = 0.16  # of a colour: the ring between the lowest figure and the highest

_UNSURE = Paint("toll", 0.6, "ink", 1.25, DOTS)
SIGNS = {
    "protest": Paint("protest", 0.88, "rim", 1),
    "force": Paint("force", 0.88, "ink", 1.25),
    "decision": Paint("decision", 0.88, "ink", 1, DASHES),
    "aftermath": Paint("aftermath", 0.35, "aftermath", 2),
    "context": Paint("halo", 0.6, "context", 1.25),
    "stands": Paint("toll", 0.88, "rim", 1),
    "revised": Paint("toll", 0.45, "toll", 1),
    "partial": Paint("toll", 0.45, "ink", 1, DASHES),
    "withdrawn": Paint("halo", 0.5, "withdrawn", 1.5, DASHES),
    "unknown": Paint("halo", 0.6, "withdrawn", 1, DOTS),
    "zero": Paint("halo", 1, "toll", 1.25),
    **dict.fromkeys(UNSURE, _UNSURE),
}
"""How the disc of a state is painted."""

STRIKE = Paint(line="withdrawn", weight=1.25)
"""The line through what was withdrawn."""
CHOSEN = Paint(line="ink", weight=1.75)
"""The line around the place that is chosen."""


def hue(state: str) -> str:
    """Return the name of the colour that a state is known by."""
    if state in FAMILIES:
        return state
    return "withdrawn" if state in {"withdrawn", "unknown"} else "toll"


def reach(state: str) -> Paint:
    """Return how the ring of the highest figure is painted."""
    return Paint(hue(state), HINT, hue(state), 0.75)


def fresh(state: str) -> Paint:
    """Return how the ring around what is new on a day is painted."""
    return Paint(line=hue(state), weight=1.25, dash=DASHES)
