"""The country's figure."""

from __future__ import annotations

from dashboard.rooms.country import country_figure
from dashboard.view.view import CountryCell, View
from tests.dashboard.rooms.made_up import made_up
from tests.dashboard.rooms.tree import tree

SLOTS = ["headline", "figure", "verdict", "claimant", "basis", "other"]


def test_a_figure_stands_with_its_claimant_and_what_became_of_it(view: View) -> None:
    room = tree(country_figure(view)).one(id="country-figure")
    assert room["data-state"] == "withdrawn"
    assert {slot["data-slot"]: slot.text for slot in room.all(data_slot=bool)} == {
        "headline": "Killed, whole country",
        "figure": "164",
        "verdict": "withdrawn the same day",
        "claimant": "The Ministry, 9 January 2022",
        "basis": "3 sources",
        "other": "now: 238",
    }


def test_an_empty_part_is_hidden_but_there_for_the_player() -> None:
    cell = CountryCell("Events so far", "12", "stands", "", "", "at 3 sites", "")
    room = tree(country_figure(made_up(country_cells=(cell,))))
    slots = room.all(data_slot=bool)
    assert sorted(slot["data-slot"] for slot in slots) == sorted(SLOTS)
    assert {slot["data-slot"] for slot in slots if "hidden" in slot.attributes} == {
        "verdict",
        "claimant",
        "other",
    }


def test_a_slot_holds_nothing_but_words(view: View) -> None:
    for slot in tree(country_figure(view)).all(data_slot=bool):
        assert all(isinstance(part, str) for part in slot.inside), "the player writes over it"
