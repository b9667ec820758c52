"""What had been said by a stop of a lesson: the figures of one series that its chart shows.

A chart never holds figures of two series. It is the series of the figures that the stop cites,
or else the one that the map shows for its place; each figure is told as known by the stop's clock.
Copies of another claimant's figure, and figures without a number, are counted and not drawn,
unless the stop cites them.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from dashboard.view.dates import day_text
from dashboard.view.digest import Digest
from dashboard.view.ledger import Key, key_of
from dashboard.view.scene import Scene
from dashboard.view.standing import NOW, known_from, state_on
from dashboard.view.toll import claim_line, heading
from dashboard.view.verdicts import verdict
from dashboard.view.view import ClaimLine
from dashboard.view.words import say
from geodata.records import Claim

EVENTS = "events"
MOST = 12  # figures in a chart: as many as can be read from the back of a room
_LEAST = 2  # one figure needs no chart


@dataclass(frozen=True)
class Said:
    """Figures of one series, in the order in which they were said."""

    heading: str  # "Killed, Kazakhstan, January 2022"
    known: str  # "As known on 9 January 2022", "As known now"
    claims: tuple[ClaimLine, ...]  # each with a number; state and verdict as known then
    left: int  # figures of the series that had been said too and are not among them


def said(scene: Scene, cites: Collection[str], digest: Digest) -> Said | None:
    """Return the figures that a stop's chart shows; None where fewer than two can be drawn.

    Args:
        scene: what the stop shows; a stop about events has a chart only of figures that it cites.
        cites: ids of what the stop rests on, claims among others.
        digest: the record.
    """
    key = _series(scene, cites, digest)
    if key is None:
        return None
    as_of = NOW if scene.measure == EVENTS or scene.known == "now" else scene.day
    series = digest.ledger.series[key]
    told = [claim for claim in series if known_from(claim) <= as_of]
    drawn = _drawn(told, cites)
    if scene.measure == EVENTS:
        drawn = [claim for claim in drawn if claim.id in cites]
    if len(drawn) < _LEAST:
        return None
    return Said(
        heading=heading(key, digest.atlas, series),
        known=say("deck-known-now")
        if as_of == NOW
        else say("deck-known-then", date=day_text(as_of)),
        claims=tuple(_line(claim, series, as_of, digest) for claim in drawn),
        left=len(told) - len(drawn),
    )


def _series(scene: Scene, cites: Collection[str], digest: Digest) -> Key | None:
    atlas = digest.atlas
    cited = Counter(key_of(atlas.claims[id_], atlas) for id_ in cites if id_ in atlas.claims)
    if cited:
        return cited.most_common(1)[0][0]  # of equally many the first that is cited
    if scene.measure == EVENTS:
        return None
    return digest.ledger.shown(scene.place, scene.measure, scene.day, scene.known).key


def _drawn(claims: Sequence[Claim], cites: Collection[str]) -> list[Claim]:
    """Return the claims that can be drawn; of too many those that are cited and no copies."""
    numbered = [claim for claim in claims if claim.low is not None or claim.high is not None]
    own = [claim for claim in numbered if claim.repeats is None or claim.id in cites]
    if len(own) <= MOST:
        return own
    ranked = sorted(own, key=lambda claim: (claim.repeats is not None, claim.id not in cites))
    kept = {claim.id for claim in ranked[:MOST]}
    return [claim for claim in own if claim.id in kept]


def _line(claim: Claim, series: tuple[Claim, ...], as_of: dt.date, digest: Digest) -> ClaimLine:
    atlas = digest.atlas
    return dataclasses.replace(
        claim_line(claim, series, digest),
        status=state_on(claim, series, atlas.claimants, as_of),
        verdict=verdict(claim, series, atlas, as_of),
    )
