"""The map's layers as lists of points, cut to a frame: for what draws with shapes of its own.

A frame is a rectangle of any size. The extent lies in it whole and centred, as in every other
picture of the map, and the land around fills the rest of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from dashboard.figures.projection import WIDTH, Extent
from dashboard.figures.shapes import Point, make_layers
from geodata.borders import Borders
from geodata.later import shapely

Contour = tuple[Point, ...]

_GRAIN = 0.05  # units: points that lie closer are one, and a line that short is none
_LEAST_POINTS = 2  # of a line; of a ring one more


@dataclass(frozen=True)
class Frame:
    """A rectangle that a map fills, in any unit of length."""

    width: float
    height: float

    def scale(self, extent: Extent) -> float:
        """Return how long a unit of the extent is in the frame."""
        return min(self.width / WIDTH, self.height / extent.height)

    def place(self, extent: Extent, point: Point) -> Point:
        """Return where a point of the extent lies in the frame, from its upper left corner."""
        scale = self.scale(extent)
        return (
            self.width / 2 + (point[0] - WIDTH / 2) * scale,
            self.height / 2 + (point[1] - extent.height / 2) * scale,
        )

    def window(self, extent: Extent) -> shapely.Polygon:
        """Return what of the plane the frame shows, in units of the extent."""
        across, down = (side / self.scale(extent) / 2 for side in (self.width, self.height))
        x, y = WIDTH / 2, extent.height / 2
        return shapely.box(x - across, y - down, x + across, y + down)


@dataclass(frozen=True)
class Outlines:
    """Each layer as contours in units of a frame; contours of areas are closed rings.

    Holes are contours too: an area is to be filled by the even-odd rule.
    """

    regions: Mapping[str, tuple[Contour, ...]]
    land: tuple[Contour, ...]
    frontiers: tuple[Contour, ...]
    water: tuple[Contour, ...]
    rivers: tuple[Contour, ...]
    country: tuple[Contour, ...]


@lru_cache(maxsize=8)
def outlines(borders: Borders, frame: Frame) -> Outlines:
    """Return the layers of borders, cut to a frame and in its units."""
    layers = make_layers(borders)
    window = frame.window(layers.extent)

    def drawn(geometry: shapely.Geometry) -> tuple[Contour, ...]:
        inside = shapely.intersection(geometry, window)
        return tuple(
            tuple(frame.place(layers.extent, point) for point in line) for line in _lines(inside)
        )

    return Outlines(
        regions={name: drawn(shape) for name, shape in layers.regions.items()},
        land=drawn(layers.land),
        frontiers=drawn(layers.frontiers),
        water=drawn(layers.water),
        rivers=drawn(layers.rivers),
        country=drawn(layers.country),
    )


def _lines(geometry: shapely.Geometry) -> Iterable[list[Point]]:
    """Return the lines and rings of a geometry; a ring without its last point, which is its first.

    What is left of a shape that only touches the window, a point or a line of an area, is none.
    """
    areas = {"Polygon", "MultiPolygon"}
    parts = list(shapely.get_parts(geometry))
    if any(part.geom_type in areas for part in parts):
        parts = [part for part in parts if part.geom_type in areas]
    for part in parts:
        if part.geom_type == "Polygon":
            for ring in (part.exterior, *part.interiors):
                points = _points(ring)[:-1]
                if len(points) > _LEAST_POINTS:
                    yield points
        elif part.geom_type == "LineString":
            points = _points(part)
            if len(points) >= _LEAST_POINTS:
                yield points


def _points(line: shapely.Geometry) -> list[Point]:
    coarse = shapely.remove_repeated_points(line, _GRAIN)
    return [(float(x), float(y)) for x, y in shapely.get_coordinates(coarse)]
