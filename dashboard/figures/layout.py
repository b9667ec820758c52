"""The size of a picture, and the place of the map in it: as large as its room allows.

Lengths are in points: a picture of 1280 by 720 pixels has as many points, and one of another
size has letters that are as easy to read on the screens it is meant for.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from dashboard.figures.ground import Placed
from dashboard.figures.shapes import Shapes
from geodata.later import shapely

WIDE = 1.4  # width by height, from which a picture has a column beside its map
_AREA = 1280 * 720
_LEAST = (540.0, 640.0)  # points that a picture has at least across and down
# Pictures that are not wide are looked at on phones: larger letters.
_CLOSER = ((0.8, 1.3), (1.2, 1.12))
_NEAR = 18.0  # from the country to what is written over the map, and to the map's edges
_FAR = 60.0  # a distance from an edge that is as good as any greater
_SMOOTH = 3.0  # units by which the country's line is simplified to be laid out
_SCALES = tuple(1 - step / 40 for step in range(25))  # down to 0.4
_PLACES = tuple(step / 10 for step in range(11))


@dataclass(frozen=True)
class Size:
    """A picture's size in pixels."""

    width: int
    height: int

    @property
    def wide(self) -> bool:
        """Whether there is room for a column beside the map."""
        return self.width >= WIDE * self.height

    @property
    def point(self) -> float:
        """Pixels in a point."""
        even = math.sqrt(self.width * self.height / _AREA)
        ratio = self.width / self.height
        closer = next((more for most, more in _CLOSER if ratio <= most), 1.0)
        return min(even * closer, self.width / _LEAST[0], self.height / _LEAST[1])

    @property
    def points(self) -> tuple[float, float]:
        """Width and height in points."""
        return self.width / self.point, self.height / self.point


@dataclass(frozen=True)
class Box:
    """A rectangle, in points from the picture's upper left corner."""

    left: float
    top: float
    right: float
    bottom: float

    def within(self, placed: Placed) -> shapely.Geometry:
        """Return the rectangle in units of a map."""
        return shapely.box(
            (self.left - placed.x) / placed.scale,
            (self.top - placed.y) / placed.scale,
            (self.right - placed.x) / placed.scale,
            (self.bottom - placed.y) / placed.scale,
        )


@lru_cache(maxsize=64)
def place_map(shapes: Shapes, room: Box, over: Sequence[Box]) -> tuple[Placed, int]:
    """Place the map in a room over whose upper left corner something is written.

    Args:
        shapes: the map.
        room: the map's room.
        over: the boxes that what is written over the map may take; one of them is chosen.

    Returns:
        The place that shows the country largest without anything written over it, and the number
        of the box that allows it; of several the first.
    """
    country = shapely.simplify(shapes.country, _SMOOTH)
    shapely.prepare(country)
    tries = [_largest(country, room, box) for box in over]
    number = max(range(len(tries)), key=lambda at: (tries[at].scale, -at))
    return tries[number], number


def _largest(country: shapely.Geometry, room: Box, over: Box) -> Placed:
    """Return the largest country that is clear of a box, in its best place."""
    west, north, east, south = shapely.bounds(country)
    across, down = room.right - room.left - 2 * _NEAR, room.bottom - room.top - 2 * _NEAR
    whole = min(across / (east - west), down / (south - north))
    for share in _SCALES:
        scale = whole * share
        free = across - (east - west) * scale, down - (south - north) * scale
        left, top = room.left + _NEAR - west * scale, room.top + _NEAR - north * scale
        places = [
            Placed(scale, left + x * free[0], top + y * free[1])
            for x, y in itertools.product(_PLACES, _PLACES)
        ]
        clear = [placed for placed in places if _away(country, placed, over) >= _NEAR]
        if clear:
            return max(clear, key=lambda placed: _evenness(country, placed, room, over))
    return places[-1]  # smaller would be no map; the heading lies over its corner


def _away(country: shapely.Geometry, placed: Placed, over: Box) -> float:
    """Return how far the country is from a box, in points."""
    return float(shapely.distance(country, over.within(placed))) * placed.scale


def _evenness(
    country: shapely.Geometry, placed: Placed, room: Box, over: Box
) -> tuple[float, float]:
    """Return how good a place is: far from everything, then in the middle."""
    west, north, east, south = shapely.bounds(country)
    left, top = placed.point((west, north))
    right, bottom = placed.point((east, south))
    edges = (left - room.left, top - room.top, room.right - right, room.bottom - bottom)
    least = min(_away(country, placed, over), _FAR, *edges)
    return round(least, 1), -abs(edges[0] - edges[2]) - abs(edges[1] - edges[3])
