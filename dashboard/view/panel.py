"""The panel: everything about one place, in three parts."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from dashboard.view.digest import Digest
from dashboard.view.language import ENGLISH, LANGUAGES, spoken, told
from dashboard.view.numbers import number_text
from dashboard.view.phrases import claim_text
from dashboard.view.places import kind_of, lies_in, place_title
from dashboard.view.searches import search_lines
from dashboard.view.sources import source_lines
from dashboard.view.story import story
from dashboard.view.toll import toll
from dashboard.view.view import Panel
from dashboard.view.words import count, say
from geodata.records import COUNTRY, Region, Site


def panel(place: str, digest: Digest) -> Panel:
    """Return the panel of a place; KeyError for an id that is none."""
    atlas = digest.atlas
    record = atlas.sites.get(place) or atlas.regions.get(place)
    events = story(place, digest)
    counted = toll(place, digest)
    around, around_id = lies_in(place, atlas)
    lines = [line for series in counted for line in series.claims]
    cited = [
        *(record.sources if record else ()),
        *(source.id for event in events for source in event.sources),
        *(source.id for line in lines for source in line.sources),
    ]
    return Panel(
        place=place,
        kind=kind_of(place, atlas),
        title=place_title(place, atlas),
        names=tuple(other_names(record)),
        now=_text(record, "now"),
        lies_in=around,
        lies_in_id=around_id,
        facts=_facts(place, digest),
        finding=_text(record, "finding"),
        context=_text(record, "context"),
        note=_text(record, "note"),
        story=events,
        toll=counted,
        searches=search_lines(place, atlas),
        sources=source_lines(cited, atlas),
    )


def _text(record: Site | Region | None, column: str) -> str:
    """Return what a column of a place's record says; empty where there is no such column."""
    return told(record, column) if record else ""


def other_names(record: Site | Region | None) -> Iterator[tuple[str, str]]:
    """Yield what a place is called in the languages that are not spoken."""
    for language in LANGUAGES:
        column = "title" if language == ENGLISH else f"title_{language}"
        name = getattr(record, column, None)
        if name and language != spoken():
            yield language, name


def _facts(place: str, digest: Digest) -> tuple[str, ...]:
    """Return the short facts under a place's name; a place's deaths as known now among them."""
    facts = [events_fact(place, digest)]
    below = sum(site.region == place for site in digest.atlas.sites.values())
    if place == COUNTRY:
        facts.append(count("at-sites", digest.tally.sites(dt.date.min, dt.date.max)))
    elif below:
        facts.append(count("sites-inside", below))
    shown = digest.ledger.shown(place, "deaths", dt.date.max, "now")
    if shown.standing:
        facts.append(claim_text(shown, "deaths", dt.date.max, "now", digest))
    site = digest.atlas.sites.get(place)
    people = people_fact(site)
    if people:
        facts.append(people)
    if site and site.industry:
        facts.append(told(site, "industry"))
    return tuple(facts)


def events_fact(place: str, digest: Digest) -> str:
    """Return how many events a place has, and how many of context."""
    number = digest.tally.count(place, dt.date.min, dt.date.max)
    text = count("events", number.events)
    return say("events-and-context", events=text, n=number.context) if number.context else text


def people_fact(site: Site | None) -> str:
    """Return how many people live at a site, and who counted them; empty if that is not known."""
    if site is None or site.population is None:
        return ""
    people, words = number_text(site.population), told(site, "population_words")
    return say("people", n=people, words=words) if words else say("people-bare", n=people)
