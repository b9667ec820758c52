"""Where sources disagree: one rule for figures and one for events.

Figures of a series disagree where, of the claims that its range runs over (the last standing one
of each claimant), two cannot both be right: their numbers have none in common. "More than 200" and
238 do not disagree; 238 and 241 do.

An event is disputed where only one party claims it, where its note in the record says that
accounts of it differ, or where figures about the event itself disagree.
"""

from __future__ import annotations

import datetime as dt
import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass

from dashboard.view.ledger import Ledger
from dashboard.view.standing import NOW, Claimants, ranging
from geodata.atlas import Atlas
from geodata.records import Claim, Event

# how a note of the record, which is written in English, says that accounts differ
SAYS_SO = re.compile(
    r"\b(conflict(s|ing)?|contested|contradicts?|disagree[ds]?|differs?|disputed"
    r"|different (numbers|figures|accounts))\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Disputed:
    """The ids of the claims and events about which sources disagree, as known now."""

    claims: frozenset[str]
    events: frozenset[str]


def disputed(atlas: Atlas, ledger: Ledger) -> Disputed:
    """Return all about which the sources of an atlas disagree."""
    found = {key: differing(series, atlas.claimants) for key, series in ledger.series.items()}
    about = {key.about for key, claims in found.items() if claims}
    events = (id_ for id_, event in atlas.events.items() if id_ in about or _disputed(event))
    return Disputed(frozenset().union(*found.values()), frozenset(events))


def differing(series: Sequence[Claim], claimants: Claimants, day: dt.date = NOW) -> frozenset[str]:
    """Return the ids of the claims of a series that stand on a day and disagree."""
    pairs = itertools.combinations(ranging(series, claimants, day), 2)
    return frozenset(claim.id for pair in pairs if apart(*pair) for claim in pair)


def apart(one: Claim, other: Claim) -> bool:
    """Tell whether two figures have no number in common; an end that is open has no limit."""
    return _above(one, other) or _above(other, one)


def _above(one: Claim, other: Claim) -> bool:
    return one.low is not None and other.high is not None and one.low > other.high


def _disputed(event: Event) -> bool:
    return event.basis == "claimed" or bool(event.note and SAYS_SO.search(event.note))
