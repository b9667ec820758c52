"""Claims in series, and what is shown of them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest

from dashboard.view.digest import Digest
from dashboard.view.ledger import NOTHING, Key, period_of
from geodata.atlas import Atlas
from geodata.records import Claim, Event

Make = Callable[..., Claim]
DigestOf = Callable[..., Digest]
JAN_9 = dt.date(2022, 1, 9)
GONE = {"status": "withdrawn", "withdrawn_on": "2022-01-09"}


@pytest.mark.parametrize(
    ("covers", "period"),
    [
        ("2022-01", "january-2022"),
        ("2022", "january-2022"),
        ("2022-01-05/2022-02-10", "january-2022"),
        ("2011-12-16", "december-2011"),
        ("2022-02", "other"),
        ("2006", "other"),
    ],
)
def test_a_claim_belongs_to_the_period_that_it_covers(
    claim: Make, opening: Atlas, covers: str, period: str
) -> None:
    assert period_of(claim("c", covers=covers), opening) == period


def test_a_claim_about_an_accident_is_no_part_of_january(
    claim: Make, event: Callable[..., Event], atlas_of: Callable[..., Atlas]
) -> None:
    accident = event("mine", kind="industrial-accident")
    assert period_of(claim("c", event="mine"), atlas_of(accident)) == "other"


def test_accidents_are_series_of_their_own(claim: Make, digest_of: DigestOf) -> None:
    ledger = digest_of(
        claim("a", 41, place="aktau", covers="2006"), claim("b", 5, place="aktau", covers="2023")
    ).ledger
    assert [key.about for key in ledger.of("aktau")] == ["2006", "2023"]


def test_claims_about_different_parts_are_different_series_of_the_country(
    claim: Make, digest_of: DigestOf
) -> None:
    ledger = digest_of(
        claim("a", place="part", place_words="Seven regions"),
        claim("b", place="part", place_words="All other places"),
    ).ledger
    assert [key.id for key in ledger.of("country")] == [
        "killed-all-part-seven-regions-january-2022",
        "killed-all-part-all-other-places-january-2022",
    ]


def test_the_headline_follows_the_days(claim: Make, digest_of: DigestOf) -> None:
    ledger = digest_of(
        claim("a", 164, "2022-01-09", claimant="ministry", **GONE), claim("b", 225, "2022-01-15")
    ).ledger
    found = []
    for day in (8, 9, 14, 15):
        shown = ledger.shown("country", "deaths", dt.date(2022, 1, day), "then")
        found.append((shown.state, shown.standing.claim.low if shown.standing else None))
    assert found == [("none", None), ("withdrawn", 164), ("withdrawn", 164), ("stands", 225)]


def test_known_now_is_the_same_on_every_day_of_january(claim: Make, digest_of: DigestOf) -> None:
    ledger = digest_of(claim("a", 164, **GONE), claim("b", 238, "2022-08-16")).ledger
    shown = {ledger.shown("country", "deaths", dt.date(2022, 1, d), "now") for d in range(1, 21)}
    (only,) = shown
    assert only.standing is not None
    assert only.standing.claim.id == "b"


def test_what_a_figure_is_about_must_have_begun(claim: Make, digest_of: DigestOf) -> None:
    ledger = digest_of(claim("a", 12, "2022-01-20", covers="2022-01-05/2022-01-07")).ledger
    assert ledger.shown("country", "deaths", dt.date(2022, 1, 4), "now") == NOTHING
    assert ledger.shown("country", "deaths", dt.date(2022, 1, 5), "now").state == "stands"


def test_before_2022_the_map_shows_december_2011_and_then_january(
    claim: Make, digest_of: DigestOf
) -> None:
    ledger = digest_of(
        claim("old", 15, "2011-12-22", place="zhanaozen", covers="2011-12-16"),
        claim("new", 0, "2022-01-09", place="zhanaozen"),
    ).ledger
    old = ledger.shown("zhanaozen", "deaths", dt.date(2021, 12, 31), "then")
    new = ledger.shown("zhanaozen", "deaths", JAN_9, "then")
    assert old.standing is not None
    assert new.standing is not None
    assert (old.standing.claim.id, new.standing.claim.id) == ("old", "new")
    assert ledger.shown("zhanaozen", "deaths", dt.date(2022, 1, 8), "then") == NOTHING


def test_a_figure_of_the_day_was_said_on_that_very_day(claim: Make, digest_of: DigestOf) -> None:
    ledger = digest_of(claim("a", 164, "2022-01-09", **GONE)).ledger
    assert ledger.shown("country", "deaths", JAN_9, "day").state == "withdrawn"
    assert ledger.shown("country", "deaths", dt.date(2022, 1, 10), "day") == NOTHING


def test_where_nobody_counted_everybody_the_largest_group_is_shown_as_a_part(
    claim: Make, digest_of: DigestOf
) -> None:
    ledger = digest_of(claim("a", 18, group="security"), claim("b", 26, group="civilians")).ledger
    shown = ledger.shown("country", "deaths", JAN_9, "then")
    assert shown.state == "partial"
    assert shown.key == Key("killed", "civilians", "country", "january-2022")
    assert shown.standing is not None
    assert shown.standing.claim.low == 26


def test_a_withdrawn_part_is_not_shown(claim: Make, digest_of: DigestOf) -> None:
    ledger = digest_of(claim("a", 18, group="security", **GONE)).ledger
    assert ledger.shown("country", "deaths", JAN_9, "then") == NOTHING


def test_for_injured_those_who_sought_help_stand_in(claim: Make, digest_of: DigestOf) -> None:
    ledger = digest_of(claim("a", 1100, measure="sought-help", place="almaty")).ledger
    shown = ledger.shown("almaty", "injured", JAN_9, "then")
    assert shown.state == "partial"
    assert shown.key is not None
    assert shown.key.measure == "sought-help"
    assert ledger.shown("almaty", "deaths", JAN_9, "then") == NOTHING


def test_a_place_with_only_rumours_says_so(claim: Make, digest_of: DigestOf) -> None:
    ledger = digest_of(claim("a", None, words="hundreds", status="unverified")).ledger
    shown = ledger.shown("country", "deaths", JAN_9, "then")
    assert (shown.state, shown.standing) == ("unverified", None)
