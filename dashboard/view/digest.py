"""An atlas with what is worked out from it once, whatever scene is asked for."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections.abc import Hashable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from dashboard.view.disagreement import Disputed, disputed
from dashboard.view.ledger import Ledger, period_on
from dashboard.view.tally import Tally, era
from geodata.atlas import Atlas


@dataclass(frozen=True, eq=False)
class Digest:
    """An atlas, its claims sorted into series, its events counted, and what is disputed.

    Where a filter is on (`sieved`), only what passes it stands and counts.
    """

    atlas: Atlas
    ledger: Ledger
    tally: Tally
    disputed: Disputed
    sieved: bool = False
    _turns: dict[Hashable, tuple[Hashable, ...]] = field(default_factory=dict, init=False)

    def turns(
        self, place: str, days: Sequence[dt.date], *, alone: bool = False
    ) -> tuple[Hashable, ...]:
        """Return for each day what is the same for two days on which a place looks the same.

        What is shown of a place turns only where an event of its own begins, or where a figure
        about it is said, withdrawn or comes to count, and where an era begins. Where each day is
        shown `alone`, those days differ from the quiet ones after them too.
        """
        memo = (place, tuple(days), alone)
        if memo not in self._turns:
            self._turns[memo] = tuple(self._turn(place, day, alone) for day in days)
        return self._turns[memo]

    def _turn(self, place: str, day: dt.date, alone: bool) -> Hashable:  # noqa: FBT001  named above
        turns = (self.tally.turns(place), self.ledger.turns(place, period_on(day)))
        past = tuple(bisect_right(days, day) for days in turns)
        own = alone and any(
            upto and days[upto - 1] == day for days, upto in zip(turns, past, strict=True)
        )
        return era(day), past, own


@lru_cache(maxsize=2)
def digest(atlas: Atlas) -> Digest:
    """Return the digest of an atlas; worked out once for each."""
    ledger = Ledger(atlas)
    return Digest(atlas, ledger, Tally(atlas), disputed(atlas, ledger))
