"""Which claim stands: the one rule by which a figure is chosen, and the range beside it.

On a day D a claim of a series is, in this order:

* not yet said, while D is before the last day that `said_on` may mean. A figure "of January" is
  known for certain only when January is over; to use it sooner would tell the future;
* withdrawn, from the first day that `withdrawn_on` may mean; a withdrawal without a day counts
  from the start: it is better to strike a figure too early than to let it stand;
* revised, once a claim that replaces it has been said and is not itself withdrawn; a claim that
  we now know to be revised, though the record does not name what replaced it, counts as revised
  from the next official figure of its series on, if that is itself sound;
* else what its own status says: disputed, preliminary, unverified, derived; or it stands.

As known now is the same at the end of time, where the status ``revised`` counts even if the
record does not hold what replaced it.

The headline of a series is the latest official claim that is neither withdrawn nor revised; else
the latest revised one; else the latest withdrawn one, to be shown struck through; else an
independent one; else press; else our own subtraction. Partisan and unverified claims and copies of
another's figure are listed and never stand. A figure that its claimant repeats unchanged keeps the
day it was first said.

The range runs from the lowest low to the highest high over the last standing claim of each
claimant, without copies and without what is withdrawn, revised, unverified, partisan or derived.
It is never a mean.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass

from geodata.cells import GRADES
from geodata.records import Claim, Claimant

NOW = dt.date.max  # "as known now": the end of time
UNSAID = "unsaid"
_NEVER = frozenset({UNSAID, "unverified"})
_IN_RANGE = frozenset({"stands", "disputed", "preliminary"})
_RANGING = frozenset({"official", "independent", "press"})
Claimants = Mapping[str, Claimant]


@dataclass(frozen=True)
class Range:
    """From the lowest to the highest figure that stands; a bound is empty where it is open."""

    low: int | None
    high: int | None


@dataclass(frozen=True)
class Standing:
    """What stands in a series on a day: the claim, its state then, and the rule that chose it.

    `since` is the claim by which its claimant first said this figure: its day is the figure's.
    """

    claim: Claim
    since: Claim
    state: str
    rule: str  # official, withdrawn, revised, independent, press, derived
    range: Range | None


def known_from(claim: Claim) -> dt.date:
    """Return the first day on which a claim had certainly been said."""
    return claim.said_on.last


def state_on(claim: Claim, series: Sequence[Claim], claimants: Claimants, day: dt.date) -> str:
    """Return what a claim is on a day, as known on that day; `NOW` for as known now."""
    return _state(claim, _said(series, claimants, day))


def states_on(series: Sequence[Claim], claimants: Claimants, day: dt.date) -> dict[str, str]:
    """Return what each claim of a series is on a day, by id; see `state_on`."""
    said = _said(series, claimants, day)
    return {claim.id: _state(claim, said) for claim in series}


@dataclass(frozen=True)
class _Said:
    """What had been said in a series by a day and not been withdrawn, as it bears on the rest."""

    day: dt.date
    replaced: frozenset[str]  # ids of the claims that other claims replace
    latest: dt.date  # the day of the last official figure that is sound


def _said(series: Sequence[Claim], claimants: Claimants, day: dt.date) -> _Said:
    said = [other for other in series if known_from(other) <= day and not _withdrawn(other, day)]
    sound = (
        known_from(other)
        for other in said
        if other.repeats is None
        and other.status not in {"disputed", "unverified"}
        and claimants[other.claimant].kind == "official"
    )
    replaced = frozenset(id_ for other in said for id_ in other.replaces)
    return _Said(day, replaced, max(sound, default=dt.date.min))


def _state(claim: Claim, said: _Said) -> str:
    if known_from(claim) > said.day:
        return UNSAID
    if _withdrawn(claim, said.day):
        return "withdrawn"
    if claim.id in said.replaced:
        return "revised"
    if claim.status == "revised" and said.latest > known_from(claim):
        return "revised"
    if claim.status in {"withdrawn", "revised"}:  # what became of it was not known yet
        return claim.status if said.day == NOW else "stands"
    return claim.status


def standing(
    series: Sequence[Claim],
    claimants: Claimants,
    day: dt.date,
    among: Container[str] | None = None,
) -> Standing | None:
    """Return what stands in a series on a day; None where nothing does.

    Args:
        series: every claim about one measure of one group at one place in one period.
        claimants: the claimants by id.
        day: the day as of which to answer; `NOW` for as known now.
        among: the ids of the claims that may stand, if not all of them may. What became of
            them is judged by the whole series all the same.
    """
    states = states_on(series, claimants, day)
    able = [
        claim
        for claim in series
        if states[claim.id] not in _NEVER
        and claim.repeats is None
        and (among is None or claim.id in among)
    ]
    for rule, kinds, wanted in (
        ("official", {"official"}, _IN_RANGE),
        ("revised", {"official"}, {"revised"}),
        ("withdrawn", {"official"}, {"withdrawn"}),
        ("independent", {"independent"}, _IN_RANGE),
        ("press", {"press"}, _IN_RANGE),
        ("independent", {"independent"}, {"revised"}),
        ("press", {"press"}, {"revised"}),
        ("derived", {"own"}, {"derived", *_IN_RANGE}),
    ):
        chosen = [
            claim
            for claim in able
            if claimants[claim.claimant].kind in kinds and states[claim.id] in wanted
        ]
        if chosen:
            claim = max(chosen, key=lambda claim: _weight(claim, states[claim.id]))
            since = _since(claim, able, states)
            reach = span(series, claimants, day, among)
            return Standing(claim, since, states[claim.id], rule, reach)
    return None


def span(
    series: Sequence[Claim],
    claimants: Claimants,
    day: dt.date,
    among: Container[str] | None = None,
) -> Range | None:
    """Return the range of a series on a day; None where no figure stands. `among` as above."""
    last = ranging(series, claimants, day, among)
    if not last:
        return None
    lows = [claim.low for claim in last if claim.low is not None]
    highs = [claim.high for claim in last if claim.high is not None]
    # "more than 200" beside 238 leaves nothing open; beside nothing higher it does
    above = [claim.low for claim in last if claim.high is None and claim.low is not None]
    below = [claim.high for claim in last if claim.low is None and claim.high is not None]
    low = min(lows, default=None)
    high = max(highs, default=None)
    if low is not None and below and min(below) < low:
        low = None
    if high is not None and above and max(above) >= high:
        high = None
    return Range(low, high)


def ranging(
    series: Sequence[Claim],
    claimants: Claimants,
    day: dt.date,
    among: Container[str] | None = None,
) -> tuple[Claim, ...]:
    """Return the claims that the range runs over: the last standing one of each claimant."""
    states = states_on(series, claimants, day)
    able = [
        claim
        for claim in series
        if claim.repeats is None
        and _numbered(claim)
        and claimants[claim.claimant].kind in _RANGING
        and states[claim.id] in _IN_RANGE
        and (among is None or claim.id in among)
    ]
    able.sort(key=lambda claim: _weight(claim, states[claim.id]))
    return tuple({claim.claimant: claim for claim in able}.values())


def _withdrawn(claim: Claim, day: dt.date) -> bool:
    if claim.withdrawn_on is not None:
        return claim.withdrawn_on.first <= day
    return claim.status == "withdrawn"


def _numbered(claim: Claim) -> bool:
    return claim.low is not None or claim.high is not None


def _order(claim: Claim) -> tuple[dt.date, int, str]:
    return (known_from(claim), -GRADES.index(claim.confidence), claim.id)


def _weight(claim: Claim, state: str) -> tuple[bool, dt.date, bool, int, str]:
    """Order claims: with a number, later, undisputed, better attested; the id decides last."""
    day, confidence, name = _order(claim)
    return (_numbered(claim), day, state == "stands", confidence, name)


def _since(claim: Claim, able: Sequence[Claim], states: Mapping[str, str]) -> Claim:
    """Return the first of the claimant's unbroken run of claims with the same figure."""
    since = claim
    own = [other for other in able if other.claimant == claim.claimant]
    for earlier in sorted(own, key=_order, reverse=True):
        if _order(earlier) >= _order(claim):
            continue
        same = (earlier.low, earlier.high) == (claim.low, claim.high)
        if not same or (states[earlier.id] == "withdrawn") != (states[claim.id] == "withdrawn"):
            break
        since = earlier
    return since
