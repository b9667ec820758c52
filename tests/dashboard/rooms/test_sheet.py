"""The panel's place."""

from __future__ import annotations

from dashboard.rooms.panel import panel_room
from dashboard.rooms.sheet import sheet
from tests.dashboard.rooms.made_up import made_up, panel
from tests.dashboard.rooms.tree import tree


def test_its_grip_shows_the_title_of_the_place_and_says_what_it_opens() -> None:
    room = tree(sheet(made_up(panel=panel(title="Shu")), panel_room()))
    button = room.one("button", id="sheet-button")
    assert button.text == "About the place: Shu"
    assert button.one(id="sheet-title").text == "Shu"
    assert (button["aria-expanded"], button["aria-controls"]) == ("false", "panel")


def test_what_needs_scripts_is_not_there_without_them() -> None:
    room = tree(sheet(made_up(), panel_room()))
    assert room.one("div", **{"class": "grip scripted"}).all("button") == room.all("button")


def test_it_is_a_landmark_with_a_name_and_the_panel_in_it() -> None:
    aside = tree(sheet(made_up(), panel_room())).one("aside", id="sheet")
    assert aside["aria-label"]
    assert aside.one(id="panel")
