"""How sites look on a day: the cells of the marks, before their radii are known.

Until the largest value of a measure is known a cell holds values in the place of radii;
`scaled` turns one into the other.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import math

from dashboard.view.digest import Digest
from dashboard.view.ledger import Shown
from dashboard.view.phrases import claim_text, events_text, nothing_text
from dashboard.view.places import place_title
from dashboard.view.tally import era, window
from dashboard.view.view import MarkCell
from dashboard.view.words import say

LARGEST = 26.0  # px on a map 1,000 px wide, for the largest value of a measure
SMALLEST = 4.0  # for any other value, so that it can be seen, and for signs without a value
SIGN = -1.0  # in the place of a value: there is a sign to draw, but no number


def event_mark(site: str, day: dt.date, mode: str, digest: Digest) -> MarkCell:
    """Return the mark of a site for events; `mode` is ``sofar`` or ``day``."""
    number = digest.tally.count(site, *window(day, mode))
    if not number.family:
        return MarkCell(0, 0, "none", nothing_text(mode, digest))
    value = max(number.events, 1)  # context alone still has its sign
    return MarkCell(value, value, number.family, events_text(number, mode))


def claim_mark(site: str, measure: str, day: dt.date, clock: str, digest: Digest) -> MarkCell:
    """Return the mark of a site for deaths, injured or detained.

    `clock` is ``then``, ``now``, or ``day`` for figures that were said on that very day. A range
    is drawn by its two ends; one end without the other counts for both.
    """
    shown = digest.ledger.shown(site, measure, day, clock)
    holds = shown.standing
    if holds is None:
        return _without(site, day, clock, shown, digest)
    text = claim_text(shown, measure, day, clock, digest)
    reach = holds.range if shown.state != "partial" and holds.range else None
    low, high = (reach.low, reach.high) if reach else (holds.claim.low, holds.claim.high)
    ends = [value for value in (low, high) if value is not None]
    if not ends:
        return MarkCell(SIGN, SIGN, shown.state, text)
    if max(ends) == 0:
        return MarkCell(SIGN, SIGN, "zero" if shown.state == "stands" else shown.state, text)
    return MarkCell(min(ends), max(ends), shown.state, text)


def _without(site: str, day: dt.date, clock: str, shown: Shown, digest: Digest) -> MarkCell:
    if shown.state == "unverified":
        return MarkCell(SIGN, SIGN, "unverified", say("unverified-only"))
    if digest.sieved:
        return MarkCell(0, 0, "none", say("nothing-passes"))
    if clock == "day":
        return MarkCell(0, 0, "none", say("no-figure-this-day"))
    if not digest.tally.count(site, era(day), day).events:
        return MarkCell(0, 0, "none", say("nothing-yet"))
    text = say("no-figure-for", place=place_title(site, digest.atlas))
    return MarkCell(SIGN, SIGN, "unknown", text)


def scaled(cell: MarkCell, largest: float) -> MarkCell:
    """Return a cell with radii in the place of values: area proportional to the value."""
    return dataclasses.replace(cell, low=radius(cell.low, largest), high=radius(cell.high, largest))


def radius(value: float, largest: float) -> float:
    """Return the radius of a value in pixels; a negative one stands for a sign without value."""
    if value == 0:
        return 0.0
    if value < 0:
        return SMALLEST
    return round(max(SMALLEST, LARGEST * math.sqrt(value / largest)), 1)
