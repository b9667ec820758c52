"""The legend of a slide."""

from __future__ import annotations

import pytest

from dashboard.export.deck.drawing import EMU, Pen
from dashboard.export.deck.layouts import BELOW
from dashboard.export.deck.legend import entries, legend_group, notes
from dashboard.view.answer import answer
from dashboard.view.language import LANGUAGES, speaking
from dashboard.view.lesson import lesson_view
from dashboard.view.scene import MEASURES, Scene
from geodata.atlas import Atlas


def test_it_has_the_signs_of_the_map_and_no_other(taught: Atlas) -> None:
    stops = {stop.id: stop for stop in lesson_view("stand-in", taught).stops}
    events = [entry.sign for entry in entries(answer(taught, stops["first"].scene))]
    assert events[:3] == ["protest", "force", "new"]
    assert [sign for sign in events if sign.startswith("tint")] == [
        "tint-1", "tint-2", "tint-3", "tint-4",
    ]  # fmt: skip
    toll = [entry.sign for entry in entries(answer(taught, stops["withdrawn"].scene))]
    assert "withdrawn" in toll
    assert "protest" not in toll


def test_a_tint_says_which_numbers_it_stands_for(taught: Atlas) -> None:
    view = answer(taught, lesson_view("stand-in", taught).stops[1].scene)
    words = {entry.sign: entry.word for entry in entries(view)}
    assert words["tint-1"] == "1"
    assert words["tint-2"] == "2–4"
    assert words["tint-4"] == "10+"


def test_it_says_what_rings_and_struck_figures_mean_where_there_are_any(taught: Atlas) -> None:
    view = answer(taught, lesson_view("stand-in", taught).stops[5].scene)
    assert view.words["legend-range"] in notes(view)
    assert view.words["legend-tint-claims"] in notes(view)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("measure", MEASURES)
def test_it_stays_in_its_box_in_every_language(atlas: Atlas, language: str, measure: str) -> None:
    with speaking(language):
        drawn = legend_group(Pen(), answer(atlas, Scene(measure=measure)), BELOW)
    assert drawn
    left, top, right, bottom = (bound / EMU for bound in drawn.bounds)
    assert left >= BELOW.x - 0.01
    assert top >= BELOW.y - 0.01
    assert right <= BELOW.right + 0.01
    assert bottom <= BELOW.bottom + 0.05
