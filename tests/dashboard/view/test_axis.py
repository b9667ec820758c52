"""The time axis as numbers."""

from __future__ import annotations

import datetime as dt
import itertools

from dashboard.view.answer import answer
from dashboard.view.axis import LEAST, WIDEST, bar_width, tallest, ticks, years
from dashboard.view.scene import DEFAULTS
from geodata.atlas import Atlas


def test_every_day_of_january_has_its_tick_and_years_keep_their_distance(atlas: Atlas) -> None:
    view = answer(atlas, DEFAULTS)
    found = [(view.steps[number], text) for number, text in ticks(view)]
    assert [text for step, text in found if step.part == "january"] == [
        str(day) for day in range(1, 21)
    ]
    places = [step.at for step, _ in found if step.part == "before"]
    assert all(later - earlier >= LEAST for earlier, later in itertools.pairwise(places))
    fewer = [text for _, text in ticks(view, 3 * LEAST)]
    assert len(fewer) < len(found)


def test_no_bar_is_higher_than_the_tallest_nor_wider_than_a_day(atlas: Atlas) -> None:
    view = answer(atlas, DEFAULTS)
    assert max(sum(count for _, count in step.bars) for step in view.steps) == tallest(view)
    assert 0 < bar_width(view, "before") < bar_width(view, "january") <= WIDEST


def test_a_part_of_several_years_says_which(atlas: Atlas) -> None:
    view = answer(atlas, DEFAULTS)
    first = min(step.day for step in view.steps)
    assert first < dt.date(2012, 1, 1)
    assert years(view, "before") == f" {first.year}–2021"
    assert years(view, "january") == ""
