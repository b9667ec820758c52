"""The ground of a picture's map: land, regions with their tints, water, outline; plain SVG."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape

from dashboard.figures.shapes import Point, Shapes

_TINTS = ("land", "tint-1", "tint-2", "tint-3", "tint-4")


@dataclass(frozen=True)
class Placed:
    """Where a map lies in a picture: pixels in a unit, and where the extent's corner is."""

    scale: float
    x: float
    y: float

    def point(self, unit: Point) -> Point:
        """Return the pixel of a point in units."""
        return self.x + unit[0] * self.scale, self.y + unit[1] * self.scale


def tint(level: int, inks: Mapping[str, str]) -> str:
    """Return the colour of a region's tint, from 0 to 4."""
    return inks[_TINTS[level]]


def ground(  # noqa: PLR0913  each is drawn
    shapes: Shapes,
    placed: Placed,
    fills: Mapping[str, str],
    inks: Mapping[str, str],
    *,
    layers: Sequence[str],
    chosen: str = "",
) -> str:
    """Return the map's ground.

    Args:
        shapes: what is drawn.
        placed: where it is drawn.
        fills: the colour of each region.
        inks: the colours of the theme.
        layers: those of the scene; without ``water`` none is drawn.
        chosen: the region that is chosen, if one is.
    """

    def path(data: str, fill: str, stroke: str = "none", line: float = 1, dashes: str = "") -> str:
        dashed = f' stroke-dasharray="{dashes}"' if dashes else ""
        # Lines keep their width in pixels, however large the map is.
        edge = f' stroke="{stroke}" stroke-width="{line / placed.scale:.3f}"'
        return f'<path d="{data}" fill="{fill}"{edge if stroke != "none" else ""}{dashed}/>'

    wet = "water" in layers
    gap = f"{4 / placed.scale:.1f} {3 / placed.scale:.1f}"
    parts = [
        path(shapes.land, inks["land-faint"]),
        path(shapes.frontiers, "none", inks["river"]),
        *(
            path(
                data,
                fills[place],
                inks["border"],
                1.25,
                gap if place in shapes.approximate else "",
            ).replace("<path", f'<path data-place="{escape(place)}"', 1)
            for place, data in shapes.regions.items()
        ),
        path(shapes.water, inks["sea"], inks["river"], 0.75) if wet else "",
        path(shapes.rivers, "none", inks["river"]) if wet else "",
        path(shapes.outline, "none", inks["muted"]),
        path(shapes.regions[chosen], "none", inks["ink"], 2) if chosen in shapes.regions else "",
    ]
    move = f"translate({placed.x:.2f} {placed.y:.2f}) scale({placed.scale:.4f})"
    return f'<g fill-rule="evenodd" stroke-linejoin="round" transform="{move}">{"".join(parts)}</g>'
