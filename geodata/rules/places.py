"""Rules about places: where a site lies, and which units there were."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from shapely import Point

from geodata.draft import Draft
from geodata.problems import Problem
from geodata.records import PART

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
        point = Point(site.lon, site.lat)
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
