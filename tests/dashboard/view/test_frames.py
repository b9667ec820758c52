"""The frames: every step has a cell for everything."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from dashboard.view.areas import claim_area, event_area
from dashboard.view.country import claim_country, event_country
from dashboard.view.digest import Digest, digest
from dashboard.view.frames import Film, Numbered, film
from dashboard.view.marks import LARGEST, SMALLEST, claim_mark, event_mark, scaled
from dashboard.view.scene import MODES
from dashboard.view.steps import days_of
from geodata.atlas import Atlas
from geodata.records import Claim, Event


def filmed(known: Digest) -> Film:
    return film(days_of(known.atlas), known)


def held(found: Film, known: Digest) -> None:
    """Check what holds for any film."""
    steps = len(days_of(known.atlas))
    assert set(found.frames) == set(MODES)
    for frames in found.frames.values():
        assert len(frames.marks) == len(frames.regions) == len(frames.country) == steps
        for row in frames.marks:
            assert len(row) == len(known.atlas.sites)
            assert all(0 <= number < len(found.marks) for number in row)
        for row in frames.regions:
            assert len(row) == len(known.atlas.regions)
            assert all(0 <= number < len(found.regions) for number in row)
        assert all(0 <= number < len(found.country) for number in frames.country)
    for table in (found.marks, found.regions, found.country):
        assert len(set(table)) == len(table)
    for cell in found.marks:
        assert cell.high == 0 or SMALLEST <= cell.high <= LARGEST
        assert cell.low <= cell.high
        assert (cell.state == "none") == (cell.high == 0)
        assert cell.text
    assert all(0 <= cell.level <= 4 for cell in found.regions)


def test_equal_cells_are_kept_once() -> None:
    letters: Numbered[str] = Numbered()
    assert [letters.number(cell) for cell in "abca"] == [0, 1, 2, 0]
    assert letters.cells() == ("a", "b", "c")


def test_every_step_has_a_cell_for_everything(opening: Atlas) -> None:
    held(filmed(digest(opening)), digest(opening))


def test_an_empty_record_can_be_filmed(digest_of: Callable[..., Digest]) -> None:
    held(filmed(digest_of()), digest_of())


def test_the_largest_mark_of_a_measure_is_as_large_as_marks_get(opening: Atlas) -> None:
    found = filmed(digest(opening))
    for measure in ("events", "deaths"):
        numbers = {
            number
            for mode, frames in found.frames.items()
            if mode.startswith(measure)
            for row in frames.marks
            for number in row
        }
        assert max(found.marks[number].high for number in numbers) == LARGEST


def test_the_same_figure_has_the_same_size_by_both_clocks(opening: Atlas) -> None:
    found = filmed(digest(opening))
    almaty = list(opening.sites).index("almaty")
    last = {
        clock: found.marks[found.frames[f"deaths-{clock}"].marks[-1][almaty]].high
        for clock in ("then", "now")
    }
    assert last["then"] == last["now"] == LARGEST


def test_by_the_clock_of_the_day_a_frame_changes_only_when_something_is_said(
    opening: Atlas,
) -> None:
    frames = filmed(digest(opening)).frames["deaths-then"]
    days = days_of(opening)
    changed = {
        str(day)
        for day, before, after in zip(days[1:], frames.country, frames.country[1:], strict=False)
        if before != after
    }
    assert changed == {
        *("2022-01-01", "2022-01-09", "2022-01-15", "2022-03-14", "2022-07-29", "2022-08-16"),
    }


PLACES = st.sampled_from(["almaty", "aktau", "zhanaozen", "mangystau-region", "country"])
DAYS = st.dates(dt.date(2021, 12, 1), dt.date(2022, 2, 10)).map(str)


@given(
    st.lists(
        st.tuples(
            PLACES,
            DAYS,
            st.integers(0, 500),
            st.sampled_from(["killed", "injured", "detained", "sought-help"]),
            st.sampled_from(["all", "security"]),
            st.sampled_from(["stands", "withdrawn", "unverified", "disputed"]),
        ),
        max_size=6,
    ),
    st.lists(st.tuples(PLACES, DAYS, st.sampled_from(["protest", "clash", "industrial-accident"]))),
)
def test_whatever_the_record_holds_it_can_be_filmed(
    claim: Callable[..., Claim],
    event: Callable[..., Event],
    digest_of: Callable[..., Digest],
    claims: list[tuple[str, str, int, str, str, str]],
    events: list[tuple[str, str, str]],
) -> None:
    known = digest_of(
        *(
            claim(f"c{n}", low, said, place=place, measure=measure, group=group, status=status)
            for n, (place, said, low, measure, group, status) in enumerate(claims)
        ),
        *(event(f"e{n}", day, place, kind=kind) for n, (place, day, kind) in enumerate(events)),
    )
    held(filmed(known), known)


def test_what_is_taken_over_from_the_day_before_is_what_the_day_itself_would_show(
    atlas: Atlas,
) -> None:
    known, days = digest(atlas), days_of(atlas)
    found = film(days, known)
    for mode, frames in found.frames.items():
        measure, clock = mode.split("-")
        for step in range(0, len(days), 3):
            day = days[step]
            for site, number in zip(atlas.sites, frames.marks[step], strict=True):
                cell = (
                    event_mark(site, day, clock, known)
                    if measure == "events"
                    else claim_mark(site, measure, day, clock, known)
                )
                assert found.marks[number] == scaled(cell, found.largest[measure])
            for region, number in zip(atlas.regions, frames.regions[step], strict=True):
                area = (
                    event_area(region, day, clock, known)
                    if measure == "events"
                    else claim_area(region, measure, day, clock, known)
                )
                assert found.regions[number] == area
            country = (
                event_country(day, clock, known)
                if measure == "events"
                else claim_country(measure, day, clock, known)
            )
            assert found.country[frames.country[step]] == country
