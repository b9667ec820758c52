"""Where sources disagree."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dashboard.view.digest import Digest
from dashboard.view.disagreement import apart, differing
from geodata.records import Claim, Claimant, Event

Make = Callable[..., Claim]
DigestOf = Callable[..., Digest]
Claimants = dict[str, Claimant]


@pytest.mark.parametrize(
    ("one", "other", "disagree"),
    [
        ({"low": 238, "high": 238}, {"low": 241, "high": 241}, True),
        ({"low": 238, "high": 238}, {"low": 238, "high": 238}, False),
        ({"low": 200, "high": None}, {"low": 238, "high": 238}, False),
        ({"low": 240, "high": None}, {"low": 238, "high": 238}, True),
        ({"low": None, "high": 100}, {"low": 238, "high": 238}, True),
        ({"low": 139, "high": 151}, {"low": 149, "high": 149}, False),
        ({"low": None, "high": None}, {"low": 3, "high": 3}, False),
    ],
)
def test_two_figures_disagree_where_they_cannot_both_be_right(
    claim: Make, one: dict[str, int], other: dict[str, int], *, disagree: bool
) -> None:
    first, second = claim("a", **one), claim("b", **other)
    assert apart(first, second) is apart(second, first) is disagree


def test_official_and_independent_figures_that_stand_and_differ_disagree(
    claim: Make, claimants: Claimants
) -> None:
    series = [claim("a", 238), claim("b", 241, claimant="monitor"), claim("c", 238, said="2023-01")]
    assert differing(series, claimants) == {"b", "c"}, "of one claimant the last word counts"


@pytest.mark.parametrize(
    "more",
    [
        {"status": "withdrawn", "withdrawn_on": "2022-01-09"},
        {"status": "unverified"},
        {"claimant": "party"},
        {"claimant": "monitor", "repeats": "a"},
        {"replaces": ""},
    ],
)
def test_what_does_not_stand_disagrees_with_nothing(
    claim: Make, claimants: Claimants, more: dict[str, str]
) -> None:
    other = claim("b", 164, said="2022-01-09", **{"claimant": "ministry", **more})
    newer = claim("a", 238, said="2022-08-16", replaces="b" if more == {"replaces": ""} else "")
    assert not differing([other, newer], claimants)


def test_figures_of_different_series_are_not_held_against_each_other(
    claim: Make, digest_of: DigestOf
) -> None:
    digest = digest_of(claim("a", 1), claim("b", 2, claimant="monitor", group="security"))
    assert not digest.disputed.claims


@pytest.mark.parametrize(
    ("note", "disputed"),
    [
        ("Accounts of it differ.", True),
        ("Conflict: one site says that police fired.", True),
        ("Officials gave different numbers of injured.", True),
        ("Contested by the residents.", True),
        ("An indifferent differential.", False),
        ("CorpWatch shows no date.", False),
        (None, False),
    ],
)
def test_an_event_is_disputed_where_its_note_says_so(
    event: Callable[..., Event], digest_of: DigestOf, note: str | None, *, disputed: bool
) -> None:
    assert ("e" in digest_of(event("e", note=note)).disputed.events) is disputed


def test_an_event_that_one_party_alone_claims_is_disputed(
    event: Callable[..., Event], digest_of: DigestOf
) -> None:
    digest = digest_of(event("e", basis="claimed"), event("f"))
    assert digest.disputed.events == {"e"}


def test_an_event_about_which_figures_disagree_is_disputed(
    event: Callable[..., Event], claim: Make, digest_of: DigestOf
) -> None:
    crowd = {"measure": "participants", "place": "almaty", "event": "e", "covers": "2022-01-05"}
    digest = digest_of(
        event("e"),
        event("f"),
        claim("a", 250, **crowd),
        claim("b", 5000, claimant="paper", **crowd),
        claim("c", 1, event="f"),
        claim("d", 2, event="f", claimant="monitor"),
    )
    assert digest.disputed.claims == {"a", "b", "c", "d"}
    assert digest.disputed.events == {"e"}, "a toll of the country that names an event is no such"


def test_the_record_has_both(record: Digest) -> None:
    assert 10 < len(record.disputed.claims) < len(record.atlas.claims) / 2
    assert 5 < len(record.disputed.events) < len(record.atlas.events) / 4
