"""The toll of a place."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dashboard.view.digest import Digest, digest
from dashboard.view.toll import toll
from dashboard.view.view import Series
from geodata.atlas import Atlas
from geodata.records import Claim

Make = Callable[..., Claim]
DigestOf = Callable[..., Digest]


def told(known: Digest, place: str) -> tuple[Series, ...]:
    return toll(place, known)


@pytest.fixture
def opening_country(opening: Atlas) -> Series:
    """The ledger of everybody killed in the whole country."""
    return told(digest(opening), "country")[0]


def test_a_place_of_which_nothing_was_said_says_so(digest_of: DigestOf) -> None:
    (series,) = told(digest_of(), "aktau")
    assert series.range == "No figure was found for Aktau"
    assert series.claims == ()
    assert series.rule.startswith("Empty is not zero")


def test_the_dead_come_first_and_everybody_before_groups(claim: Make, digest_of: DigestOf) -> None:
    known = digest_of(
        claim("f", measure="tried"),
        claim("e", measure="detained"),
        claim("d", measure="injured"),
        claim("c", group="children"),
        claim("b", group="security"),
        claim("z", covers="2011-12"),
        claim("p", place="part", place_words="Seven regions"),
        claim("a"),
    )
    assert [series.heading for series in told(known, "country")] == [
        "Killed, Kazakhstan, January 2022",
        "Killed (Security), Kazakhstan, January 2022",
        "Killed (Children), Kazakhstan, January 2022",
        "Injured, Kazakhstan, January 2022",
        "Detained, Kazakhstan, January 2022",
        "Tried, Kazakhstan, January 2022",
        "Killed, Kazakhstan, December 2011",
        "Killed, Seven regions, January 2022",
    ]


def test_a_region_lists_its_own_claims_and_then_those_of_its_sites_unadded(
    claim: Make, digest_of: DigestOf
) -> None:
    known = digest_of(
        claim("a", 15, place="aktau"), claim("b", 1, place="mangystau-region"), claim("c")
    )
    series = told(known, "mangystau-region")
    assert [(one.heading, one.range) for one in series] == [
        ("Killed, Mangystau Region, January 2022", "1"),
        ("Killed, Aktau, January 2022", "15"),
    ]


def test_an_accident_is_headed_by_its_own_day(claim: Make, digest_of: DigestOf) -> None:
    empty, series = told(digest_of(claim("a", 46, place="aktau", covers="2023-10-28")), "aktau")
    assert empty.range == "No figure was found for Aktau"
    assert series.heading == "Killed, Aktau, 28 October 2023, not part of January 2022"


def test_crowds_of_different_days_have_no_common_range(claim: Make, digest_of: DigestOf) -> None:
    known = digest_of(
        claim("b", 1000, measure="participants", covers="2022-01-08"),
        claim("a", 100, measure="participants", covers="2022-01-02"),
        claim("c", 1),
    )
    assert [(one.heading, one.range) for one in told(known, "country")[1:]] == [
        ("Participants, Kazakhstan, 2 January 2022", "100"),
        ("Participants, Kazakhstan, 8 January 2022", "1,000"),
    ]


def test_a_ledger_holds_every_claim_by_the_day_it_was_said(opening_country: Series) -> None:
    assert [(line.figure, line.verdict) for line in opening_country.claims] == [
        ("164", "withdrawn the same day"),
        ("164", "passes on the withdrawn 164"),
        ("225", "replaced by 230 on 14 March 2022"),
        ("230", "replaced by 238 on 16 August 2022"),
        ("241", "disputed"),
        ("238", "said again on 5 January 2023"),
        ("238", "stands"),
    ]
    assert opening_country.range == "238–241"
    assert opening_country.rule.startswith("Shown is the latest official figure")


def test_a_line_of_the_ledger_holds_who_said_it_and_where_it_can_be_read(
    opening_country: Series,
) -> None:
    line = opening_country.claims[0]
    assert (line.claimant, line.claimant_kind, line.status) == (
        "The ministry",
        "official",
        "withdrawn",
    )
    assert (line.said, str(line.day)) == ("9 January 2022", "2022-01-09")
    assert (line.low, line.high, line.provisional) == (164, 164, False)
    assert [source.id for source in line.sources] == ["daily", "agency"]


@pytest.mark.parametrize(
    ("fields", "reach", "rule"),
    [
        ({"status": "withdrawn"}, "No figure stands", "Every official figure has been withdrawn"),
        ({"status": "revised"}, "No figure stands", "The last official figure is shown"),
        ({"claimant": "monitor"}, "5", "No official figure was found"),
        ({"claimant": "paper"}, "5", "Neither an official nor an independent"),
        ({"claimant": "qantar", "status": "derived"}, "5", "Nobody published this figure"),
        ({"claimant": "party"}, "No figure stands", "No figure stands: those listed"),
        ({"status": "unverified"}, "No figure stands", "No figure stands: those listed"),
        ({"low": None, "high": None, "words": "dozens"}, "dozens", "Shown is the latest official"),
    ],
)
def test_every_series_names_the_rule_by_which_its_figure_was_chosen(
    claim: Make, digest_of: DigestOf, fields: dict[str, str], reach: str, rule: str
) -> None:
    (series,) = told(digest_of(claim("a", **{"low": 5, **fields})), "country")
    assert series.range == reach
    assert series.rule.startswith(rule)
