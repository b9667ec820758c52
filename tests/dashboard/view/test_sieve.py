"""The filters."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest

from dashboard.view.digest import Digest, digest
from dashboard.view.scene import Scene
from dashboard.view.sieve import Sieve, sieve_of, sieved_claims, sieved_events
from geodata.atlas import Atlas
from geodata.records import Claim, Event

DigestOf = Callable[..., Digest]
EVER = (dt.date.min, dt.date.max)


def test_a_scene_without_filters_lets_everything_through(opening: Atlas) -> None:
    known, sieve = digest(opening), sieve_of(Scene())
    assert not sieve.on
    assert sieved_events(known, sieve) is sieved_claims(known, sieve) is known


@pytest.mark.parametrize(
    ("sieve", "family", "disputed", "attested", "passes"),
    [
        (Sieve(), "force", False, False, True),
        (Sieve(families=("force",)), "force", False, False, True),
        (Sieve(families=("force",)), "protest", True, True, False),
        (Sieve(only=("disagree",)), "force", False, True, False),
        (Sieve(only=("disagree",)), "force", True, False, True),
        (Sieve(only=("disagree", "origins")), "force", True, False, False),
        (Sieve(only=("disagree", "origins")), "force", True, True, True),
        (Sieve(claimants=("press",)), "force", False, False, True),
    ],
)
def test_an_event_passes_where_every_filter_lets_it(
    sieve: Sieve, family: str, *, disputed: bool, attested: bool, passes: bool
) -> None:
    assert sieve.event_passes(family, disputed=disputed, attested=attested) is passes


def test_a_figure_passes_by_who_says_it_and_not_by_families() -> None:
    sieve = Sieve(families=("force",), claimants=("press", "official"))
    found = {
        kind: sieve.claim_passes(kind, disputed=False, attested=False)
        for kind in ("official", "independent", "press", "own")
    }
    assert found == {"official": True, "independent": False, "press": True, "own": False}


def test_only_events_that_pass_count(opening: Atlas) -> None:
    sieved = sieved_events(digest(opening), Sieve(families=("force",)))
    assert {event.id for event in sieved.tally.events("country")} == {"square", "hall"}
    assert sieved.tally.count("aktau", *EVER).family == ""
    assert sieved.sieved


def test_events_with_two_independent_origins_or_more(
    event: Callable[..., Event], digest_of: DigestOf
) -> None:
    known = digest_of(
        event("two"),
        event("one", sources="gazette agency"),
        event("claimed", basis="claimed"),
    )
    sieved = sieved_events(known, Sieve(only=("origins",)))
    assert [event.id for event in sieved.tally.events("country")] == ["two"]


def test_only_claims_that_pass_stand(claim: Callable[..., Claim], digest_of: DigestOf) -> None:
    known = digest_of(claim("a", 238), claim("b", 241, claimant="monitor"))
    sieved = sieved_claims(known, Sieve(claimants=("independent",)))
    shown = sieved.ledger.shown("country", "deaths", dt.date.max, "now")
    assert shown.standing
    assert shown.standing.claim.id == "b"
    assert (shown.standing.range and shown.standing.range.low) == 241
    assert known.ledger.shown("country", "deaths", dt.date.max, "now").standing


def test_what_became_of_a_claim_does_not_depend_on_the_filter(
    claim: Callable[..., Claim], digest_of: DigestOf
) -> None:
    known = digest_of(
        claim("old", 225, "2022-01-15", status="revised", sources="gazette daily"),
        claim("new", 230, "2022-03-14", replaces="old", sources="gazette"),
    )
    sieved = sieved_claims(known, Sieve(only=("origins",)))
    shown = sieved.ledger.shown("country", "deaths", dt.date(2022, 4, 1), "then")
    assert shown.standing
    assert (shown.standing.claim.id, shown.state) == ("old", "revised"), "not as if it stood"


def test_figures_that_never_stand_have_their_sign_only_where_they_pass(
    claim: Callable[..., Claim], digest_of: DigestOf
) -> None:
    known = digest_of(claim("a", 60, claimant="party"))
    states = {
        kind: sieved_claims(known, Sieve(claimants=(kind,)))
        .ledger.shown("country", "deaths", dt.date.max, "now")
        .state
        for kind in ("partisan", "official")
    }
    assert states == {"partisan": "unverified", "official": "none"}
