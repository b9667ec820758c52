"""The claims sorted into series, and what is shown of them for a place on a day.

A series holds the claims about one measure of one group at one place in one period. Figures of
different series are never added, and none stands in for another without saying so.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Container
from dataclasses import dataclass

from dashboard.view.standing import NOW, Standing, known_from, standing
from geodata.atlas import Atlas
from geodata.records import COUNTRY, PART, Claim

JANUARY_2022 = "january-2022"
DECEMBER_2011 = "december-2011"
OTHER = "other"
PERIODS = (JANUARY_2022, DECEMBER_2011, OTHER)
FIRST_DAY = dt.date(2022, 1, 1)  # from here on the map shows the series of January 2022
_SPANS = {
    JANUARY_2022: (FIRST_DAY, dt.date(2022, 1, 31)),
    DECEMBER_2011: (dt.date(2011, 12, 1), dt.date(2011, 12, 31)),
}
_OCCASIONS = frozenset({"participants", "one-incident", "one-day"})
ALL = "all"  # the group that holds everybody
MAIN = {"deaths": "killed", "injured": "injured", "detained": "detained"}
# what is shown, with its name, where nobody published the main measure for everybody
STAND_INS = {"deaths": (), "injured": ("hospitalised", "sought-help"), "detained": ()}


@dataclass(frozen=True)
class Key:
    """What the claims of a series have in common.

    `area` names a place that is no unit; `about` is the event or the days that a figure is
    about which does not belong to the whole of a period.
    """

    measure: str
    group: str
    place: str
    period: str
    area: str = ""
    about: str = ""

    @property
    def id(self) -> str:
        """Return the key as one word."""
        area = "-".join("".join(c if c.isalnum() else " " for c in self.area.lower()).split())
        parts = (self.measure, self.group, self.place, area, self.period, self.about)
        return "-".join(part for part in parts if part)


@dataclass(frozen=True)
class Shown:
    """What is shown for a measure at a place: a standing claim, or why there is none.

    `state` is the standing claim's, or ``partial`` where it counts only some groups (then `key`
    says whom), ``unverified`` where there are only claims that never stand, ``none`` if nothing.
    """

    state: str
    standing: Standing | None = None
    key: Key | None = None

    @property
    def drawn(self) -> str:
        """The state as it is drawn: ``zero`` where the figure that stands is none."""
        none = self.state == "stands" and self.standing and self.standing.claim.high == 0
        return "zero" if none else self.state


NOTHING = Shown("none")


def period_on(day: dt.date) -> str:
    """Return the period whose figures are shown on a day of the axis."""
    return JANUARY_2022 if day >= FIRST_DAY else DECEMBER_2011


def period_of(claim: Claim, atlas: Atlas) -> str:
    """Return the period that a claim belongs to; an event of mere context has its own."""
    event = atlas.events.get(claim.event) if claim.event else None
    if event and atlas.kinds[event.kind].family == "context":
        return OTHER
    for period, (first, last) in _SPANS.items():
        if claim.covers.first <= last and claim.covers.last >= first:
            return period
    return OTHER


def key_of(claim: Claim, atlas: Atlas) -> Key:
    """Return the series that a claim belongs to.

    Crowds, and people counted in one incident or on one day, make a series for each occasion:
    there is no range from one to another.
    """
    period = period_of(claim, atlas)
    single = period == OTHER or claim.measure in _OCCASIONS or claim.group in _OCCASIONS
    return Key(
        measure=claim.measure,
        group=claim.group,
        place=claim.place,
        period=period,
        area=(claim.place_words or "") if claim.place == PART else "",
        about=(claim.event or str(claim.covers)) if single else "",
    )


class Ledger:
    """Every series of an atlas, and what stands in them."""

    def __init__(self, atlas: Atlas, among: Container[str] | None = None) -> None:
        """Sort the claims of an atlas into series, each by the day it was said.

        `among` holds the ids of the claims that may stand, where a filter is on.
        """
        self._claimants = atlas.claimants
        self._among = among
        series: defaultdict[Key, list[Claim]] = defaultdict(list)
        for claim in atlas.claims.values():
            series[key_of(claim, atlas)].append(claim)
        self.series = {
            key: tuple(sorted(claims, key=lambda claim: (known_from(claim), claim.id)))
            for key, claims in series.items()
        }
        self._at: defaultdict[tuple[str, str], list[Key]] = defaultdict(list)
        for key in self.series:
            self._at[key.place, key.period].append(key)
        self._memo: dict[tuple[str, str, str, str, int], Shown] = {}
        self._changes: dict[tuple[str, str], list[dt.date]] = {}

    def of(self, place: str) -> list[Key]:
        """Return the series about a place itself; those about a part belong to the country."""
        own = {place, PART} if place == COUNTRY else {place}
        return [key for key in self.series if key.place in own]

    def standing(self, key: Key, day: dt.date) -> Standing | None:
        """Return what stands in one series on a day; `NOW` for as known now."""
        return standing(self.series[key], self._claimants, day, self._among)

    def shown(self, place: str, measure: str, day: dt.date, clock: str) -> Shown:
        """Return what is shown for a measure of the interface at a place.

        Args:
            place: the id of a site, a region or the country.
            measure: ``deaths``, ``injured`` or ``detained``.
            day: the day on the axis; before 2022 the series of December 2011 is shown.
            clock: ``then``, ``now``, or ``day`` for what was said on that very day.
        """
        period = period_on(day)
        if not self._at[place, period]:
            return NOTHING
        turns = self.turns(place, period)
        turn = bisect_right(turns, day)
        if clock == "day" and not (turn and turns[turn - 1] == day):
            return NOTHING  # nothing is said on that very day
        memo = (place, measure, period, clock, turn)
        if memo not in self._memo:
            self._memo[memo] = self._shown(place, measure, period, day, clock)
        return self._memo[memo]

    def turns(self, place: str, period: str) -> list[dt.date]:
        """Return the days on which what is shown of a place may change."""
        if (place, period) not in self._changes:
            claims = [claim for key in self._at[place, period] for claim in self.series[key]]
            days = {known_from(claim) for claim in claims}
            days |= {claim.withdrawn_on.first for claim in claims if claim.withdrawn_on}
            days |= {claim.covers.first for claim in claims}
            self._changes[place, period] = sorted(days)
        return self._changes[place, period]

    def _shown(self, place: str, measure: str, period: str, day: dt.date, clock: str) -> Shown:
        main = Key(MAIN[measure], ALL, place, period)
        whole = self._stands(main, day, clock)
        if whole:
            return Shown(whole.state, whole, main)
        others = [
            key
            for key in self._at[place, period]
            if (key.measure == main.measure and key != main) or key.measure in STAND_INS[measure]
        ]
        parts = [(part, key) for key in others if (part := self._stands(key, day, clock))]
        parts = [(part, key) for part, key in parts if part.state != "withdrawn"]
        if parts:
            part, key = max(parts, key=lambda pair: (_size(pair[0].claim), pair[1].id))
            return Shown("partial", part, key)
        claims = (claim for claim in self.series.get(main, ()) if self._able(claim))
        if any(self._counted(claim, day, clock) for claim in claims):
            return Shown("unverified", None, main)
        return NOTHING

    def _stands(self, key: Key, day: dt.date, clock: str) -> Standing | None:
        series = self.series.get(key, ())
        able = [claim for claim in series if self._counted(claim, day, clock)]
        as_of = NOW if clock == "now" else day
        return standing(able, self._claimants, as_of, self._among) if able else None

    def _able(self, claim: Claim) -> bool:
        return self._among is None or claim.id in self._among

    @staticmethod
    def _counted(claim: Claim, day: dt.date, clock: str) -> bool:
        """Tell whether a claim counts on a day of the axis: what it is about has begun."""
        if claim.covers.first > day:
            return False
        return clock == "now" or (
            known_from(claim) == day if clock == "day" else known_from(claim) <= day
        )


def _size(claim: Claim) -> int:
    return max((value for value in (claim.low, claim.high) if value is not None), default=-1)
