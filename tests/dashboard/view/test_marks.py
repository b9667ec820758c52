"""How sites look."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.view.digest import Digest
from dashboard.view.marks import LARGEST, SMALLEST, claim_mark, event_mark, radius, scaled
from dashboard.view.view import MarkCell
from geodata.records import Claim, Event

Make = Callable[..., Claim]
MakeEvent = Callable[..., Event]
DigestOf = Callable[..., Digest]
JAN_9 = dt.date(2022, 1, 9)


@given(st.integers(1, 10_000), st.integers(1, 10_000))
def test_the_area_of_a_mark_follows_its_value(one: int, other: int) -> None:
    largest = max(one, other)
    radii = [radius(value, largest) for value in (one, other)]
    assert max(radii) == LARGEST
    for value, drawn in zip((one, other), radii, strict=True):
        exact = LARGEST * math.sqrt(value / largest)
        assert drawn == pytest.approx(max(exact, SMALLEST), abs=0.05)


def test_nothing_has_no_size_and_a_sign_has_the_smallest() -> None:
    assert radius(0, 100) == 0
    assert scaled(MarkCell(-1, -1, "unknown", ""), 100) == MarkCell(4, 4, "unknown", "")


def test_a_site_is_not_drawn_before_its_first_event(event: MakeEvent, digest_of: DigestOf) -> None:
    digest = digest_of(event("e", "2022-01-05"), event("f", "2022-01-05", kind="clash"))
    before = event_mark("almaty", dt.date(2022, 1, 4), "sofar", digest)
    after = event_mark("almaty", JAN_9, "sofar", digest)
    assert before == MarkCell(0, 0, "none", "nothing recorded yet")
    assert after == MarkCell(2, 2, "force", "2 events so far")


def test_this_day_only_counts_what_began_on_it(event: MakeEvent, digest_of: DigestOf) -> None:
    digest = digest_of(event("e", "2022-01-05"), event("f", "2022-01-09"))
    assert event_mark("almaty", JAN_9, "day", digest).text == "1 event on this day"
    assert event_mark("aktau", JAN_9, "day", digest).text == "nothing on this day"


def test_context_is_shown_but_not_counted(event: MakeEvent, digest_of: DigestOf) -> None:
    accident = event("mine", kind="industrial-accident")
    alone = event_mark("almaty", JAN_9, "sofar", digest_of(accident))
    beside = event_mark("almaty", JAN_9, "sofar", digest_of(accident, event("e")))
    assert alone == MarkCell(1, 1, "context", "1 event of context, not counted as protest")
    assert beside.high == 1
    assert beside.text == "1 event so far; 1 more of context is not counted"


def test_empty_is_not_zero(claim: Make, event: MakeEvent, digest_of: DigestOf) -> None:
    digest = digest_of(
        event("e", place="almaty"), event("f", place="aktau"), claim("c", 0, place="aktau")
    )
    unknown = claim_mark("almaty", "deaths", JAN_9, "then", digest)
    zero = claim_mark("aktau", "deaths", JAN_9, "then", digest)
    none = claim_mark("zhanaozen", "deaths", JAN_9, "then", digest)
    assert (unknown.state, unknown.text) == ("unknown", "No figure was found for Almaty")
    assert zero.state == "zero"
    assert none.state == "none"
    assert unknown.high == zero.high == -1


def test_what_happened_in_2011_does_not_make_one_expect_a_figure_for_january(
    event: MakeEvent, digest_of: DigestOf
) -> None:
    digest = digest_of(event("e", "2011-12-16", "zhanaozen"))
    before = claim_mark("zhanaozen", "deaths", dt.date(2021, 12, 31), "then", digest)
    after = claim_mark("zhanaozen", "deaths", dt.date(2022, 1, 1), "then", digest)
    assert (before.state, after.state) == ("unknown", "none")


def test_a_mark_names_claimant_and_day(claim: Make, digest_of: DigestOf) -> None:
    gone = claim(
        "a", 103, "2022-01-09", place="almaty", status="withdrawn", withdrawn_on="2022-01-09"
    )
    cell = claim_mark("almaty", "deaths", JAN_9, "then", digest_of(gone))
    assert cell == MarkCell(
        103,
        103,
        "withdrawn",
        "103 reported killed in January 2022, The prosecutor, 9 January 2022: "
        "withdrawn the same day",
    )


def test_a_range_is_drawn_by_its_two_ends(claim: Make, digest_of: DigestOf) -> None:
    digest = digest_of(
        claim("a", 149, place="almaty", claimant="ministry", status="disputed"),
        claim("b", 151, "2023-01-05", place="almaty"),
    )
    cell = claim_mark("almaty", "deaths", JAN_9, "now", digest)
    assert (cell.low, cell.high, cell.state) == (149, 151, "stands")
    assert cell.text.endswith("5 January 2023; range 149–151")


def test_an_open_end_is_drawn_by_the_other(claim: Make, digest_of: DigestOf) -> None:
    digest = digest_of(claim("a", 12, high=None, words="at least", place="almaty"))
    cell = claim_mark("almaty", "deaths", JAN_9, "then", digest)
    assert (cell.low, cell.high) == (12, 12)


def test_a_part_names_whom_it_counts(claim: Make, digest_of: DigestOf) -> None:
    digest = digest_of(claim("a", 11, place="almaty", group="security"))
    cell = claim_mark("almaty", "deaths", JAN_9, "then", digest)
    assert cell.state == "partial"
    assert "(counts only: Security)" in cell.text


def test_words_alone_are_a_sign_without_size(claim: Make, digest_of: DigestOf) -> None:
    digest = digest_of(claim("a", None, words="dozens", place="almaty"))
    cell = claim_mark("almaty", "deaths", JAN_9, "then", digest)
    assert (cell.high, cell.state) == (-1, "stands")
    assert cell.text.startswith("dozens reported killed")


def test_rumours_alone_are_a_sign_of_their_own(claim: Make, digest_of: DigestOf) -> None:
    digest = digest_of(claim("a", 500, place="almaty", claimant="party"))
    assert claim_mark("almaty", "deaths", JAN_9, "then", digest).state == "unverified"
