"""The panel: everything about one place, in three parts."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

from dashboard.view.digest import Digest
from dashboard.view.phrases import claim_text
from dashboard.view.sources import source_lines
from dashboard.view.story import place_title, story
from dashboard.view.toll import toll
from dashboard.view.view import Panel, PlaceLine
from dashboard.view.wording import number_text
from dashboard.view.words import count, say
from geodata.atlas import Atlas
from geodata.records import COUNTRY, Region, Site

PlaceKind = Literal["country", "region", "site"]


def kind_of(place: str, atlas: Atlas) -> PlaceKind:
    """Return what a place of the record is."""
    if place == COUNTRY:
        return "country"
    return "site" if place in atlas.sites else "region"


def place_lines(digest: Digest) -> tuple[PlaceLine, ...]:
    """Return every place that can be chosen: the country, the regions, the sites."""
    atlas = digest.atlas
    return tuple(
        PlaceLine(
            id=place,
            title=place_title(place, atlas),
            kind=kind_of(place, atlas),
            lies_in=_lies_in(place, atlas)[0],
            events=digest.tally.count(place, dt.date.min, dt.date.max).events,
        )
        for place in (COUNTRY, *atlas.regions, *atlas.sites)
    )


def panel(place: str, digest: Digest) -> Panel:
    """Return the panel of a place; KeyError for an id that is none."""
    atlas = digest.atlas
    site, region = atlas.sites.get(place), atlas.regions.get(place)
    record: Site | Region | None = site or region
    told = story(place, digest.tally, atlas)
    counted = toll(place, digest.ledger, atlas)
    lies_in, lies_in_id = _lies_in(place, atlas)
    lines = [line for series in counted for line in series.claims]
    cited = [
        *(record.sources if record else ()),
        *(source.id for event in told for source in event.sources),
        *(source.id for line in lines for source in line.sources),
    ]
    own: dict[str, Any] = {}
    if record:
        names = (("kk", record.title_kk), ("ru", record.title_ru))
        own["names"] = tuple((language, name) for language, name in names if name)
        own |= {"now": record.now or "", "note": record.note or ""}
    if site:
        own |= {"finding": site.finding or "", "context": site.context or ""}
    return Panel(
        **{"names": (), "now": "", "note": "", "finding": "", "context": "", **own},
        place=place,
        kind=kind_of(place, atlas),
        title=place_title(place, atlas),
        lies_in=lies_in,
        lies_in_id=lies_in_id,
        facts=_facts(place, digest),
        story=told,
        toll=counted,
        sources=source_lines(cited, atlas),
    )


def _lies_in(place: str, atlas: Atlas) -> tuple[str, str]:
    """Return the name and id of what a place lies in; empty for the country."""
    if place == COUNTRY:
        return "", ""
    region = atlas.region_of(place)
    if region is None or region.id == place:
        return place_title(COUNTRY, atlas), COUNTRY
    return region.title, region.id


def _facts(place: str, digest: Digest) -> tuple[str, ...]:
    """Return the short facts under a place's name; a place's deaths as known now among them."""
    number = digest.tally.count(place, dt.date.min, dt.date.max)
    text = count("events", number.events)
    if number.context:
        text = say("events-and-context", events=text, n=number.context)
    facts = [text]
    below = sum(site.region == place for site in digest.atlas.sites.values())
    if place == COUNTRY:
        facts.append(count("at-sites", digest.tally.sites(dt.date.min, dt.date.max)))
    elif below:
        facts.append(count("sites-inside", below))
    shown = digest.ledger.shown(place, "deaths", dt.date.max, "now")
    if shown.standing:
        facts.append(claim_text(shown, "deaths", dt.date.max, "now", digest))
    site = digest.atlas.sites.get(place)
    if site and site.population is not None:
        people = number_text(site.population)
        words = site.population_words
        facts.append(
            say("people", n=people, words=words) if words else say("people-bare", n=people)
        )
    if site and site.industry:
        facts.append(site.industry)
    return tuple(facts)
