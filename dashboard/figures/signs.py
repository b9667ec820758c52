"""How a mark of each state is drawn where no style sheet reaches: in pictures and films.

The page's own marks have these looks from `poster.css`. They differ by fill, rim and dashes too,
so that nothing hangs on hue alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from html import escape

from dashboard.figures.paths import number
from dashboard.view.legend import ALIKE
from dashboard.view.view import MarkCell

RING = 5.0  # px from a mark's rim to the ring of what is new
_PULSE = 14.0  # px from the rim at which a pulse has faded
_STRIKE = 0.7  # of a mark's width, that a stroke through it goes across and down


@dataclass(frozen=True)
class Look:
    """The inner disc of a mark: names of inks, pixels, and dashes as SVG has them."""

    fill: str = ""  # empty: the ink of the state
    opacity: float = 0.88
    rim: str = "rim"  # empty: the ink of the state
    line: float = 1.25
    dashes: str = ""


_INKS = {state: state for state in ("protest", "force", "decision", "aftermath", "context")}
_INKS |= {"withdrawn": "withdrawn", "unknown": "withdrawn"}  # any other is the toll's
_UNSURE = Look(opacity=0.6, rim="ink", line=1.5, dashes="2 2.5")
LOOKS = {
    "force": Look(rim="ink", line=1.5),
    "decision": Look(rim="ink", dashes="4 3"),
    "aftermath": Look(opacity=0.35, rim="", line=2.5),
    "context": Look(fill="halo", opacity=0.6, rim="", line=1.5),
    "revised": Look(opacity=0.45, rim=""),
    "partial": Look(opacity=0.45, rim="ink", dashes="4 3"),
    "disputed": _UNSURE,
    **dict.fromkeys(ALIKE, _UNSURE),
    "withdrawn": Look(fill="halo", opacity=0.5, rim="", line=2, dashes="5 3"),
    "unknown": Look(fill="halo", opacity=0.6, rim="", dashes="2 2"),
    "zero": Look(fill="halo", opacity=1, rim="", line=1.5),
}
_STANDS = Look()


def ink_of(state: str, inks: Mapping[str, str]) -> str:
    """Return the colour of a state."""
    return inks[_INKS.get(state, "toll")]


def sign(cell: MarkCell, inks: Mapping[str, str], scale: float = 1.0) -> str:
    """Return a mark around the origin, its radii multiplied by `scale`; empty for none."""
    low, high = cell.low * scale, cell.high * scale
    if cell.state == "none" or high <= 0:
        return ""
    own = ink_of(cell.state, inks)
    drawn = []
    if high > low and cell.state != "withdrawn":
        drawn.append(_circle(high, own, 0.16, own, 1))
    look = LOOKS.get(cell.state, _STANDS)
    fill = inks[look.fill] if look.fill else own
    rim = inks[look.rim] if look.rim else own
    drawn.append(_circle(low, fill, look.opacity, rim, look.line, look.dashes))
    if cell.state == "withdrawn":
        across = number(high * _STRIKE)
        drawn.append(
            f'<path d="M-{across} {across}L{across}-{across}" stroke="{own}" stroke-width="2" '
            'fill="none"/>'
        )
    return f'<g data-state="{escape(cell.state)}">{"".join(drawn)}</g>'


def ring(cell: MarkCell, ink: str, scale: float = 1.0) -> str:
    """Return the still ring around a mark at which something is new, or that is chosen."""
    return _circle(cell.high * scale + RING, "none", 1, ink, 1.5, "3 3")


def halo(cell: MarkCell, ink: str, scale: float = 1.0) -> str:
    """Return the whole ring around the mark of the chosen place."""
    return _circle(cell.high * scale + RING, "none", 1, ink, 2)


def pulse(cell: MarkCell, ink: str, share: float, scale: float = 1.0) -> str:
    """Return the ring that runs out from a mark: at the rim at 0, gone at 1."""
    circle = _circle(cell.high * scale + 2 + (_PULSE - 2) * share, "none", 1, ink, 2)
    return f'<g stroke-opacity="{1 - share:.2f}">{circle}</g>'


def _circle(  # noqa: PLR0913, PLR0917  what a circle has
    radius: float, fill: str, opacity: float, rim: str, line: float, dashes: str = ""
) -> str:
    dashed = f' stroke-dasharray="{dashes}"' if dashes else ""
    faint = f' fill-opacity="{opacity:g}"' if opacity < 1 else ""
    return (
        f'<circle r="{radius:.2f}" fill="{fill}"{faint} stroke="{rim}" '
        f'stroke-width="{line:g}"{dashed}/>'
    )
