"""The panel: everything about one place, in three parts."""

from __future__ import annotations

import datetime as dt

from dashboard.view.digest import Digest
from dashboard.view.phrases import claim_text
from dashboard.view.places import kind_of, lies_in, place_title
from dashboard.view.searches import search_lines
from dashboard.view.sources import source_lines
from dashboard.view.story import story
from dashboard.view.toll import toll
from dashboard.view.view import Panel
from dashboard.view.wording import number_text
from dashboard.view.words import count, say
from geodata.records import COUNTRY, Region, Site


def panel(place: str, digest: Digest) -> Panel:
    """Return the panel of a place; KeyError for an id that is none."""
    atlas = digest.atlas
    record = atlas.sites.get(place) or atlas.regions.get(place)
    told = story(place, digest.tally, atlas)
    counted = toll(place, digest.ledger, atlas)
    around, around_id = lies_in(place, atlas)
    lines = [line for series in counted for line in series.claims]
    cited = [
        *(record.sources if record else ()),
        *(source.id for event in told for source in event.sources),
        *(source.id for line in lines for source in line.sources),
    ]
    names = [(language, _text(record, f"title_{language}")) for language in ("kk", "ru")]
    return Panel(
        place=place,
        kind=kind_of(place, atlas),
        title=place_title(place, atlas),
        names=tuple((language, name) for language, name in names if name),
        now=_text(record, "now"),
        lies_in=around,
        lies_in_id=around_id,
        facts=_facts(place, digest),
        finding=_text(record, "finding"),
        context=_text(record, "context"),
        note=_text(record, "note"),
        story=told,
        toll=counted,
        searches=search_lines(place, atlas),
        sources=source_lines(cited, atlas),
    )


def _text(record: Site | Region | None, column: str) -> str:
    """Return what a column of a place's record says; empty where there is no such column."""
    return getattr(record, column, None) or ""


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
