"""The signs of pictures are the signs of the page."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from dashboard.figures.inks import inks
from dashboard.figures.signs import LOOKS, halo, ink_of, pulse, ring, sign
from dashboard.view.legend import ALIKE, STATES
from dashboard.view.scene import FAMILIES
from dashboard.view.view import MarkCell
from tests.dashboard.figures.boxes import SVG, parse

INKS = inks("light")
SHEET = (Path(__file__).parents[3] / "assets/css/poster.css").read_text(encoding="utf-8")
CSS = SHEET.partition("@media (forced-colors")[0]  # there the reader's own colours hold


def circles(drawn: str) -> list[dict[str, str]]:
    wrapped = parse(f'<svg xmlns="http://www.w3.org/2000/svg">{drawn}</svg>')
    return [dict(circle.attrib) for circle in wrapped.iter(f"{SVG}circle")]


@pytest.mark.parametrize("state", [*FAMILIES, *STATES, *ALIKE])
def test_a_disc_has_the_fill_and_the_rim_of_the_style_sheet(state: str) -> None:
    (disc,) = circles(sign(MarkCell(10, 10, state, ""), INKS))
    rules = re.findall(r"#poster \.mark([^{]*)\{([^}]*)\}", CSS)
    body = "".join(
        body
        for name, body in rules
        if name.strip() == ".low" or (f'"{state}"' in name and name.strip().endswith(".low"))
    )
    fills = {"--fill": ink_of(state, INKS), **{f"--{name}": ink for name, ink in INKS.items()}}

    def last(key: str, default: str = "") -> str:
        found = re.findall(rf"(?<![-\w]){key}: ([^;]+);", body)
        return found[-1].strip() if found else default

    def colour(text: str) -> str:
        named = re.fullmatch(r"var\((--[\w-]+)\)", text)
        assert named
        return fills[named[1]]

    assert disc["fill"] == colour(last("fill"))
    assert float(disc.get("fill-opacity", "1")) == float(last("fill-opacity"))
    assert disc["stroke"] == colour(last("stroke"))
    assert float(disc["stroke-width"]) == float(last("stroke-width"))
    assert disc.get("stroke-dasharray", "") == last("stroke-dasharray")


def test_the_colour_of_a_state_is_that_of_the_style_sheet() -> None:
    rules = dict(re.findall(r'\.mark\[data-state="(\w+)"\] \{ --fill: var\(--([\w-]+)\)', CSS))
    assert {*FAMILIES, "withdrawn", "unknown"} == rules.keys()
    for state, name in rules.items():
        assert ink_of(state, INKS) == INKS[name]
    assert ink_of("stands", INKS) == INKS["toll"]


def test_a_range_is_a_disc_of_its_lowest_and_a_ring_of_its_highest_figure() -> None:
    high, low = circles(sign(MarkCell(8, 12, "stands", ""), INKS, 2))
    assert (float(high["r"]), float(low["r"])) == (24, 16)
    assert high["fill-opacity"] == "0.16"


def test_what_was_withdrawn_is_struck_through() -> None:
    assert "<path" in sign(MarkCell(10, 10, "withdrawn", ""), INKS)
    assert "<path" not in sign(MarkCell(10, 10, "stands", ""), INKS)


def test_where_there_is_nothing_nothing_is_drawn() -> None:
    assert sign(MarkCell(0, 0, "none", ""), INKS) == ""
    assert set(LOOKS) >= {*STATES} - {"stands"}


def test_what_is_new_has_a_dashed_ring_what_is_chosen_a_whole_one() -> None:
    cell = MarkCell(10, 10, "force", "")
    (dashed,), (whole,) = circles(ring(cell, "#111111")), circles(halo(cell, "#111111"))
    assert "stroke-dasharray" in dashed
    assert "stroke-dasharray" not in whole
    assert float(dashed["r"]) == float(whole["r"]) == 15


def test_a_pulse_runs_outwards_and_fades() -> None:
    cell = MarkCell(10, 10, "force", "")
    start, end = pulse(cell, "#111111", 0), pulse(cell, "#111111", 1)
    assert float(circles(start)[0]["r"]) < float(circles(end)[0]["r"])
    assert 'stroke-opacity="1.00"' in start
    assert 'stroke-opacity="0.00"' in end
