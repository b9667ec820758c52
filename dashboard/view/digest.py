"""An atlas with what is worked out from it once, whatever scene is asked for."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from dashboard.view.disagreement import Disputed, disputed
from dashboard.view.ledger import Ledger
from dashboard.view.tally import Tally
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


@lru_cache(maxsize=2)
def digest(atlas: Atlas) -> Digest:
    """Return the digest of an atlas; worked out once for each."""
    ledger = Ledger(atlas)
    return Digest(atlas, ledger, Tally(atlas), disputed(atlas, ledger))
