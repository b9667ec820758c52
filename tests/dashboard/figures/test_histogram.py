"""The time axis of a picture."""

from __future__ import annotations

import dataclasses

import pytest

from dashboard.figures.histogram import HEIGHT, histogram
from dashboard.figures.inks import inks
from dashboard.figures.typeset import Block
from dashboard.view.view import View
from dashboard.view.words import still
from tests.dashboard.figures.boxes import SVG, parse, texts

INKS = inks("light")


@pytest.fixture
def shown(view: View) -> View:
    """Give the second day more events than the first."""
    first, second = view.steps
    steps = (
        dataclasses.replace(first, bars=(("protest", 2),)),
        dataclasses.replace(second, bars=(("protest", 1), ("force", 3))),
    )
    return dataclasses.replace(view, steps=steps, tallest=4, words=still())


def drawing(block: Block) -> str:
    return f'<svg xmlns="http://www.w3.org/2000/svg">{block.svg}</svg>'


def bars(view: View, at: float) -> list[dict[str, str]]:
    svg = parse(drawing(histogram(view, at, 800, INKS, "Events")))
    colours = {INKS["protest"], INKS["force"], INKS["edge"]}
    return [dict(one.attrib) for one in svg.iter(f"{SVG}rect") if one.get("fill") in colours]


def test_a_bar_has_the_height_of_its_number_and_the_colours_of_its_families(shown: View) -> None:
    low, protest, force = bars(shown, 1)
    assert float(low["height"]) * 2 == float(protest["height"]) + float(force["height"])
    assert (protest["fill"], force["fill"]) == (INKS["protest"], INKS["force"])


def test_days_to_come_are_faint(shown: View) -> None:
    today, coming, _ = bars(shown, shown.steps[0].at)
    assert "fill-opacity" not in today
    assert "fill-opacity" in coming


def test_where_the_legend_tells_of_no_families_a_bar_has_one_colour(shown: View) -> None:
    deaths = dataclasses.replace(shown, scene={**shown.scene, "measure": "deaths"})
    assert [bar["fill"] for bar in bars(deaths, 1)] == [INKS["edge"]] * 2


def test_the_playhead_stands_where_it_is_told(shown: View) -> None:
    (dot,) = parse(drawing(histogram(shown, 0.25, 800, INKS, "Events"))).iter(f"{SVG}circle")
    assert float(dot.attrib["cx"]) == 200


def test_what_is_written_stays_on_the_axis(shown: View) -> None:
    for text in texts(drawing(histogram(shown, 0, 300, INKS, "Events that begin on a day"))):
        assert text.left >= -7
        assert text.right <= 307
        assert text.top >= 0
        assert text.bottom <= HEIGHT
