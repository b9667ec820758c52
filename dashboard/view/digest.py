"""An atlas with what is worked out from it once, whatever scene is asked for."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from dashboard.view.ledger import Ledger
from dashboard.view.tally import Tally
from geodata.atlas import Atlas


@dataclass(frozen=True, eq=False)
class Digest:
    """An atlas, its claims sorted into series, and its events counted."""

    atlas: Atlas
    ledger: Ledger
    tally: Tally


@lru_cache(maxsize=2)
def digest(atlas: Atlas) -> Digest:
    """Return the digest of an atlas; worked out once for each."""
    return Digest(atlas, Ledger(atlas), Tally(atlas))
