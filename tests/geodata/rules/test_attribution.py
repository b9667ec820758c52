"""Each source can be found, is counted once, and can know what it tells."""

from __future__ import annotations

import pytest

from geodata.rules import attribution
from tests.geodata.small import draft


def test_a_source_without_an_address_says_why() -> None:
    found = list(attribution.a_source_can_be_found(draft(sources={"almanac": {"note": ""}})))
    assert [(problem.line, problem.column) for problem in found] == [(4, "url")]


def test_a_page_is_one_source() -> None:
    address = "https://ministry.example/events"
    found = attribution.an_address_is_one_source(draft(sources={"almanac": {"url": address}}))
    assert [str(problem) for problem in found] == [
        (
            f'tables/sources.csv:4:url: found "{address}", '
            "which is already the address of ministry-page"
        )
    ]


@pytest.mark.parametrize(("date", "columns"), [("2022-01-15", []), ("2022-01-16", ["date"])])
def test_an_event_is_not_later_than_all_its_sources(date: str, columns: list[str]) -> None:
    cells = {"date": date, "until": "", "sources": "ministry-page"}
    of = draft(events={"west-strike": cells})
    found = list(attribution.nothing_is_later_than_all_its_sources(of))
    assert [problem.column for problem in found] == columns


def test_a_figure_is_not_said_after_all_its_sources() -> None:
    of = draft(claims={"killed-12": {"said_on": "2022-01-16"}})
    found = list(attribution.nothing_is_later_than_all_its_sources(of))
    assert [str(problem) for problem in found] == [
        (
            'tables/claims.csv:3:said_on: found "2022-01-16", '
            "which is after the last of its sources, 2022-01-15"
        )
    ]


def test_a_source_without_a_date_may_be_of_any_day() -> None:
    of = draft(claims={"killed-12": {"said_on": "2026", "sources": "ministry-page monitors-page"}})
    assert not list(attribution.nothing_is_later_than_all_its_sources(of))


@pytest.mark.parametrize(
    ("origin", "sound"),
    [("The Gazette", True), ("Another paper", True), ("", True), ("The ministry", False)],
)
def test_a_newspaper_claims_only_what_it_has_from_itself(origin: str, sound: bool) -> None:  # noqa: FBT001
    gazette = {"kind": "press", "title": "The Gazette"}
    of = draft(
        claimants={"gazette": gazette},
        claims={"killed-12-repeated": {"claimant": "gazette", "repeats": ""}},
        sources={"monitors-page": {"origin": origin}},
    )
    found = list(attribution.a_claimant_is_not_the_outlet_that_quotes_it(of))
    assert [problem.column for problem in found] == ([] if sound else ["claimant"])


def test_a_newspaper_may_pass_on_a_figure_if_it_says_whose() -> None:
    of = draft(
        claimants={"gazette": {"kind": "press", "title": "The Gazette"}},
        claims={"killed-12-repeated": {"claimant": "gazette"}},
        sources={"monitors-page": {"origin": "The ministry"}},
    )
    assert not list(attribution.a_claimant_is_not_the_outlet_that_quotes_it(of))


def test_a_ministry_may_be_quoted_by_anybody() -> None:
    of = draft(sources={"ministry-page": {"origin": "The Gazette"}})
    assert not list(attribution.a_claimant_is_not_the_outlet_that_quotes_it(of))
