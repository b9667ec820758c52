"""What a figure says, and what became of it."""

from __future__ import annotations

import datetime as dt
from graphlib import CycleError, TopologicalSorter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geodata.rules import claims
from tests.geodata.small import ROWS, draft

DAYS = st.dates(dt.date(2021, 1, 1), dt.date(2023, 1, 1))
OPEN = st.none() | st.integers(0, 300)


@given(OPEN, OPEN, st.sampled_from(["", "dozens"]))
def test_a_claim_has_a_number_or_words(low: int | None, high: int | None, words: str) -> None:
    cells = {"low": _cell(low), "high": _cell(high), "words": words}
    found = list(claims.a_claim_says_something(draft(claims={"killed-10": cells})))
    assert bool(found) == (low is None and high is None and not words)


@given(OPEN, OPEN)
def test_a_range_does_not_begin_above_its_end(low: int | None, high: int | None) -> None:
    cells = {"low": _cell(low), "high": _cell(high)}
    found = list(claims.low_is_not_above_high(draft(claims={"killed-10": cells})))
    assert bool(found) == (low is not None and high is not None and low > high)


def _cell(number: int | None) -> str:
    return "" if number is None else str(number)


@given(DAYS, DAYS)
def test_a_claim_replaces_only_what_was_said_before_it(old: dt.date, new: dt.date) -> None:
    of = draft(claims={"killed-10": {"said_on": str(old)}, "killed-12": {"said_on": str(new)}})
    found = list(claims.a_claim_replaces_an_earlier_one_of_its_series(of))
    assert bool(found) == (old >= new)


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("claimant", "monitors"),
        ("measure", "injured"),
        ("group", "security"),
        ("place", "west-region"),
    ],
)
def test_a_claim_replaces_only_one_of_its_own_series(column: str, value: str) -> None:
    old = ROWS["claims"][0][column]
    of = draft(claims={"killed-10": {column: value}})
    found = list(claims.a_claim_replaces_an_earlier_one_of_its_series(of))
    assert [str(problem) for problem in found] == [
        f'tables/claims.csv:3:replaces: found "killed-10", whose {column} is {value}, not {old}'
    ]


def test_a_replaced_claim_does_not_stand() -> None:
    found = list(
        claims.a_replaced_claim_does_not_stand(draft(claims={"killed-10": {"status": "stands"}}))
    )
    assert [str(problem) for problem in found] == [
        'tables/claims.csv:2:status: found "stands", but killed-12 replaces it'
    ]


def test_nobody_repeats_himself() -> None:
    of = draft(claims={"killed-12-repeated": {"claimant": "ministry"}})
    found = list(claims.a_claim_repeats_another_claimant(of))
    assert [str(problem) for problem in found] == [
        ('tables/claims.csv:4:repeats: found "killed-12", which is of the same claimant, ministry')
    ]


NAMES = [row["id"] for row in ROWS["claims"]]


@given(st.dictionaries(st.sampled_from(NAMES), st.sets(st.sampled_from(NAMES)), max_size=5))
def test_replacing_never_leads_back(graph: dict[str, set[str]]) -> None:
    cells = {name: {"replaces": " ".join(graph.get(name, ()))} for name in NAMES}
    found = {problem.line for problem in claims.no_claim_leads_back_to_itself(draft(claims=cells))}
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        circle = {NAMES.index(name) + 2 for name in error.args[1]}
        assert circle <= found
    else:
        assert not found


def test_repeating_never_leads_back() -> None:
    of = draft(claims={"killed-12": {"repeats": "killed-12-repeated"}})
    found = list(claims.no_claim_leads_back_to_itself(of))
    assert [(problem.line, problem.column) for problem in found] == [(3, "repeats"), (4, "repeats")]


@given(
    DAYS,
    st.none() | DAYS,
    st.sampled_from(["stands", "revised", "withdrawn", "disputed", "preliminary", "unverified"]),
)
def test_a_withdrawn_claim_and_no_other_has_a_day_not_before_it_was_said(
    said: dt.date, day: dt.date | None, status: str
) -> None:
    cells = {"said_on": str(said), "withdrawn_on": str(day or ""), "status": status}
    found = list(claims.what_is_withdrawn_has_a_day(draft(claims={"killed-10": cells})))
    sound = (day is not None and day >= said) if status == "withdrawn" else day is None
    assert [problem.column for problem in found] == ([] if sound else ["withdrawn_on"])


@given(DAYS, DAYS, st.integers(0, 40))
def test_a_figure_is_not_said_before_the_first_day_that_it_covers(
    said: dt.date, first: dt.date, length: int
) -> None:
    covers = f"{first}/{first + dt.timedelta(length)}"
    cells = {"said_on": str(said), "covers": covers}
    found = list(claims.a_figure_is_not_said_before_its_period(draft(claims={"killed-10": cells})))
    assert bool(found) == (said < first)


def test_a_figure_is_not_said_before_its_event() -> None:
    cells = {"said_on": "2022-01-04", "covers": "2022-01", "withdrawn_on": "2022-01-04"}
    of = draft(claims={"injured-dozens": cells})
    found = list(claims.a_figure_is_not_said_before_its_period(of))
    assert [(problem.line, problem.column) for problem in found] == [(5, "said_on")]


@pytest.mark.parametrize(
    ("claimant", "status", "sound"),
    [
        ("qantar", "derived", True),
        ("qantar", "stands", False),
        ("ministry", "derived", False),
        ("ministry", "stands", True),
    ],
)
def test_our_own_figures_and_no_others_are_derived(
    claimant: str,
    status: str,
    sound: bool,  # noqa: FBT001
) -> None:
    cells = {"claimant": claimant, "status": status}
    found = list(claims.our_own_figures_are_marked(draft(claims={"killed-civilians": cells})))
    assert [problem.column for problem in found] == ([] if sound else ["status"])


@given(DAYS, DAYS, st.sampled_from(["stands", "disputed", "revised"]))
def test_only_the_last_figure_of_a_claimant_stands(
    one: dt.date, other: dt.date, status: str
) -> None:
    cells = {"said_on": str(one), "status": status}
    later = {"said_on": str(other), "replaces": "", "covers": "2022-01-08"}
    of = draft(claims={"killed-10": cells, "killed-12": later})
    found = list(claims.only_the_last_of_a_claimants_figures_stands(of))
    wrong = [2] if one < other and status == "stands" else []
    wrong += [3] if other < one and status != "disputed" else []
    assert [problem.line for problem in found] == wrong


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("measure", "injured"),
        ("group", "security"),
        ("place", "west-region"),
        ("covers", "2022-01-20"),
        ("event", "west-strike"),
        ("repeats", "killed-12-repeated"),
        ("status", "disputed"),
        ("status", "unverified"),
    ],
)
def test_figures_about_something_else_stand_beside_each_other(column: str, value: str) -> None:
    of = draft(claims={"killed-10": {"status": "stands"}, "killed-12": {column: value}})
    assert not list(claims.only_the_last_of_a_claimants_figures_stands(of))


@pytest.mark.parametrize(("words", "sound"), [("", False), ("exact", False), ("nobody died", True)])
def test_nought_has_the_words_of_its_source(words: str, sound: bool) -> None:  # noqa: FBT001
    cells = {"low": "0", "high": "0", "words": words}
    found = list(claims.none_is_said_in_words(draft(claims={"killed-10": cells})))
    assert [problem.column for problem in found] == ([] if sound else ["words"])
