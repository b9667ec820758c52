"""Attributes, links, rows of links, buttons."""

from __future__ import annotations

import json

from dash import html

from dashboard.rooms.attributes import aria, button, choice, data, options
from dashboard.view.view import View
from tests.dashboard.rooms.made_up import made_up
from tests.dashboard.rooms.tree import tree


def test_names_are_spelled_with_hyphens_and_values_as_text() -> None:
    assert data(word_play=3) == {"data-word-play": "3"}
    assert aria(hidden="true") == {"aria-hidden": "true"}


def test_a_link_keeps_the_rest_of_the_scene() -> None:
    view = made_up({"place": "almaty", "tab": "toll"})
    link = tree(choice(view, {"measure": "deaths"}, "Deaths")).one("a")
    assert link["href"] == "?place=almaty&measure=deaths&tab=toll"


def test_a_link_back_to_the_opening_scene_has_an_empty_query(view: View) -> None:
    assert tree(choice(view, {}, "As it opened")).one("a")["href"] == "?"


def test_a_link_says_the_same_to_the_browser_and_to_the_scripts(view: View) -> None:
    link = tree(choice(view, {"day": "2022-01-05"}, "5")).one("a")
    assert link["href"] == "?day=2022-01-05"
    assert json.loads(link["data-patch"]) == {"day": "2022-01-05"}


def test_a_link_to_what_is_shown_is_current(view: View) -> None:
    assert tree(choice(view, {"measure": "events"}, "x")).one("a")["aria-current"] == "true"
    assert "aria-current" not in tree(choice(view, {"measure": "deaths"}, "x")).one("a").attributes


def test_exactly_one_option_of_a_row_holds() -> None:
    row = tree(options(made_up({"known": "now"}), "known", ("then", "now")))
    assert [link.text for link in row.all("a", aria_current="true")] == ["As known now"]
    assert row.one(role="group")["aria-label"] == "Figures"


def test_a_button_has_a_name_and_is_hidden_without_scripts(view: View) -> None:
    pressed = tree(html.Div(button(view, "play"))).one("button")
    assert pressed["aria-label"] == "Play"
    assert pressed["data-do"] == "play"
    assert pressed["type"] == "button"
    assert "scripted" in pressed.classes
