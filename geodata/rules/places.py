"""Rules about places: where a site lies, and which units there were."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from geodata.draft import Draft
from geodata.later import shapely
from geodata.problems import Problem
from geodata.records import COUNTRY, PART, Claim

JANUARY_2022 = (dt.date(2022, 1, 1), dt.date(2022, 1, 31))


def a_part_is_named(draft: Draft) -> Iterator[Problem]:
    """A claim about a part of the country says in words which part.

    From the record's definition: `part` is an area that is no unit, and means nothing alone.
    """
    for claim in draft.claims:
        if claim.place == PART and not claim.place_words:
            message = f'found nothing, expected which area is meant, because the place is "{PART}"'
            yield draft.claims.problem(claim, "place_words", message)


def a_site_lies_in_its_region(draft: Draft) -> Iterator[Problem]:
    """A site's coordinates lie in the shape of its region as it stood in January 2022.

    From the design: the borders are those of the days shown, and a city of republican
    significance is no part of the region around it. A point on the border lies in both.
    """
    for site in draft.sites:
        shape = draft.shapes.get(site.region)
        point = shapely.Point(site.lon, site.lat)
        if shape is None or shape.covers(point):
            continue
        others = (name for name, other in draft.shapes.items() if other.covers(point))
        where = next(others, "no region of the country")
        message = f'found "{site.region}", but {site.lat:g}, {site.lon:g} lies in {where}'
        yield draft.sites.problem(site, "region", message)


def codes_are_unique(draft: Draft) -> Iterator[Problem]:
    """No two regions share a code, of 2022 or of now.

    From ISO 3166-2, where a code names one unit.
    """
    for column in ("code_2022", "code_now"):
        for region, code, first in draft.regions.repeated(column):
            message = f'found "{code}", which is already the code of {first}'
            yield draft.regions.problem(region, column, message)


def a_region_stood_in_january_2022(draft: Draft) -> Iterator[Problem]:
    """A region existed in January 2022.

    From the record's definition: regions are the first-level units of that month; those made
    or abolished later (three were made in June 2022) are told in words.
    """
    first, last = JANUARY_2022
    for region in draft.regions:
        if region.valid_from and region.valid_from.first > last:
            message = f'found "{region.valid_from}", expected a day before the end of January 2022'
            yield draft.regions.problem(region, "valid_from", message)
        if region.valid_to and region.valid_to.last < first:
            message = f'found "{region.valid_to}", expected a day after the start of January 2022'
            yield draft.regions.problem(region, "valid_to", message)


def a_site_without_events_was_searched(draft: Draft) -> Iterator[Problem]:
    """A site at which nothing is known to have happened has a search that found nothing.

    From the rule that empty is not zero: a reader is told that it was looked for, and when.
    """
    events, searches = draft.events, draft.searches
    unread = events.unread or searches.unread
    if unread or not (events.complete and searches.complete):
        return
    told = {event.place for event in events if event.kind != "status-report"}
    told |= {search.place for search in searches}
    told |= {COUNTRY, PART, *draft.regions.records}  # no ids of sites: another rule says so
    for site in draft.sites:
        if site.id not in told:
            message = "found no event, expected one, or a row in tables/searches.csv"
            yield draft.sites.problem(site, "id", message)


def a_regions_figure_is_not_a_citys(draft: Draft) -> Iterator[Problem]:
    """One figure said on one day is not both a city's and that of the region around it.

    From the rule that an aggregate is never pinned to a city. The same means measure, group,
    claimant, the days covered, the day it was said and the number.
    """
    sites = draft.sites.records
    regions = {_said(claim, claim.place): claim for claim in draft.claims}
    for claim in draft.claims:
        if not (claim.low or claim.high):
            continue  # words, and nought, may well be true of both
        site = sites.get(claim.place)
        same = regions.get(_said(claim, site.region)) if site else None
        if same:
            message = f'found "{claim.place}", but {same.id} has the same figure for {same.place}'
            yield draft.claims.problem(claim, "place", message)


def _said(claim: Claim, place: str) -> tuple[object, ...]:
    said = (claim.claimant, str(claim.covers), str(claim.said_on), claim.low, claim.high)
    return (place, claim.measure, claim.group, *said)
