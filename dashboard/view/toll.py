"""The toll of a place: every claim in its series, and what stands in each."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from dashboard.view.dates import date_text, period_text
from dashboard.view.digest import Digest
from dashboard.view.language import told
from dashboard.view.ledger import ALL, JANUARY_2022, OTHER, PERIODS, Key, Ledger
from dashboard.view.places import place_title
from dashboard.view.sources import attested, provisional_claim, source_lines, unfound_text
from dashboard.view.standing import NOW, Standing, known_from, state_on
from dashboard.view.verdicts import verdict
from dashboard.view.view import ClaimLine, Series
from dashboard.view.wording import figure_text, range_text
from dashboard.view.words import say
from geodata.atlas import Atlas
from geodata.records import PART, Claim

# the order in which measures are told; the others follow as their table has them
_ORDER = (
    *("killed", "died-in-custody", "died-in-hospital", "missing"),
    *("injured", "sought-help", "hospitalised", "intensive-care", "serious-condition"),
    *("victims", "detained", "remanded", "administrative-arrests"),
)


def toll(place: str, digest: Digest) -> tuple[Series, ...]:
    """Return the series about a place and, for a region, about its sites, which are not added.

    A place about whose dead in January 2022 nobody said anything has an empty series that says so.
    """
    atlas, ledger = digest.atlas, digest.ledger
    own = _sorted(place, ledger, atlas)
    below = [
        key
        for site in atlas.sites.values()
        if site.region == place
        for key in _sorted(site.id, ledger, atlas)
    ]
    counted = tuple(_series(key, digest) for key in [*own, *below])
    if any((key.measure, key.period) == ("killed", JANUARY_2022) for key in own):
        return counted
    return (_empty(place, atlas), *counted)


def heading(key: Key, atlas: Atlas, claims: Sequence[Claim] = ()) -> str:
    """Return what the claims of a series count, where and when."""
    values = {
        "measure": told(atlas.measures[key.measure], "title"),
        "place": area_title(key, claims) if key.place == PART else place_title(key.place, atlas),
        "period": period_title(key, claims),
    }
    if key.group == ALL:
        return say("series", **values)
    return say("series-group", group=told(atlas.groups[key.group], "title"), **values)


def period_title(key: Key, claims: Sequence[Claim]) -> str:
    """Return of when a series is: the period, or the days of its occasion."""
    if not key.about or not claims:
        return say(f"period-{key.period}")
    days = period_text(claims[0].covers)
    return say("period-other-days", days=days) if key.period == OTHER else days


def area_title(key: Key, claims: Sequence[Claim]) -> str:
    """Return what an area that is no unit is called."""
    return told(claims[0], "place_words") if claims else key.area


def _sorted(place: str, ledger: Ledger, atlas: Atlas) -> list[Key]:
    known = [*_ORDER, *(id_ for id_ in atlas.measures if id_ not in _ORDER)]
    groups = list(atlas.groups)

    def order(key: Key) -> tuple[bool, int, int, bool, int, dt.date, str]:
        return (
            key.place == PART,
            PERIODS.index(key.period),
            known.index(key.measure),
            key.group != ALL,
            groups.index(key.group),
            ledger.series[key][0].covers.first,
            key.id,
        )

    return sorted(ledger.of(place), key=order)


def _series(key: Key, digest: Digest) -> Series:
    atlas, ledger = digest.atlas, digest.ledger
    claims = ledger.series[key]
    holds = ledger.standing(key, NOW)
    return Series(
        id=key.id,
        heading=heading(key, atlas, claims),
        definition=_definition(key, atlas),
        range=_range(holds),
        rule=say(f"rule-{holds.rule}" if holds else "rule-none"),
        claims=tuple(claim_line(claim, claims, digest) for claim in claims),
        stands=holds is not None,
    )


def _definition(key: Key, atlas: Atlas) -> str:
    """Return what a series measures and whom it counts."""
    parts = (
        told(atlas.measures[key.measure], "definition"),
        told(atlas.groups[key.group], "definition"),
    )
    return " ".join(part for part in parts if part)


def _range(holds: Standing | None) -> str:
    if holds is None:
        return say("no-figure-stands")
    if holds.range:
        return range_text(holds.range.low, holds.range.high)
    if holds.rule in {"official", "independent", "press", "derived"} and holds.state != "revised":
        return figure_text(holds.claim)  # only words stand, or only our own subtraction
    return say("no-figure-stands")


def _empty(place: str, atlas: Atlas) -> Series:
    key = Key("killed", ALL, place, JANUARY_2022)
    return Series(
        id=key.id,
        heading=heading(key, atlas),
        definition=told(atlas.measures[key.measure], "definition"),
        range=say("no-figure-for", place=place_title(place, atlas)),
        rule=say("rule-empty"),
        claims=(),
    )


def claim_line(claim: Claim, series: tuple[Claim, ...], digest: Digest) -> ClaimLine:
    """Return a claim of a series as a reader sees it."""
    atlas = digest.atlas
    claimant = atlas.claimants[claim.claimant]
    return ClaimLine(
        id=claim.id,
        day=known_from(claim),
        said=date_text(claim.said_on),
        figure=figure_text(claim),
        low=claim.low,
        high=claim.high,
        claimant=told(claimant, "title"),
        claimant_kind=claimant.kind,
        status=state_on(claim, series, atlas.claimants, NOW),
        verdict=verdict(claim, series, atlas),
        provisional=provisional_claim(claim, atlas),
        note=told(claim, "note"),
        unfound=unfound_text(claim),
        sources=source_lines(claim.sources, atlas),
        disputed=claim.id in digest.disputed.claims,
        attested=attested(claim, atlas),
    )
