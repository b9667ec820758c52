"""The time axis."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.rooms.axis import axis, moment_of, share
from dashboard.view.axis import tallest
from dashboard.view.view import View
from tests.dashboard.rooms.made_up import DAYS, SHOWN, made_up
from tests.dashboard.rooms.tree import Node, tree


@pytest.fixture
def track(view: View) -> Node:
    """Return the axis of the made-up View."""
    return tree(axis(view))


def of_class(track: Node, name: str) -> list[Node]:
    return [node for node in track.walk() if name in node.classes]


def left(node: Node) -> float:
    return share_of(node, "left")


def width(node: Node) -> float:
    return share_of(node, "width")


def share_of(node: Node, name: str) -> float:
    (rule,) = [rule for rule in node["style"].split(";") if rule.startswith(f"{name}:")]
    return float(rule.removeprefix(f"{name}:").removesuffix("%"))


@given(st.floats(0, 1))
def test_a_share_is_written_as_css_can_read_it(value: float) -> None:
    text = share(value)
    assert text.endswith("%")
    assert float(text[:-1]) == pytest.approx(value * 100, abs=0.001)
    assert "e+" not in text


def test_every_step_has_a_bar_at_its_place(track: Node) -> None:
    bars = of_class(track, "bar")
    assert [int(bar["data-step"]) for bar in bars] == list(range(len(DAYS)))
    middles = [left(bar) + width(bar) / 2 for bar in bars]
    assert middles == pytest.approx([at * 100 for _, _, at in DAYS], abs=0.01)


def test_the_tallest_bar_fills_its_height_and_the_others_are_to_scale(track: Node) -> None:
    heights = {}
    for bar in of_class(track, "bar"):
        parts = {part["data-family"]: part["style"] for part in bar.all("span", data_family=bool)}
        if parts:
            heights[bar["data-step"]] = parts
    assert heights == {
        "5": {"protest": "height:37.5%", "force": "height:12.5%"},
        "6": {"force": "height:75%", "decision": "height:25%"},
        "10": {"context": "height:12.5%"},
    }


def test_days_stand_apart(track: Node) -> None:
    january = [bar for bar in of_class(track, "bar") if bar["data-part"] == "january"]
    assert width(january[0]) < left(january[1]) - left(january[0])


def test_the_breaks_are_drawn_and_labelled(track: Node) -> None:
    breaks = of_class(track, "break")
    assert [left(sign) for sign in breaks] == [13.7, 86.9]
    assert all("to scale" in sign["aria-label"] for sign in breaks)
    assert [part["data-part"] for part in of_class(track, "part")] == ["before", "january", "after"]
    assert len(of_class(track, "scale")) == 2, "both parts that are not to scale say so"


def test_the_days_of_january_and_the_years_that_no_break_crowds_are_written(track: Node) -> None:
    ticks = [tick.text for tick in of_class(track, "tick")]
    assert ticks == ["2011", *map(str, range(1, 21)), "2026"]


def test_key_moments_are_links_with_a_name(track: Node) -> None:
    moments = of_class(track, "moment")
    assert [int(moment["data-step"]) for moment in moments] == [0, 4, SHOWN, 22]
    assert moments[2]["aria-label"] == "Key moment: A figure is said & withdrawn"
    assert moments[1]["href"] == "?day=2022-01-03"


def test_the_axis_adds_no_tab_stops_to_the_sliders(track: Node) -> None:
    assert {link["tabindex"] for link in track.all("a")} == {"-1"}


def test_what_is_past_and_to_come_is_told_from_the_step_shown(view: View) -> None:
    assert [moment_of(view, step) for step in (0, SHOWN, SHOWN + 1)] == ["past", "now", "future"]


def test_a_record_without_events_has_an_axis_too() -> None:
    assert tallest(made_up(steps=made_up().steps[:3], step=1)) == 1


def test_the_days_before_and_after_lie_in_the_shade_from_halfway_on(track: Node) -> None:
    before, now, after = (at for _, _, at in DAYS[SHOWN - 1 : SHOWN + 2])
    edges = [float(shade["style"].removeprefix("--at:")) for shade in of_class(track, "shade")]
    assert edges == pytest.approx([(before + now) / 2, (now + after) / 2], abs=0.0001)
