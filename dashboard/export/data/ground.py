"""Where a record stands on the ground: a site's point, a region's shape, or nowhere in particular.

What is about the whole country, or about an area that is no unit, has no shape: a point would pin
it to a city that it does not belong to, and the outline would say no more than the word.
"""

from __future__ import annotations

from functools import lru_cache

from geodata.atlas import Atlas
from geodata.later import shapely
from geodata.records import COUNTRY, PART, Record, Region, Site

PLACE_KINDS = ("site", "region", COUNTRY, PART)


def place_of(record: Record) -> str:
    """Return the place that a record is or is about."""
    return record.id if isinstance(record, Site | Region) else str(getattr(record, "place"))  # noqa: B009  of whichever table


def place_kind(record: Record, atlas: Atlas) -> str:
    """Return what kind of place a record is or is about, one of `PLACE_KINDS`."""
    place = place_of(record)
    if place in atlas.sites:
        return "site"
    return "region" if place in atlas.regions else place


def ground(record: Record, atlas: Atlas) -> shapely.Geometry | None:
    """Return where a record stands, in degrees; None where it has no shape of its own."""
    place = place_of(record)
    site = atlas.sites.get(place)
    return shapely.Point(site.lon, site.lat) if site else _shapes(atlas).get(place)


@lru_cache(maxsize=2)
def _shapes(atlas: Atlas) -> dict[str, shapely.Geometry]:
    """Return the shapes of regions, their outer rings anticlockwise as RFC 7946 asks for."""
    return {
        str(name): shapely.orient_polygons(shape, exterior_cw=False)
        for name, shape in atlas.borders.regions.geometry.items()
    }
