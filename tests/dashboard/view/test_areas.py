"""How regions look."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest

from dashboard.view.areas import THRESHOLDS, claim_area, event_area, level
from dashboard.view.digest import Digest
from dashboard.view.view import RegionCell
from geodata.records import Claim, Event

Make = Callable[..., Claim]
MakeEvent = Callable[..., Event]
DigestOf = Callable[..., Digest]
JAN_9 = dt.date(2022, 1, 9)
REGION = "mangystau-region"


@pytest.mark.parametrize(
    ("events", "tint"), [(0, 0), (1, 1), (2, 2), (4, 2), (5, 3), (9, 3), (10, 4), (99, 4)]
)
def test_the_tint_follows_the_number_of_events(events: int, tint: int) -> None:
    assert level("events", events) == tint


def test_every_measure_has_four_tints() -> None:
    for thresholds in THRESHOLDS.values():
        assert len(thresholds) == 4
        assert list(thresholds) == sorted(thresholds)


def test_events_at_the_sites_of_a_region_tint_it(event: MakeEvent, digest_of: DigestOf) -> None:
    digest = digest_of(event("a", place="aktau"), event("b", place=REGION, kind="decision"))
    assert event_area(REGION, JAN_9, "sofar", digest) == RegionCell(2, "protest", "2 events so far")


def test_context_tints_nothing(event: MakeEvent, digest_of: DigestOf) -> None:
    cell = event_area(
        REGION, JAN_9, "sofar", digest_of(event("a", place="aktau", kind="industrial-accident"))
    )
    assert (cell.level, cell.state) == (0, "context")


def test_a_withdrawn_figure_is_printed_but_tints_nothing(claim: Make, digest_of: DigestOf) -> None:
    gone = claim("a", 21, place=REGION, status="withdrawn", withdrawn_on="2022-01-09")
    cell = claim_area(REGION, "deaths", JAN_9, "then", digest_of(gone))
    assert (cell.level, cell.state, cell.figure) == (0, "withdrawn", "21")


def test_a_figure_about_a_region_tints_it(claim: Make, digest_of: DigestOf) -> None:
    cell = claim_area(REGION, "deaths", JAN_9, "then", digest_of(claim("a", 15, place=REGION)))
    assert (cell.level, cell.state, cell.figure) == (3, "stands", "15")


def test_a_zero_is_printed_as_a_zero(claim: Make, digest_of: DigestOf) -> None:
    digest = digest_of(claim("a", 0, place=REGION, words="no deaths reported"))
    cell = claim_area(REGION, "deaths", JAN_9, "then", digest)
    assert (cell.level, cell.state, cell.figure) == (0, "zero", "0")


def test_what_was_said_about_a_town_is_not_said_about_its_region(
    claim: Make, event: MakeEvent, digest_of: DigestOf
) -> None:
    digest = digest_of(claim("a", 15, place="aktau"), event("e", place="aktau"))
    cell = claim_area(REGION, "deaths", JAN_9, "then", digest)
    assert (cell.state, cell.figure) == ("unknown", "")
    assert cell.text == "No figure about Mangystau Region as a whole was found"


def test_a_city_points_to_its_mark(claim: Make, event: MakeEvent, digest_of: DigestOf) -> None:
    digest = digest_of(claim("a", 15, place="almaty"), event("e", place="almaty"))
    cell = claim_area("almaty-city", "deaths", JAN_9, "then", digest)
    assert (cell.state, cell.text) == ("none", "Figures for the city stand at its mark")


def test_a_region_without_events_says_nothing_of_figures(digest_of: DigestOf) -> None:
    assert claim_area(REGION, "deaths", JAN_9, "then", digest_of()).text == "nothing recorded yet"
    assert claim_area(REGION, "deaths", JAN_9, "day", digest_of()).text == (
        "no figure was said on this day"
    )


def test_rumours_alone_are_not_printed(claim: Make, digest_of: DigestOf) -> None:
    digest = digest_of(claim("a", 500, place=REGION, status="unverified"))
    cell = claim_area(REGION, "deaths", JAN_9, "then", digest)
    assert (cell.level, cell.state, cell.figure) == (0, "unverified", "")
