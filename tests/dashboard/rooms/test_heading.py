"""The heading of the map."""

from __future__ import annotations

from dashboard.rooms.heading import heading
from dashboard.view.view import View
from tests.dashboard.rooms.made_up import made_up
from tests.dashboard.rooms.tree import tree


def test_the_day_and_its_sentence_stand_over_the_map(view: View) -> None:
    room = tree(heading(view))
    assert room.one("h2").text == "Sunday 9 January 2022"
    assert room.one(id="sentence").text == "A figure is said & withdrawn"


def test_measures_and_clocks_are_links() -> None:
    room = tree(heading(made_up({"measure": "deaths", "known": "now"})))
    current = [link["href"] for link in room.all("a", aria_current="true")]
    assert current == ["?measure=deaths&known=now"] * 2


def test_layers_are_pressed_or_not() -> None:
    room = tree(heading(made_up({"layers": ["labels"]})))
    pressed = {button["data-layer"]: button["aria-pressed"] for button in room.all(data_layer=bool)}
    assert pressed == {"labels": "true", "regions": "false", "water": "false"}
