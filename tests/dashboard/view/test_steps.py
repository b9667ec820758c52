"""The steps of the playhead."""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Callable

import pytest

from dashboard.view.steps import JANUARY, PARTS, days_of, part_of, steps
from dashboard.view.view import Step
from geodata.atlas import Atlas
from geodata.records import Claim, Event, Moment

MakeEvent = Callable[..., Event]
MakeMoment = Callable[..., Moment]
AtlasOf = Callable[..., Atlas]


def on(atlas: Atlas, day: str) -> Step:
    return next(step for step in steps(atlas) if step.day == dt.date.fromisoformat(day))


def test_every_day_of_january_is_a_step_even_of_an_empty_record(atlas_of: AtlasOf) -> None:
    assert days_of(atlas_of()) == JANUARY
    assert [step.sentence for step in steps(atlas_of())] == [""] * 20


def test_outside_january_there_are_steps_where_something_begins(opening: Atlas) -> None:
    outside = [str(day) for day in days_of(opening) if day not in JANUARY]
    assert outside == ["2011-12-16", "2022-03-14", "2022-07-29", "2022-08-16", "2023-01-05"]


def test_a_copy_of_a_figure_is_no_step(claim: Callable[..., Claim], atlas_of: AtlasOf) -> None:
    copy = claim("b", 225, "2022-02-10", claimant="paper", repeats="a")
    assert days_of(atlas_of(claim("a", 225, "2022-01-15"), copy)) == JANUARY


def test_january_takes_most_of_the_axis_and_is_to_scale(opening: Atlas) -> None:
    january = [step.at for step in steps(opening) if step.part == "january"]
    widths = {round(after - before, 3) for before, after in itertools.pairwise(january)}
    assert january[-1] - january[0] >= 0.7
    assert len(widths) == 1


def test_the_steps_run_forward_and_stay_in_their_parts(opening: Atlas) -> None:
    told = steps(opening)
    assert [step.at for step in told] == sorted({step.at for step in told})
    for step in told:
        start, end = PARTS[step.part]
        assert start <= step.at <= end


@pytest.mark.parametrize(
    ("day", "part"),
    [("2011-12-16", "before"), ("2022-01-01", "january"), ("2022-03-14", "after")],
)
def test_the_axis_has_three_parts(opening: Atlas, day: str, part: str) -> None:
    assert on(opening, day).part == part


def test_a_moment_gives_the_sentence_and_the_key(opening: Atlas) -> None:
    step = on(opening, "2022-01-05")
    assert (step.sentence, step.key) == ("Sentence of fifth", True)
    assert step.date == "Wednesday 5 January 2022"
    assert step.spoken == "5 January 2022: 3 events so far, 2 sites; Sentence of fifth"


def test_a_key_moment_comes_before_another_of_the_same_day(
    moment: MakeMoment, atlas_of: AtlasOf
) -> None:
    atlas = atlas_of(moment("a", "2022-01-05"), moment("b", "2022-01-05", key="yes"))
    assert on(atlas, "2022-01-05").sentence == "Sentence of b"


def test_without_a_moment_the_weightiest_event_gives_the_sentence(
    event: MakeEvent, atlas_of: AtlasOf
) -> None:
    atlas = atlas_of(
        event("a"), event("b", "2022-01-05", "aktau", kind="clash"), event("c", kind="trial")
    )
    assert on(atlas, "2022-01-05").sentence == "Aktau: Title of b"
    assert not on(atlas, "2022-01-05").key


def test_an_event_of_the_country_needs_no_place(event: MakeEvent, atlas_of: AtlasOf) -> None:
    atlas = atlas_of(event("a", "2022-02-01", "country"))
    assert on(atlas, "2022-02-01").sentence == "Title of a"


def test_a_day_on_which_only_a_toll_was_said_tells_it_with_its_claimant(opening: Atlas) -> None:
    assert on(opening, "2022-03-14").sentence == (
        "230 reported killed in January 2022, whole country: The prosecutor"
    )
    assert on(opening, "2022-01-09").sentence.endswith("The ministry (withdrawn the same day)")


def test_a_day_of_nothing_is_silent(opening: Atlas) -> None:
    step = on(opening, "2022-01-07")
    assert (step.sentence, step.new, step.bars) == ("", (), ())
    assert step.spoken == "7 January 2022: 3 events so far, 2 sites"


def test_marks_are_new_on_the_day_of_their_event(opening: Atlas) -> None:
    sites = list(opening.sites)
    assert [sites[mark] for mark in on(opening, "2022-01-05").new] == ["almaty"]


def test_bars_count_every_family_apart(opening: Atlas) -> None:
    assert on(opening, "2022-01-05").bars == (("force", 1), ("decision", 1))
    assert on(opening, "2022-01-06").bars == (("context", 1),)


def test_a_month_is_not_dated_to_the_day(
    event: MakeEvent, claim: Callable[..., Claim], atlas_of: AtlasOf
) -> None:
    atlas = atlas_of(
        event("a", "2021-06", precision="month"), claim("b", 263, "2023", claimant="monitor")
    )
    assert on(atlas, "2021-06-30").date == "June 2021"
    assert on(atlas, "2023-12-31").date == "By 31 December 2023"


def test_an_exact_event_on_the_last_of_a_month_dates_the_step(
    event: MakeEvent, atlas_of: AtlasOf
) -> None:
    atlas = atlas_of(event("a", "2021-06", precision="month"), event("b", "2021-06-30"))
    assert on(atlas, "2021-06-30").date == "Wednesday 30 June 2021"


def test_what_is_known_only_to_january_is_not_shown_as_of_its_first_day(
    event: MakeEvent, atlas_of: AtlasOf
) -> None:
    atlas = atlas_of(event("a", "2022-01", precision="month"), event("b", "2022-01-05"))
    assert [bars for bars in (step.bars for step in steps(atlas)) if bars] == [
        on(atlas, "2022-01-05").bars,
        on(atlas, "2022-01-31").bars,
    ]


def test_the_axis_begins_at_the_first_key_moment_and_what_came_before_is_background(
    event: MakeEvent, moment: MakeMoment, atlas_of: AtlasOf
) -> None:
    atlas = atlas_of(
        event("a", "2006", precision="year"),
        event("b", "2011-12-16"),
        moment("shots", "2011-12-16", events="b", key="yes"),
    )
    assert days_of(atlas)[0] == dt.date(2011, 12, 16)
    assert steps(atlas)[0].key


@pytest.mark.parametrize(
    ("day", "part"),
    [
        (dt.date(2021, 12, 31), "before"),
        (dt.date(2022, 1, 1), "january"),
        (dt.date(2022, 1, 20), "january"),
        (dt.date(2022, 1, 21), "after"),
    ],
)
def test_january_ends_on_the_twentieth(day: dt.date, part: str) -> None:
    assert part_of(day) == part
