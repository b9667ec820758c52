"""The country's figure on a day: it stands beside the map, never on it."""

from __future__ import annotations

import datetime as dt

from dashboard.view.dates import date_text
from dashboard.view.digest import Digest
from dashboard.view.language import told
from dashboard.view.ledger import FIRST_DAY, Shown
from dashboard.view.numbers import number_text
from dashboard.view.phrases import becoming, part_text, wider_range
from dashboard.view.sources import origins
from dashboard.view.tally import window
from dashboard.view.view import CountryCell
from dashboard.view.wording import short_figure_text
from dashboard.view.words import count, say
from geodata.atlas import Atlas
from geodata.records import COUNTRY


def event_country(day: dt.date, mode: str, digest: Digest) -> CountryCell:
    """Return how many events there were so far (`mode` ``sofar``) or on a day (``day``)."""
    first, last = window(day, mode)
    number = digest.tally.count(COUNTRY, first, last)
    since = mode == "sofar" and day >= FIRST_DAY
    return CountryCell(
        headline=_headline("headline-since" if since else f"headline-{mode}", digest),
        figure=number_text(number.events),
        state=number.family or "none",
        verdict=say("documented"),
        basis=count("at-sites", digest.tally.sites(first, last)),
        other=count("context-left-out", number.context) if number.context else "",
    )


def claim_country(measure: str, day: dt.date, clock: str, digest: Digest) -> CountryCell:
    """Return the country's figure for January 2022.

    `clock` is ``then``, ``now``, or ``day`` for figures that were said on that very day. By the
    clocks ``then`` and ``day`` only `other` speaks of what came later.
    """
    headline = _headline(f"headline-{measure}", digest)
    if day < FIRST_DAY:
        return CountryCell(headline, say("not-yet"), "none")
    shown = digest.ledger.shown(COUNTRY, measure, day, clock)
    other = _other(measure, day, clock, digest)
    holds = shown.standing
    if holds is None:
        key = "nothing-said" if clock == "day" else "no-figure-yet"
        key = "no-figure-passes" if digest.sieved else key
        verdict = say("unverified-only") if shown.state == "unverified" else ""
        return CountryCell(headline, say(key), shown.state, verdict, other=other)
    atlas = digest.atlas
    claimant = told(atlas.claimants[holds.claim.claimant], "title")
    return CountryCell(
        headline=headline,
        figure=short_figure_text(holds.claim),
        state=shown.drawn,
        verdict=_verdict(shown, measure, day, clock, digest),
        claimant=say("claimed", claimant=claimant, date=date_text(holds.since.said_on)),
        basis=_basis(shown, atlas),
        other=other,
    )


def _headline(key: str, digest: Digest) -> str:
    return say("filtered", text=say(key)) if digest.sieved else say(key)


def _basis(shown: Shown, atlas: Atlas) -> str:
    """Return how many sources and origins a claim has, and its range where it is wider."""
    holds = shown.standing
    if holds is None:
        return ""
    sources = dict.fromkeys(holds.since.sources)
    text = count("sources", len(sources))
    known = origins(sources, atlas)
    if known:
        text = say("joined-comma", first=text, second=count("origins", known))
    reach = wider_range(holds)
    return say("joined", first=text, second=say("range-of", range=reach)) if reach else text


def _verdict(shown: Shown, measure: str, day: dt.date, clock: str, digest: Digest) -> str:
    """Return whom a figure leaves out, and what had become of it."""
    part = part_text(shown, measure, digest.atlas)
    became = becoming(shown, day, clock, digest)
    if part and shown.standing and shown.standing.state == "stands":
        return part
    return say("joined", first=part, second=became) if part else became


def _other(measure: str, day: dt.date, clock: str, digest: Digest) -> str:
    """Return what the other clock shows, if it is not the same: now for then, then for now."""
    then = digest.ledger.shown(COUNTRY, measure, day, "then")
    now = digest.ledger.shown(COUNTRY, measure, day, "now")
    if _same(then, now) and clock != "day":
        return ""
    word, shown = ("then", then) if clock == "now" else ("now", now)
    if shown.standing is None:
        return say("then", figure=say("no-figure-yet")) if word == "then" else ""
    values = {
        "figure": short_figure_text(shown.standing.claim),
        "date": date_text(shown.standing.since.said_on),
    }
    if shown.state == "stands":
        return say(word, **values)
    return say(f"{word}-state", verdict=_verdict(shown, measure, day, word, digest), **values)


def _same(then: Shown, now: Shown) -> bool:
    if then.standing is None or now.standing is None:
        return then.standing is now.standing
    return then.state == now.state and then.standing.since == now.standing.since
