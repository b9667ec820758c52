"""How regions look on a day: a tint, and the figure that was said about the region itself.

A figure about a region stands on the region, never on one of its towns, and what was said about
its towns is not added to it.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right

from dashboard.view.digest import Digest
from dashboard.view.language import told
from dashboard.view.ledger import Shown
from dashboard.view.phrases import claim_text, events_text, nothing_text
from dashboard.view.tally import CONTEXT, era, window
from dashboard.view.view import RegionCell
from dashboard.view.wording import region_figure_text
from dashboard.view.words import say

# from which number on a region has the tint 1, 2, 3 and 4
THRESHOLDS = {
    "events": (1, 2, 5, 10),
    "deaths": (1, 5, 15, 50),
    "injured": (1, 50, 200, 1000),
    "detained": (1, 50, 200, 1000),
}
_UNTINTED = frozenset({"withdrawn", "unverified"})  # what does not stand does not colour the map


def level(measure: str, value: int) -> int:
    """Return the tint of a value: from 0, no tint, to 4."""
    return bisect_right(THRESHOLDS[measure], value)


def event_area(region: str, day: dt.date, mode: str, digest: Digest) -> RegionCell:
    """Return how a region looks for events; those at its sites count for it."""
    number = digest.tally.count(region, *window(day, mode))
    if not number.family:
        return RegionCell(0, "none", nothing_text(mode, digest))
    state = CONTEXT if number.family == CONTEXT else number.family
    return RegionCell(level("events", number.events), state, events_text(number, mode))


def claim_area(region: str, measure: str, day: dt.date, clock: str, digest: Digest) -> RegionCell:
    """Return how a region looks for deaths, injured or detained; `clock` as for marks."""
    shown = digest.ledger.shown(region, measure, day, clock)
    if shown.standing is None:
        return _without(region, day, clock, shown, digest)
    claim = shown.standing.claim
    value = max((number for number in (claim.low, claim.high) if number is not None), default=0)
    return RegionCell(
        level=0 if shown.state in _UNTINTED else level(measure, value),
        state=shown.drawn,
        text=claim_text(shown, measure, day, clock, digest),
        figure=region_figure_text(claim),
    )


def _without(region: str, day: dt.date, clock: str, shown: Shown, digest: Digest) -> RegionCell:
    atlas = digest.atlas
    if shown.state == "unverified":
        return RegionCell(0, "unverified", say("unverified-only"))
    if digest.sieved:
        return RegionCell(0, "none", say("nothing-passes"))
    if clock == "day":
        return RegionCell(0, "none", say("no-figure-this-day"))
    if not digest.tally.count(region, era(day), day).events:
        return RegionCell(0, "none", say("nothing-yet"))
    if atlas.regions[region].kind == "city":  # its figures are recorded at the site inside it
        return RegionCell(0, "none", say("figures-at-mark"))
    text = say("no-figure-of-region", place=told(atlas.regions[region], "title"))
    return RegionCell(0, "unknown", text)
