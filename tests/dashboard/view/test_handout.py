"""A lesson on paper: every stop, every figure with its claimant, every source once."""

from __future__ import annotations

import pytest

from dashboard.view.handout import Handout, handout
from dashboard.view.language import LANGUAGES, speaking
from geodata.atlas import Atlas
from tests.dashboard.stand_in import NAME, taught

ROOT = "https://example.org/"


@pytest.fixture(scope="module")
def lessons(atlas: Atlas) -> Atlas:
    return taught(atlas)


@pytest.fixture(scope="module")
def shown(lessons: Atlas) -> Handout:
    return handout(NAME, lessons, ROOT)


def test_each_stop_has_one_cell_in_its_order(shown: Handout, lessons: Atlas) -> None:
    stops = [stop.id for stop in lessons.lessons[NAME].stops]
    assert [cell.stop.id for cell in shown.cells] == stops
    assert [cell.stop.number for cell in shown.cells] == [1, 2, 3, 4, 5, 6]


def test_each_source_stands_once_and_every_number_leads_to_one(
    shown: Handout, lessons: Atlas
) -> None:
    ids = [source.id for source in shown.sources]
    assert len(ids) == len(set(ids))
    cited = {number for cell in shown.cells for number in cell.sources}
    assert cited == set(range(1, len(ids) + 1))
    for cell, stop in zip(shown.cells, lessons.lessons[NAME].stops, strict=True):
        wanted = {source for id_ in stop.cites for source in lessons.events[id_].sources}
        assert {ids[number - 1] for number in cell.sources} == wanted


def test_the_country_s_figure_stands_with_who_said_it_and_what_became_of_it(
    shown: Handout,
) -> None:
    figure = shown.cells[2].figure
    assert (figure.figure, figure.state) == ("164", "withdrawn")
    assert any("9 January 2022" in words for words in figure.words)
    assert any("withdrawn" in words for words in figure.words)


def test_a_place_s_figure_is_said_in_a_sentence_with_its_claimant(shown: Handout) -> None:
    city, region = shown.cells[3].figure, shown.cells[5].figure
    assert city.headline == "Almaty"
    assert "reported killed" in city.words[0]
    assert region.headline == "Aktobe Region"
    assert "reported detained" in region.words[0]


def test_a_map_of_events_says_how_many_and_nobody_claims_them(shown: Handout) -> None:
    assert "events" in " ".join([shown.cells[1].figure.headline, *shown.cells[1].figure.words])
    assert not [line for line in shown.statements if {1, 2} & set(line.stops)]


def test_measure_and_clock_are_named_under_each_map(shown: Handout) -> None:
    assert shown.cells[1].shows == "Kazakhstan. Events, so far"
    assert shown.cells[3].shows == "Almaty. Deaths, as known on this day"
    assert shown.cells[4].shows == "Kazakhstan. Deaths, as known now"


def test_what_the_maps_of_figures_show_is_said_once_with_every_stop_that_shows_it(
    shown: Handout,
) -> None:
    texts = [line.text for line in shown.statements]
    assert len(texts) == len(set(texts))
    same_day = next(line for line in shown.statements if line.text.startswith("Almaty: 103 "))
    assert same_day.stops == (3, 4)
    for cell in (shown.cells[2], shown.cells[5]):
        row = cell.view.frames[cell.view.mode].regions[cell.view.step]
        for at in row:
            if cell.view.region_cells[at].figure:
                assert any(cell.view.region_cells[at].text in text for text in texts)


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_told_in_the_language_that_is_spoken_and_so_is_its_address(
    lessons: Atlas, language: str
) -> None:
    with speaking(language):
        shown = handout(NAME, lessons, ROOT)
    assert shown.address == f"https://example.org/embed/{NAME}?lang={language}"
    assert shown.lesson.awaiting == (language == "kk")
    assert shown.version
    assert ROOT in shown.cited


def test_without_a_server_there_is_no_address_and_none_is_made_up(lessons: Atlas) -> None:
    shown = handout(NAME, lessons, "")
    assert shown.address == ""
    assert "http" not in shown.cited


def test_a_lesson_that_is_not_there_is_a_key_error(lessons: Atlas) -> None:
    with pytest.raises(KeyError):
        handout("nowhere", lessons, ROOT)
