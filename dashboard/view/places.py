"""Places: what each is called, what kind it is, and what it lies in."""

from __future__ import annotations

import datetime as dt

from dashboard.view.digest import Digest
from dashboard.view.language import told
from dashboard.view.view import PlaceKind, PlaceLine
from dashboard.view.words import say
from geodata.atlas import Atlas
from geodata.records import COUNTRY


def place_title(place: str, atlas: Atlas) -> str:
    """Return the name of a place: a site's, a region's or the country's."""
    return (
        say("country")
        if place == COUNTRY
        else told(atlas.sites.get(place) or atlas.regions[place], "title")
    )


def kind_of(place: str, atlas: Atlas) -> PlaceKind:
    """Return what a place of the record is."""
    if place == COUNTRY:
        return "country"
    return "site" if place in atlas.sites else "region"


def lies_in(place: str, atlas: Atlas) -> tuple[str, str]:
    """Return the name and the id of what a place lies in; empty for the country."""
    if place == COUNTRY:
        return "", ""
    site = atlas.sites.get(place)
    around = site.region if site else COUNTRY
    return place_title(around, atlas), around


def place_lines(digest: Digest) -> tuple[PlaceLine, ...]:
    """Return every place that can be chosen: the country, the regions, the sites."""
    atlas = digest.atlas
    return tuple(
        PlaceLine(
            id=place,
            title=place_title(place, atlas),
            kind=kind_of(place, atlas),
            lies_in=lies_in(place, atlas)[0],
            events=digest.tally.count(place, dt.date.min, dt.date.max).events,
        )
        for place in (COUNTRY, *atlas.regions, *atlas.sites)
    )
