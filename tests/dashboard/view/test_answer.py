"""A scene answered: by hand-made atlases, and by the real record with what it promises."""

from __future__ import annotations

import datetime as dt
import json

import pytest

from dashboard.view.answer import answer
from dashboard.view.digest import Digest
from dashboard.view.scene import DEFAULTS, MODES, Scene
from dashboard.view.view import CountryCell, MarkCell, Panel, View
from geodata.atlas import Atlas


def country(view: View) -> CountryCell:
    return view.country_cells[view.frames[view.mode].country[view.step]]


def mark(view: View, site: str) -> MarkCell:
    row = view.frames[view.mode].marks[view.step]
    return view.mark_cells[row[view.marks.index(site)]]


def deaths(record: Digest, day: str, known: str = "then") -> View:
    shown = dt.date.fromisoformat(day)
    return answer(record.atlas, Scene(day=shown, measure="deaths", known=known))


def about(record: Digest, place: str) -> Panel:
    return answer(record.atlas, Scene(place=place, tab="toll")).panel


def test_a_scene_without_a_day_shows_the_opening_day(opening: Atlas) -> None:
    view = answer(opening, Scene())
    assert view.steps[view.step].day == dt.date(2022, 1, 9)
    assert view.scene == view.defaults == DEFAULTS.plain()


def test_a_day_between_two_steps_shows_the_one_before(opening: Atlas) -> None:
    view = answer(opening, Scene(day=dt.date(2022, 2, 1)))
    assert view.scene["day"] == "2022-01-20"


def test_notices_are_passed_on(opening: Atlas) -> None:
    assert answer(opening, Scene(), ["Something was not understood."]).notices == (
        "Something was not understood.",
    )


def test_only_the_panel_and_the_step_depend_on_the_scene(opening: Atlas) -> None:
    one, other = answer(opening, Scene()), answer(opening, Scene(place="almaty"))
    assert one.steps is other.steps
    assert one.frames is other.frames
    assert (one.panel.place, other.panel.place) == ("country", "almaty")


def test_what_the_browser_gets_is_plain(opening: Atlas) -> None:
    client = answer(opening, Scene()).client()
    assert json.loads(json.dumps(client))["scene"]["day"] == "2022-01-09"


def test_the_record_can_be_played_in_every_mode(record: Digest) -> None:
    view = answer(record.atlas, Scene())
    assert set(view.frames) == set(MODES)
    for frames in view.frames.values():
        assert len(frames.marks) == len(frames.regions) == len(frames.country) == len(view.steps)


def test_every_place_of_the_record_has_a_panel(record: Digest) -> None:
    for place in answer(record.atlas, Scene()).places:
        panel = about(record, place.id)
        assert panel.toll
        assert all(item.sources for item in panel.story)
        assert all(line.sources for series in panel.toll for line in series.claims)
        assert len({series.id for series in panel.toll}) == len(panel.toll)


def test_on_9_january_the_record_shows_164_withdrawn_the_same_day(record: Digest) -> None:
    cell = country(deaths(record, "2022-01-09"))
    assert (cell.figure, cell.state, cell.verdict) == (
        "164",
        "withdrawn",
        "withdrawn the same day",
    )
    assert cell.claimant.endswith(", 9 January 2022")
    assert cell.other == "now: 238 (16 August 2022)"


def test_on_15_january_the_record_shows_225(record: Digest) -> None:
    cell = country(deaths(record, "2022-01-15"))
    assert (cell.figure, cell.state) == ("225", "stands")


@pytest.mark.parametrize("day", ["2022-01-01", "2022-01-09", "2026-01-05"])
def test_known_now_the_record_shows_238(record: Digest, day: str) -> None:
    cell = country(deaths(record, day, "now"))
    assert (cell.figure, cell.state) == ("238", "stands")
    assert cell.claimant.endswith(", 16 August 2022")


def test_the_toll_of_the_country_never_falls_back_on_a_withdrawn_figure(record: Digest) -> None:
    view = deaths(record, "2022-01-09")
    shown = [view.country_cells[number].state for number in view.frames["deaths-then"].country]
    withdrawn = [
        step.day for step, state in zip(view.steps, shown, strict=True) if state == "withdrawn"
    ]
    assert withdrawn == [dt.date(2022, 1, day) for day in range(9, 15)]


def test_almatys_ledger_keeps_every_figure_apart(record: Digest) -> None:
    series = about(record, "almaty").toll[0]
    assert series.heading == "Killed, Almaty, January 2022"
    held = {line.figure: line for line in series.claims if line.claimant_kind == "official"}
    assert held["103"].verdict == "withdrawn the same day"
    assert held["149"].status == "disputed"
    assert held["139"].verdict == "replaced by 151 on 5 January 2023"
    assert held["151"].verdict == "stands"
    assert series.range == "149–151"


def test_on_9_january_almatys_mark_is_the_withdrawn_103(record: Digest) -> None:
    cell = mark(deaths(record, "2022-01-09"), "almaty")
    assert cell.state == "withdrawn"
    assert cell.text.startswith("103 reported killed in January 2022, ")


def test_figures_about_regions_stand_on_regions(record: Digest) -> None:
    view = deaths(record, "2022-01-09")
    row = view.frames[view.mode].regions[view.step]
    shown = {
        region: view.region_cells[number] for region, number in zip(view.regions, row, strict=True)
    }
    assert (shown["kyzylorda-region"].figure, shown["kyzylorda-region"].state) == (
        "21",
        "withdrawn",
    )
    assert mark(view, "kyzylorda").state == "unknown"


def test_zhanaozens_two_tolls_are_apart(record: Digest) -> None:
    toll = {series.id: series for series in about(record, "zhanaozen").toll}
    before = toll["killed-all-zhanaozen-december-2011"]
    january = toll["killed-all-zhanaozen-january-2022"]
    assert before.range == "14"  # the prosecutors' last word, of January 2012
    assert {"10", "11", "14", "15", "16"} <= {line.figure for line in before.claims}
    assert january.range == "0"
    contrary = [line for line in january.claims if line.high != 0]
    assert len(contrary) == 1
    assert (contrary[0].claimant_kind, contrary[0].status) == ("partisan", "disputed")


def test_zhanaozens_mark_changes_its_period_with_the_year(record: Digest) -> None:
    assert "December 2011" in mark(deaths(record, "2021-12-16"), "zhanaozen").text
    assert mark(deaths(record, "2022-01-05"), "zhanaozen").state == "unknown"
    assert mark(deaths(record, "2022-01-05", "now"), "zhanaozen").state == "zero"


def test_temirtau_says_what_is_corroborated_and_what_is_not(record: Digest) -> None:
    panel = about(record, "temirtau")
    assert panel.finding
    accidents = [series for series in panel.toll if "not part of January 2022" in series.heading]
    assert len(accidents) >= 2


def test_every_sentence_of_the_steps_is_attributed_or_a_moment(record: Digest) -> None:
    view = answer(record.atlas, Scene())
    assert sum(step.key for step in view.steps) >= 8
    january = [step for step in view.steps if step.part == "january"]
    assert sum(bool(step.sentence) for step in january) >= 17


def test_the_events_of_the_record_are_all_told_somewhere(record: Digest) -> None:
    places = answer(record.atlas, Scene()).places
    told = {item.id for place in places for item in about(record, place.id).story}
    assert told == set(record.atlas.events)


def test_the_claims_of_the_record_all_stand_in_some_ledger(record: Digest) -> None:
    places = answer(record.atlas, Scene()).places
    listed = {
        line.id
        for place in places
        for series in about(record, place.id).toll
        for line in series.claims
    }
    assert listed == set(record.atlas.claims)


def test_a_filter_changes_the_map_and_nothing_of_the_axis(record: Digest) -> None:
    whole = answer(record.atlas, Scene())
    view = answer(record.atlas, Scene(families=("force",)))
    assert [step.day for step in view.steps] == [step.day for step in whole.steps]
    assert [step.sentence for step in view.steps] == [step.sentence for step in whole.steps]
    assert {family for step in view.steps for family, _ in step.bars} == {"force"}
    assert view.tallest == whole.tallest
    assert view.panel == whole.panel, "the browser holds back what is there"
    shown = country(view)
    assert int(shown.figure) < int(country(whole).figure)
    assert shown.headline.endswith("(filtered)")


def test_a_filter_of_events_leaves_the_figures_of_the_map_alone(record: Digest) -> None:
    whole = deaths(record, "2022-01-15")
    view = answer(
        record.atlas,
        Scene(day=dt.date(2022, 1, 15), measure="deaths", families=("force",)),
    )
    assert country(view) == country(whole)
    assert mark(view, "almaty") == mark(whole, "almaty")


def test_marks_keep_their_scale_under_a_filter(record: Digest) -> None:
    whole, view = (
        answer(record.atlas, Scene(day=dt.date(2022, 1, 20), families=families))
        for families in ((), ("force",))
    )
    assert 0 < mark(view, "almaty").high < mark(whole, "almaty").high
    assert mark(view, "almaty").state == "force"


def test_the_whole_of_the_frames_is_known_under_a_filter_too(record: Digest) -> None:
    whole = answer(record.atlas, DEFAULTS)
    shown = answer(record.atlas, Scene(families=("force",)))
    assert whole.whole == whole.frames == shown.whole != shown.frames
    assert shown.mark_cells[: len(whole.mark_cells)] == whole.mark_cells


def test_what_a_filter_leaves_out_is_not_said_to_be_unknown(record: Digest) -> None:
    scene = Scene(day=dt.date(2022, 1, 15), measure="deaths", claimants=("partisan",))
    view = answer(record.atlas, scene)
    assert (country(view).figure, country(view).state) == ("none passes the filter", "none")
    assert mark(view, "semey").text == "nothing that passes the filter"
    assert mark(view, "semey").state == "none"


@pytest.mark.parametrize("only", [("disagree",), ("origins",), ("disagree", "origins")])
def test_the_record_can_be_played_under_every_condition(
    record: Digest, only: tuple[str, ...]
) -> None:
    view = answer(record.atlas, Scene(only=only))
    for frames in view.frames.values():
        assert all(number < len(view.mark_cells) for row in frames.marks for number in row)
        assert all(number < len(view.country_cells) for number in frames.country)
