"""The standing rule, one sentence a test."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.view.standing import NOW, Range, known_from, span, standing, state_on
from geodata.records import Claim, Claimant

Make = Callable[..., Claim]
Claimants = dict[str, Claimant]
JAN_9, JAN_15 = dt.date(2022, 1, 9), dt.date(2022, 1, 15)
SEEN = dt.date(2022, 6, 30)


def test_a_claim_is_unsaid_until_the_day_it_was_said(claim: Make, claimants: Claimants) -> None:
    said = claim("a", said="2022-01-09")
    assert state_on(said, [said], claimants, dt.date(2022, 1, 8)) == "unsaid"
    assert state_on(said, [said], claimants, JAN_9) == "stands"


def test_a_claim_said_in_some_month_is_known_when_the_month_is_over(
    claim: Make, claimants: Claimants
) -> None:
    said = claim("a", said="2022-01")
    assert known_from(said) == dt.date(2022, 1, 31)
    assert state_on(said, [said], claimants, JAN_15) == "unsaid"


def test_a_withdrawn_claim_stands_until_it_is_withdrawn(claim: Make, claimants: Claimants) -> None:
    said = claim("a", said="2022-01-09", status="withdrawn", withdrawn_on="2022-01-12")
    assert state_on(said, [said], claimants, dt.date(2022, 1, 11)) == "stands"
    assert state_on(said, [said], claimants, dt.date(2022, 1, 12)) == "withdrawn"


def test_a_claim_withdrawn_on_an_unknown_day_never_stood(claim: Make, claimants: Claimants) -> None:
    said = claim("a", said="2022-01-09", status="withdrawn")
    assert state_on(said, [said], claimants, JAN_9) == "withdrawn"


def test_a_withdrawal_in_some_month_counts_from_its_first_day(
    claim: Make, claimants: Claimants
) -> None:
    said = claim("a", said="2022-01-09", status="withdrawn", withdrawn_on="2022-02")
    assert state_on(said, [said], claimants, dt.date(2022, 2, 1)) == "withdrawn"


def test_a_claim_is_revised_once_its_replacement_is_said(claim: Make, claimants: Claimants) -> None:
    old, new = claim("old", 225, status="revised"), claim("new", 230, "2022-03-14", replaces="old")
    assert state_on(old, [old, new], claimants, dt.date(2022, 3, 13)) == "stands"
    assert state_on(old, [old, new], claimants, dt.date(2022, 3, 14)) == "revised"


def test_a_claim_whose_replacement_is_withdrawn_stands_again(
    claim: Make, claimants: Claimants
) -> None:
    old = claim("old", 225)
    new = claim(
        "new", 230, "2022-03-14", replaces="old", status="withdrawn", withdrawn_on="2022-03-20"
    )
    assert state_on(old, [old, new], claimants, dt.date(2022, 3, 15)) == "revised"
    assert state_on(old, [old, new], claimants, dt.date(2022, 3, 20)) == "stands"


def test_a_revision_that_the_record_does_not_name_counts_from_the_next_official_figure_on(
    claim: Make, claimants: Claimants
) -> None:
    old = claim("old", 1000, "2022-01-06", claimant="ministry", status="revised")
    series = [
        old,
        claim("partisan", 900, "2022-01-07", claimant="party"),
        claim("copy", 1000, "2022-01-08", claimant="paper", repeats="old"),
        claim("count", 1200, "2022-01-09", claimant="monitor"),
        claim("doubt", 1300, "2022-01-10", status="disputed"),
        claim("new", 4353, "2022-01-15"),
    ]
    assert state_on(old, series, claimants, dt.date(2022, 1, 14)) == "stands"
    assert state_on(old, series, claimants, JAN_15) == "revised"


def test_a_revision_that_the_record_does_not_date_is_known_only_now(
    claim: Make, claimants: Claimants
) -> None:
    old = claim("old", status="revised")
    assert state_on(old, [old], claimants, SEEN) == "stands"
    assert state_on(old, [old], claimants, NOW) == "revised"


@pytest.mark.parametrize("status", ["disputed", "preliminary", "unverified", "derived"])
def test_any_other_status_holds_from_the_start(
    claim: Make, claimants: Claimants, status: str
) -> None:
    said = claim("a", status=status)
    assert state_on(said, [said], claimants, JAN_9) == status


def test_nothing_stands_in_an_empty_series(claimants: Claimants) -> None:
    assert standing([], claimants, NOW) is None
    assert span([], claimants, NOW) is None


def test_the_latest_official_claim_stands(claim: Make, claimants: Claimants) -> None:
    series = [claim("a", 8, "2022-01-05"), claim("b", 18, "2022-01-06", claimant="ministry")]
    holds = standing(series, claimants, NOW)
    assert holds is not None
    assert (holds.claim.id, holds.state, holds.rule) == ("b", "stands", "official")


def test_an_official_claim_stands_before_a_later_independent_one(
    claim: Make, claimants: Claimants
) -> None:
    series = [claim("a", 238), claim("b", 250, "2022-02-01", claimant="monitor")]
    holds = standing(series, claimants, NOW)
    assert holds is not None
    assert holds.claim.id == "a"


def test_the_last_withdrawn_official_claim_is_shown_where_no_other_official_stands(
    claim: Make, claimants: Claimants
) -> None:
    gone = {"status": "withdrawn", "withdrawn_on": "2022-01-09"}
    series = [
        claim("a", 100, "2022-01-08", **gone),
        claim("b", 164, "2022-01-09", **gone),
        claim("c", 200, "2022-01-10", claimant="monitor"),
    ]
    holds = standing(series, claimants, SEEN)
    assert holds is not None
    assert (holds.claim.id, holds.state, holds.rule) == ("b", "withdrawn", "withdrawn")
    assert holds.range == Range(200, 200)


def test_a_withdrawn_later_claim_does_not_hide_an_earlier_one_that_stands(
    claim: Make, claimants: Claimants
) -> None:
    series = [claim("a", 100, "2022-01-08"), claim("b", 164, status="withdrawn")]
    holds = standing(series, claimants, SEEN)
    assert holds is not None
    assert holds.claim.id == "a"


def test_without_an_official_claim_an_independent_one_stands_before_press(
    claim: Make, claimants: Claimants
) -> None:
    series = [
        claim("a", 5, "2022-01-10", claimant="paper"),
        claim("b", 4, "2022-01-09", claimant="monitor"),
    ]
    holds = standing(series, claimants, NOW)
    assert holds is not None
    assert (holds.claim.id, holds.rule) == ("b", "independent")


def test_our_own_subtraction_comes_last(claim: Make, claimants: Claimants) -> None:
    derived = claim("a", 24, "2023-01-05", claimant="qantar", status="derived")
    press = claim("b", 5, claimant="paper")
    alone, beside = standing([derived], claimants, NOW), standing([derived, press], claimants, NOW)
    assert alone is not None
    assert beside is not None
    assert (alone.rule, alone.range, beside.claim.id) == ("derived", None, "b")


@pytest.mark.parametrize(
    "never",
    [{"claimant": "party"}, {"status": "unverified"}, {"repeats": "another", "claimant": "paper"}],
)
def test_partisan_unverified_and_copied_claims_never_stand(
    claim: Make, claimants: Claimants, never: dict[str, str]
) -> None:
    series = [claim("a", 900, **never)]
    assert standing(series, claimants, NOW) is None
    assert span(series, claimants, NOW) is None


def test_a_claim_with_a_number_stands_before_a_later_one_with_words_alone(
    claim: Make, claimants: Claimants
) -> None:
    series = [claim("a", 26, "2022-01-07"), claim("b", None, "2022-01-08", words="dozens")]
    holds = standing(series, claimants, NOW)
    assert holds is not None
    assert holds.claim.id == "a"


def test_of_two_claims_of_one_day_the_better_attested_stands(
    claim: Make, claimants: Claimants
) -> None:
    series = [claim("a", 12, confidence="medium"), claim("z", 13, confidence="low")]
    holds = standing(series, claimants, NOW)
    assert holds is not None
    assert holds.claim.id == "a"


def test_of_two_claims_of_one_day_the_undisputed_stands(claim: Make, claimants: Claimants) -> None:
    series = [claim("a", 12), claim("z", 13, status="disputed")]
    holds = standing(series, claimants, NOW)
    assert holds is not None
    assert holds.claim.id == "a"


def test_a_figure_said_again_keeps_its_first_day(claim: Make, claimants: Claimants) -> None:
    first = claim("a", 238, "2022-08-16")
    series = [claim("o", 232, "2022-06-29"), first, claim("b", 238, "2023-01-05", replaces="a")]
    holds = standing(series, claimants, NOW)
    assert holds is not None
    assert (holds.claim.id, holds.since.id, holds.state) == ("b", "a", "stands")


def test_a_figure_that_came_back_has_its_last_day(claim: Make, claimants: Claimants) -> None:
    series = [
        claim("a", 18, "2022-01-06"),
        claim("b", 16, "2022-01-09"),
        claim("c", 18, "2022-01-10"),
    ]
    holds = standing(series, claimants, NOW)
    assert holds is not None
    assert holds.since.id == "c"


def test_the_range_holds_the_last_standing_claim_of_each_claimant(
    claim: Make, claimants: Claimants
) -> None:
    series = [
        claim("a", 139, "2022-03-14", status="revised"),
        claim("b", 151, "2023-01-05", replaces="a"),
        claim("c", 149, "2022-01-16", claimant="ministry", status="disputed"),
        claim("d", 300, "2022-01-16", claimant="party"),
        claim("e", 103, "2022-01-09", claimant="monitor", status="withdrawn"),
    ]
    assert span(series, claimants, NOW) == Range(149, 151)


def test_the_range_takes_the_low_of_one_and_the_high_of_another(
    claim: Make, claimants: Claimants
) -> None:
    series = [claim("a", 10, high=14), claim("b", 12, high=20, claimant="monitor")]
    assert span(series, claimants, NOW) == Range(10, 20)


@pytest.mark.parametrize(
    ("bounds", "expected"),
    [
        ((200, None), Range(200, 238)),  # "more than 200" says nothing against 238
        ((238, None), Range(238, None)),
        ((300, None), Range(238, None)),  # nothing closes the range above "more than 300"
        ((None, 300), Range(238, 300)),
        ((None, 100), Range(None, 238)),
    ],
)
def test_an_open_claim_opens_the_range_only_beyond_the_others(
    claim: Make,
    claimants: Claimants,
    bounds: tuple[int | None, int | None],
    expected: Range,
) -> None:
    low, high = bounds
    series = [claim("a", 238), claim("b", low, high=high, claimant="monitor")]
    assert span(series, claimants, NOW) == expected


WHEN = st.dates(dt.date(2022, 1, 5), dt.date(2022, 1, 25))
RULES = st.fixed_dictionaries(
    {
        "claimant": st.sampled_from(["prosecutor", "ministry", "monitor", "paper", "party"]),
        "status": st.sampled_from(["stands", "revised", "withdrawn", "disputed", "unverified"]),
        "low": st.integers(0, 300),
        "said": WHEN.map(str),
        "width": st.integers(0, 50),
        "gone": st.one_of(st.none(), WHEN.map(str)),
        "copies": st.booleans(),
        "replaces": st.booleans(),
    }
)


def build(claim: Make, drawn: list[dict[str, object]]) -> list[Claim]:
    """Make a series in which claims are withdrawn, copied and replaced at random."""
    series: list[Claim] = []
    for number, rules in enumerate(drawn):
        low, said = rules["low"], str(rules["said"])
        assert isinstance(low, int)
        more: dict[str, object] = {"high": low + int(str(rules["width"]))}
        more |= {key: rules[key] for key in ("claimant", "status")}
        if rules["status"] == "withdrawn" and rules["gone"] and str(rules["gone"]) >= said:
            more["withdrawn_on"] = rules["gone"]
        before = [old for old in series if str(old.said_on) < said]
        others = [old for old in series if old.claimant != rules["claimant"]]
        if rules["copies"] and others:
            more["repeats"] = others[-1].id
        elif rules["replaces"]:
            more["replaces"] = " ".join(
                old.id for old in before if old.claimant == rules["claimant"]
            )
        series.append(claim(f"c{number}", low, said, **more))
    return series


drawn_series = st.lists(RULES, max_size=7)


@given(drawn=drawn_series, day=WHEN)
def test_what_stands_then_was_said_by_then(
    claim: Make, claimants: Claimants, drawn: list[dict[str, object]], day: dt.date
) -> None:
    series = build(claim, drawn)
    known = [said for said in series if known_from(said) <= day]
    assert standing(series, claimants, day) == standing(known, claimants, day)


@given(drawn=drawn_series, day=st.one_of(WHEN, st.just(NOW)))
def test_a_withdrawn_claim_is_shown_only_where_no_official_one_is_left(
    claim: Make, claimants: Claimants, drawn: list[dict[str, object]], day: dt.date
) -> None:
    series = build(claim, drawn)
    holds = standing(series, claimants, day)
    if holds and holds.state == "withdrawn":
        left = [
            said
            for said in series
            if claimants[said.claimant].kind == "official"
            and said.repeats is None
            and state_on(said, series, claimants, day) in {"stands", "disputed", "revised"}
        ]
        assert left == []


@given(drawn=drawn_series, day=st.one_of(WHEN, st.just(NOW)))
def test_the_range_contains_the_figure_that_stands(
    claim: Make, claimants: Claimants, drawn: list[dict[str, object]], day: dt.date
) -> None:
    holds = standing(build(claim, drawn), claimants, day)
    if holds and holds.state in {"stands", "disputed"}:
        low, high = holds.claim.low, holds.claim.high
        assert holds.range is not None
        assert low is not None
        assert high is not None
        assert (holds.range.low or 0) <= low <= high <= (holds.range.high or high)


@given(drawn=drawn_series, day=st.one_of(WHEN, st.just(NOW)), low=st.integers(0, 999))
def test_copies_partisan_and_unverified_claims_change_nothing(
    claim: Make, claimants: Claimants, drawn: list[dict[str, object]], day: dt.date, low: int
) -> None:
    series = build(claim, drawn)
    more = [
        claim("copy", low, "2022-01-06", claimant="monitor", repeats="c0"),
        claim("partisan", low, "2022-01-06", claimant="party"),
        claim("rumour", low, "2022-01-06", status="unverified"),
    ]
    assert standing([*series, *more], claimants, day) == standing(series, claimants, day)


@given(drawn=drawn_series, day=st.one_of(WHEN, st.just(NOW)))
def test_the_order_of_the_rows_changes_nothing(
    claim: Make, claimants: Claimants, drawn: list[dict[str, object]], day: dt.date
) -> None:
    series = build(claim, drawn)
    assert standing(series[::-1], claimants, day) == standing(series, claimants, day)


@given(drawn=drawn_series, low=st.integers(0, 999))
def test_an_earlier_figure_of_a_claimant_who_has_a_later_one_never_widens_the_range(
    claim: Make, claimants: Claimants, drawn: list[dict[str, object]], low: int
) -> None:
    later = claim("later", 100, "2022-02-01", claimant="monitor")
    series = [*build(claim, drawn), later]
    earlier = claim("earlier", low, "2022-01-01", claimant="monitor")
    assert span([*series, earlier], claimants, NOW) == span(series, claimants, NOW)
