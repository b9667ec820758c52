"""Figures as rows: each with its claimant, its day, what it counts and what became of it."""

from __future__ import annotations

from collections.abc import Iterator

from dashboard.view.digest import Digest
from dashboard.view.language import told
from dashboard.view.ledger import ALL, MAIN, STAND_INS, Key
from dashboard.view.places import place_title
from dashboard.view.query import STATUSES
from dashboard.view.sources import attested
from dashboard.view.spelling import alphabetical
from dashboard.view.standing import known_from
from dashboard.view.tables.lines import FigureLine
from dashboard.view.tables.row import Draft, around, holding, names
from dashboard.view.toll import area_title, claim_line, period_title
from geodata.records import COUNTRY, PART, Claim


def claim_drafts(known: Digest) -> Iterator[Draft]:
    """Yield every claim by the day on which it was said."""
    atlas = known.atlas
    home = {claim.id: key for key, claims in known.ledger.series.items() for claim in claims}
    for claim in sorted(atlas.claims.values(), key=lambda claim: (known_from(claim), claim.id)):
        yield _draft(claim, home[claim.id], known)


def _draft(claim: Claim, key: Key, known: Digest) -> Draft:
    atlas, series = known.atlas, known.ledger.series[key]
    line = claim_line(claim, series, known)
    group = "" if key.group == ALL else told(atlas.groups[key.group], "title")
    measure = told(atlas.measures[key.measure], "title")
    place = area_title(key, series) if key.place == PART else place_title(key.place, atlas)
    period = period_title(key, series)
    kind = atlas.claimants[claim.claimant].kind
    ends = [end for end in (claim.high, claim.low) if end is not None]
    scene = {"place": COUNTRY if claim.place == PART else claim.place, "tab": "toll"}
    shown_as = _measure(claim.measure)
    return Draft(
        id=f"claim-{claim.id}",
        line=FigureLine(line, measure, group, place, period),
        scene={
            **scene,
            "day": line.day.isoformat(),
            **({"measure": shown_as} if shown_as else {}),
        },
        keys=(
            line.day,
            ends[0] if ends else None,
            alphabetical(f"{measure} {group}"),
            alphabetical(f"{place} {period}"),
            alphabetical(line.claimant),
            STATUSES.index(line.status),
        ),
        texts=(
            *(line.figure, str(claim.low or ""), str(claim.high or ""), line.said),
            *(measure, group, place, period, line.claimant, line.verdict, line.note),
            *(line.unfound, names(claim.place, atlas)),
            *(source.publisher for source in line.sources),
        ),
        facets={
            "place": around(claim.place, atlas),
            "measure": frozenset({claim.measure}),
            "claimants": frozenset({kind}),
            "status": frozenset({line.status}),
            "source": frozenset(claim.sources),
        },
        span=(claim.said_on.first, claim.said_on.last),
        holds=holding(disputed=claim.id in known.disputed.claims, attested=attested(claim, atlas)),
        provisional=line.provisional,
    )


def _measure(measure: str) -> str:
    """Return the measure of the map under which a claim is shown; empty where under none."""
    for shown, main in MAIN.items():
        if measure == main or measure in STAND_INS[shown]:
            return shown
    return ""
