"""The ledger's chart."""

from __future__ import annotations

import datetime as dt
import itertools
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.rooms.ledger import (
    LETTER,
    LINE,
    TO_SCALE,
    ceiling,
    columns,
    ledger,
    number_of,
    signs,
)
from dashboard.view.view import Series, View
from tests.dashboard.rooms.made_up import CLAIMS, claim
from tests.dashboard.rooms.tree import Node, tree

DAY = dt.date(2022, 1, 9)
SERIES = Series("killed", "Killed", "Everybody", "225–238", "The rule", CLAIMS)


def drawn(view: View, series: Series = SERIES) -> Node:
    return tree(ledger(view, series))


@given(st.integers(0, 10**7))
def test_the_axis_reaches_over_the_highest_figure_and_its_half_is_whole(value: int) -> None:
    top = ceiling(value)
    assert top > value
    assert top % 2 == 0
    assert top <= max(4 * value, 2), "the figures are not pressed to the ground"


@given(st.lists(st.dates(dt.date(2022, 1, 1), dt.date(2026, 12, 31)), min_size=1, max_size=30))
def test_days_keep_their_order_and_stay_on_the_chart(days: list[dt.date]) -> None:
    places, even = columns(days)
    assert set(places) == set(days)
    assert list(places.values()) == sorted(places.values())
    assert all(0 <= at <= 1 for at in places.values())
    assert even == ((max(days) - min(days)).days > TO_SCALE)


def test_near_days_stand_to_scale() -> None:
    near = [DAY, DAY + dt.timedelta(1), DAY + dt.timedelta(10)]
    places, _ = columns(near)
    first, second, last = places.values()
    assert (second - first) * 10 == pytest.approx(last - first)


def test_far_days_stand_one_after_another() -> None:
    places, _ = columns([DAY, DAY + dt.timedelta(1), DAY + dt.timedelta(1000)])
    first, second, last = places.values()
    assert second - first == pytest.approx(last - second)


def test_every_claim_with_a_number_is_drawn_where_it_says(view: View) -> None:
    chart = drawn(view).one(role="img")
    shown = chart.all(data_status=bool, data_day=bool)
    assert [sign["data-day"] for sign in shown] == [
        "2022-01-09", "2022-01-15", "2022-03-01", "2022-07-29", "2022-08-16",
    ]  # fmt: skip
    assert "bottom:54.667%" in shown[0]["style"], "164 of 300"
    assert "height:6.667%" in shown[3]["style"], "from 230 to 250 of 300"
    assert shown[2]["data-open"] == "up", "more than 200"


def test_a_withdrawn_figure_is_struck_but_written(view: View) -> None:
    struck = drawn(view).one("s")
    assert struck.text == "164"


def test_words_are_not_drawn_as_a_number(view: View) -> None:
    assert number_of(claim("x", DAY, None, None)) is None
    assert number_of(claim("x", DAY, None, 9)) == 9
    assert view.words["ledger-words"].format(n=1) in drawn(view).one("figcaption").text


def test_the_chart_says_that_far_days_are_not_to_scale(view: View) -> None:
    assert "not to scale" in drawn(view).one("figcaption").text


def test_the_chart_says_in_words_what_it_shows(view: View) -> None:
    label = drawn(view).one(role="img")["aria-label"]
    assert "5 figures" in label
    assert "lowest 164" in label
    assert "highest 250" in label


def test_equal_figures_of_one_day_stand_side_by_side() -> None:
    twice = [claim("a", DAY, 164, 164), claim("b", DAY, 164, 164)]
    first, second = signs(twice, {DAY: 0.5}, 300)
    assert first.x != second.x
    assert first.low == second.low


@pytest.mark.parametrize("claims", [(), CLAIMS[:1], CLAIMS[4:5]])
def test_one_number_needs_no_chart(view: View, claims: tuple[object, ...]) -> None:
    assert ledger(view, Series("k", "K", "", "", "", claims)) is None  # type: ignore[arg-type]


def test_the_numbers_written_do_not_lie_upon_each_other(view: View) -> None:
    days = [DAY + dt.timedelta(100 * at) for at in range(40)]
    many = tuple(claim(f"c{at}", day, 200 + at, 200 + at) for at, day in enumerate(days))
    numbers = drawn(view, Series("k", "K", "", "", "", many)).all("span", **{"class": "number"})
    assert 10 < len(numbers) < 40
    spots = [
        [float(share) for share in re.findall(r"([\d.]+)%", number["style"])] for number in numbers
    ]
    for (x, y), (other_x, other_y) in itertools.combinations(spots, 2):
        assert abs(x - other_x) >= 3 * 100 * LETTER - 0.01 or abs(y - other_y) >= 100 * LINE - 0.01
