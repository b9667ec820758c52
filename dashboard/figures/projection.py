"""The map's projection and extent, one for the SVG poster and for plotly's map.

A Lambert conformal conic on the unit sphere, y downwards, as d3's `geoConicConformal` computes
it with `rotate([-67, 0, 0])` and `parallels([43, 53])`; PROJ's `lcc` is the same. Both pictures
fit one extent into whatever room they have, whole and centred (SVG's ``xMidYMid meet`` and
plotly's own fit are the same sum), so a mark of one lies on the mark of the other.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from geodata.later import gpd, np, pyproj, shapely

if TYPE_CHECKING:
    import numpy.typing as npt

    Geometries = npt.NDArray[np.object_]
    Coordinates = npt.NDArray[np.float64]

MERIDIAN = 67.0  # the middle of the country; upright on the map
PARALLELS = (43.0, 53.0)  # true to scale; near the country's south and north ends
WIDTH = 1000  # units of the extent, the same as the width of the SVG's viewBox

# The extent is this much larger than the country: room for marks and labels at its ends.
_SLACK_ACROSS = 1.06
_SLACK_DOWN = 1.10

# plotly shrinks the ranges of its axes by this much on each side, in degrees.
_PLOTLY_INSET = 0.001

_CONE = f"+proj=lcc +lat_1={PARALLELS[0]} +lat_2={PARALLELS[1]} +lat_0=0 +lon_0={MERIDIAN} +R=1"


@cache
def _projector() -> pyproj.Proj:
    return pyproj.Proj(_CONE)


def _on_sphere(degrees: Coordinates) -> Coordinates:
    """Project rows of longitude and latitude to earth radii, y upwards from the equator."""
    return np.column_stack(_projector()(degrees[:, 0], degrees[:, 1]))


def _cone(latitude: float) -> float:
    return math.tan(math.pi / 4 + math.radians(latitude) / 2)


_SOUTH, _NORTH = (math.cos(math.radians(parallel)) for parallel in PARALLELS)
_N = math.log(_SOUTH / _NORTH) / math.log(_cone(PARALLELS[1]) / _cone(PARALLELS[0]))
_F = _SOUTH * _cone(PARALLELS[0]) ** _N / _N  # distance of the equator from the cone's tip


def _latitude(radius: float) -> float:
    """Return the latitude, in degrees, at a distance from the cone's tip in earth radii."""
    return math.degrees(2 * math.atan((_F / radius) ** (1 / _N)) - math.pi / 2)


@dataclass(frozen=True)
class Extent:
    """A rectangle of the projected plane, symmetric about the meridian, `WIDTH` units wide.

    `across` is its width in earth radii, `middle` the y of its middle in earth radii (downwards
    from the equator), `height` its height in units.
    """

    across: float
    middle: float
    height: int

    @classmethod
    def around(cls, country: gpd.GeoDataFrame) -> Extent:
        """Return the extent of a country's outline in EPSG:4326, with a margin."""
        plane = shapely.transform(country.geometry.to_numpy(), _on_sphere)
        west, south, east, north = shapely.total_bounds(plane)
        across = float(_SLACK_ACROSS * 2 * max(-west, east))
        down = float(_SLACK_DOWN * (north - south))
        # Whole units, so that the viewBox, plotly's ranges and the CSS say the same ratio.
        return cls(across, -float(north + south) / 2, round(WIDTH * down / across))

    @property
    def scale(self) -> float:
        """Units in an earth radius."""
        return WIDTH / self.across

    def project(self, geometries: Sequence[shapely.Geometry] | gpd.GeoSeries) -> Geometries:
        """Project geometries from degrees to units: x from the left, y from the top."""
        origin = (WIDTH / 2, self.height / 2 - self.middle * self.scale)

        def to_units(degrees: Coordinates) -> Coordinates:
            return _on_sphere(degrees) * (self.scale, -self.scale) + origin

        return shapely.transform(np.asarray(geometries), to_units)

    def geo(self) -> dict[str, Any]:
        """Return the keys of plotly's `layout.geo` that make it fill exactly this extent.

        plotly fits the projected bounds of the box spanned by the two ranges, puts `center` into
        the middle of it and clips there. The box is an arc of the cone: its lowest point is the
        middle of its southern edge, its highest points are its northern corners.
        """
        half = self.height / self.scale / 2
        low = self.middle + half + _F  # distance from the cone's tip to the southern edge
        angle = math.asin(self.across / 2 / low)
        high = (self.middle - half + _F) / math.cos(angle)
        lon = math.degrees(angle / _N) + _PLOTLY_INSET
        return {
            "projection": {
                "type": "conic conformal",
                "parallels": list(PARALLELS),
                "rotation": {"lon": MERIDIAN, "lat": 0, "roll": 0},
                "scale": 1,
            },
            "center": {"lon": MERIDIAN, "lat": _latitude(self.middle + _F)},
            "lonaxis": {"range": [MERIDIAN - lon, MERIDIAN + lon]},
            "lataxis": {"range": [_latitude(low) - _PLOTLY_INSET, _latitude(high) + _PLOTLY_INSET]},
        }
