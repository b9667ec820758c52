"""The timeline's room."""

from __future__ import annotations

import dataclasses

from dashboard.rooms.timeline import timeline
from dashboard.view.view import View
from tests.dashboard.rooms.made_up import DAYS, SHOWN, made_up
from tests.dashboard.rooms.tree import tree


def test_the_slider_follows_the_pattern_of_the_w3c(view: View) -> None:
    thumb = tree(timeline(view)).one(role="slider")
    assert thumb["id"] == "thumb"
    assert thumb["tabindex"] == "0"
    assert thumb["aria-label"] == "Day shown"
    bounds = [int(thumb[f"aria-value{name}"]) for name in ("min", "now", "max")]
    assert bounds == [0, SHOWN, len(DAYS) - 1]
    assert thumb["aria-valuetext"] == "2022-01-09: some events"
    assert tree(timeline(view)).one("div", **{"class": "rail"})["style"].startswith("--at:0.44895")


def test_every_command_has_a_button(view: View) -> None:
    commands = [button["data-do"] for button in tree(timeline(view)).all("button", data_do=bool)]
    assert commands == ["previous-key", "previous", "play", "next", "next-key"]


def test_the_usual_speed_is_chosen(view: View) -> None:
    speed = tree(timeline(view)).one("select", data_player="speed")
    assert [option["value"] for option in speed.all("option")] == ["0.5", "1", "2", "4"]
    assert [option["value"] for option in speed.all("option", selected="")] == ["1"]


def test_nothing_starts_by_itself(view: View) -> None:
    assert tree(timeline(view)).one(data_player="loop")["aria-pressed"] == "false"


def links(view: View) -> dict[str, str]:
    nav = tree(timeline(view)).one("noscript").one("nav")
    return {link.text: link["href"] for link in nav.all("a")}


def test_without_scripts_links_lead_on_and_back(view: View) -> None:
    assert links(view) == {
        "Previous key moment": "?day=2022-01-03",
        "Previous step": "?day=2022-01-08",
        "Next step": "?day=2022-01-10",
        "Next key moment": "?day=2022-08-16",
    }


def test_at_the_ends_no_link_leads_nowhere() -> None:
    first = dataclasses.replace(made_up({"day": "2011-12-16"}), step=0)
    assert set(links(first)) == {"Next step", "Next key moment"}
    last = dataclasses.replace(made_up({"day": "2026-01-05"}), step=len(DAYS) - 1)
    assert set(links(last)) == {"Previous step", "Previous key moment"}
