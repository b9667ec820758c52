"""The filters of a scene: which events and claims pass them.

`assets/js/sieve.mjs` has the same rule for what stands in the panel already.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass

from dashboard.view.digest import Digest
from dashboard.view.ledger import Ledger
from dashboard.view.scene import Scene
from dashboard.view.sources import attested
from dashboard.view.tally import Tally


@dataclass(frozen=True)
class Sieve:
    """What the filters of a scene let through; nothing chosen lets everything through."""

    families: tuple[str, ...] = ()
    claimants: tuple[str, ...] = ()
    only: tuple[str, ...] = ()

    @property
    def events(self) -> bool:
        """Whether it holds back any event."""
        return bool(self.families or self.only)

    @property
    def claims(self) -> bool:
        """Whether it holds back any claim."""
        return bool(self.claimants or self.only)

    @property
    def on(self) -> bool:
        """Whether any filter is on."""
        return self.events or self.claims

    def event_passes(self, family: str, *, disputed: bool, attested: bool) -> bool:
        """Tell whether an event passes."""
        chosen = not self.families or family in self.families
        return chosen and self._holds(disputed, attested)

    def claim_passes(self, kind: str, *, disputed: bool, attested: bool) -> bool:
        """Tell whether a claim of a kind of claimant passes."""
        chosen = not self.claimants or kind in self.claimants
        return chosen and self._holds(disputed, attested)

    def _holds(self, disputed: bool, attested: bool) -> bool:  # noqa: FBT001  named above
        return (disputed or "disagree" not in self.only) and (
            attested or "origins" not in self.only
        )


def sieve_of(scene: Scene) -> Sieve:
    """Return the filters of a scene."""
    return Sieve(scene.families, scene.claimants, scene.only)


def sieved_events(digest: Digest, sieve: Sieve) -> Digest:
    """Return a digest in which only the events that pass count."""
    if not sieve.events:
        return digest
    atlas, family = digest.atlas, digest.tally.family
    kept = {
        id_
        for id_, event in atlas.events.items()
        if sieve.event_passes(
            family[id_],
            disputed=id_ in digest.disputed.events,
            attested=attested(event, atlas),
        )
    }
    return dataclasses.replace(digest, tally=Tally(atlas, kept), sieved=True)


def sieved_claims(digest: Digest, sieve: Sieve) -> Digest:
    """Return a digest in which only the claims that pass stand.

    What became of a claim is judged by all others all the same.
    """
    if not sieve.claims:
        return digest
    atlas = digest.atlas
    kept = {
        id_
        for id_, claim in atlas.claims.items()
        if sieve.claim_passes(
            atlas.claimants[claim.claimant].kind,
            disputed=id_ in digest.disputed.claims,
            attested=attested(claim, atlas),
        )
    }
    return dataclasses.replace(digest, ledger=Ledger(atlas, kept), sieved=True)
