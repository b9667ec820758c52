"""The country's figure."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest

from dashboard.view.country import claim_country, event_country
from dashboard.view.digest import Digest, digest
from dashboard.view.view import CountryCell
from geodata.atlas import Atlas
from geodata.records import Claim

Make = Callable[..., Claim]
DigestOf = Callable[..., Digest]
HEADLINE = "Killed, whole country, January 2022"


def deaths(atlas: Atlas, day: str, clock: str = "then") -> CountryCell:
    return claim_country("deaths", dt.date.fromisoformat(day), clock, digest(atlas))


def test_on_9_january_the_figure_is_164_and_withdrawn_the_same_day(opening: Atlas) -> None:
    assert deaths(opening, "2022-01-09") == CountryCell(
        headline=HEADLINE,
        figure="164",
        state="withdrawn",
        verdict="withdrawn the same day",
        claimant="The ministry, 9 January 2022",
        basis="2 sources, 2 origins",
        other="now: 238 (16 August 2022)",
    )


def test_a_copy_of_a_withdrawn_figure_does_not_revive_it(opening: Atlas) -> None:
    assert deaths(opening, "2022-01-12").state == "withdrawn"


def test_on_15_january_the_figure_is_225(opening: Atlas) -> None:
    cell = deaths(opening, "2022-01-15")
    assert (cell.figure, cell.state, cell.verdict) == ("225", "stands", "stands")


def test_known_now_the_figure_is_238_since_the_day_it_was_first_said(opening: Atlas) -> None:
    cell = deaths(opening, "2022-01-09", "now")
    assert (cell.figure, cell.claimant) == ("238", "The prosecutor, 16 August 2022")
    assert cell.basis == "1 source, 1 origin; range 238–241"
    assert cell.other == "on this day: 164, withdrawn the same day"


@pytest.mark.parametrize("clock", ["then", "now"])
def test_where_both_clocks_agree_only_one_is_shown(opening: Atlas, clock: str) -> None:
    assert deaths(opening, "2023-01-05", clock).other == ""


@pytest.mark.parametrize("clock", ["then", "now", "day"])
def test_before_2022_there_is_nothing_to_count_yet(opening: Atlas, clock: str) -> None:
    cell = deaths(opening, "2011-12-16", clock)
    assert cell == CountryCell(HEADLINE, "not yet", "none", "", "", "", "")


def test_before_the_first_claim_there_is_no_figure_yet(opening: Atlas) -> None:
    cell = deaths(opening, "2022-01-08")
    assert (cell.figure, cell.state) == ("no figure yet", "none")
    assert deaths(opening, "2022-01-08", "now").other == "on this day: no figure yet"


def test_a_day_on_which_nobody_spoke_says_so(opening: Atlas) -> None:
    assert deaths(opening, "2022-01-10", "day").figure == "no figure on this day"
    assert deaths(opening, "2022-01-09", "day").figure == "164"


def test_by_the_clock_of_the_day_only_the_last_line_tells_the_future(opening: Atlas) -> None:
    for day in range(1, 32):
        cell = deaths(opening, f"2022-01-{day:02}")
        told = f"{cell.figure} {cell.verdict} {cell.claimant} {cell.basis}"
        assert "2023" not in told
        assert "March" not in told
        assert "August" not in told


def test_a_part_of_the_dead_is_not_called_all_of_them(claim: Make, digest_of: DigestOf) -> None:
    known = digest_of(claim("a", 8, "2022-01-05", group="security"))
    cell = claim_country("deaths", dt.date(2022, 1, 6), "then", known)
    assert (cell.figure, cell.state) == ("8", "partial")
    assert cell.verdict == "counts only: Security"


def test_an_unsettled_part_says_both(claim: Make, digest_of: DigestOf) -> None:
    known = digest_of(claim("a", 8, "2022-01-05", group="security", status="preliminary"))
    cell = claim_country("deaths", dt.date(2022, 1, 6), "then", known)
    assert cell.verdict == "counts only: Security; preliminary"


def test_rumours_are_no_figure(claim: Make, digest_of: DigestOf) -> None:
    known = digest_of(claim("a", 500, status="unverified"))
    cell = claim_country("deaths", dt.date(2022, 1, 10), "then", known)
    assert (cell.figure, cell.state) == ("no figure yet", "unverified")
    assert cell.verdict.startswith("Only unverified")


def test_events_are_documented_and_not_all_that_happened(opening: Atlas) -> None:
    assert event_country(dt.date(2022, 1, 9), "sofar", digest(opening)) == CountryCell(
        headline="Events since 1 January 2022, whole country",
        figure="3",
        state="force",
        verdict="documented events, not all that happened",
        claimant="",
        basis="at 2 sites",
        other="1 event of context is shown but not counted",
    )


def test_events_of_a_day_without_any_are_none(opening: Atlas) -> None:
    cell = event_country(dt.date(2022, 1, 9), "day", digest(opening))
    assert (cell.headline, cell.figure, cell.state) == (
        "Events on this day, whole country",
        "0",
        "none",
    )
