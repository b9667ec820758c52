"""What became of a claim, in words, as known on a day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from dashboard.view.dates import date_text
from dashboard.view.language import told
from dashboard.view.standing import NOW, UNSAID, known_from, state_on
from dashboard.view.wording import figure_text
from dashboard.view.words import say
from geodata.atlas import Atlas
from geodata.dates import PartialDate
from geodata.records import Claim


def verdict(claim: Claim, series: Sequence[Claim], atlas: Atlas, day: dt.date = NOW) -> str:
    """Return what had become of a claim by a day; nothing said or done later is told.

    Args:
        claim: a claim that had been said by that day.
        series: the claims of its series, in which what replaces it is looked for.
        atlas: the record, for the claim that this one may pass on.
        day: the day as of which to answer; as known now if left out.
    """
    state = state_on(claim, series, atlas.claimants, day)
    original = atlas.claims.get(claim.repeats) if claim.repeats else None
    if original:
        return _copied(original, series, atlas, day)
    if state == "withdrawn":
        return _withdrawn(claim)
    if state == "revised":
        return _revised(claim, series, atlas, day)
    if state == "stands" and atlas.claimants[claim.claimant].kind == "partisan":
        return say("partisan")
    return say(state)


def _copied(original: Claim, series: Sequence[Claim], atlas: Atlas, day: dt.date) -> str:
    figure = figure_text(original)
    state = state_on(original, series, atlas.claimants, day)
    if state == "withdrawn":
        return say("passes-on-withdrawn", figure=figure)
    if state == "revised":
        return say("passes-on-replaced", figure=figure)
    return say(
        "passes-on", figure=figure, claimant=told(atlas.claimants[original.claimant], "title")
    )


def _withdrawn(claim: Claim) -> str:
    if claim.withdrawn_on is None:
        return say("withdrawn")
    if claim.withdrawn_on == claim.said_on and claim.said_on.day:
        return say("withdrawn-same-day")
    return _dated("withdrawn", claim.withdrawn_on, on="withdrawn-on")


def _revised(claim: Claim, series: Sequence[Claim], atlas: Atlas, day: dt.date) -> str:
    later = [
        other
        for other in series
        if claim.id in other.replaces
        and state_on(other, series, atlas.claimants, day) not in {UNSAID, "withdrawn"}
    ]
    if not later:
        return say("revised")
    first = min(later, key=lambda other: (known_from(other), other.id))
    if (first.low, first.high, first.words) == (claim.low, claim.high, claim.words):
        return _dated("said-again", first.said_on)
    return _dated("replaced", first.said_on, figure=figure_text(first))


def _dated(key: str, date: PartialDate, on: str | None = None, **values: str) -> str:
    """Choose between "on a day" and "in a month"."""
    key = (on or key) if date.day else f"{key}-in"
    return say(key, date=date_text(date), **values)
