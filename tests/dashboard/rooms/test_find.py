"""The search."""

from __future__ import annotations

from dashboard.rooms.find import find
from dashboard.view.view import View
from tests.dashboard.rooms.made_up import made_up
from tests.dashboard.rooms.tree import tree


def test_without_scripts_it_asks_the_tables(view: View) -> None:
    form = tree(find(view)).one("form")
    assert (form["action"], form["method"]) == ("./table", "get")
    assert form.one("input", type="search")["name"] == "q"
    assert not form.all("input", type="hidden")


def test_the_tables_answer_in_the_language_of_the_address() -> None:
    form = tree(find(made_up({"lang": "kk"})))
    assert form.one("input", type="hidden").attributes == {
        "type": "hidden",
        "name": "lang",
        "value": "kk",
    }


def test_the_field_is_a_combobox_with_a_name(view: View) -> None:
    room = tree(find(view))
    field = room.one(role="combobox")
    assert room.one("label", **{"for": field["id"]}).text
    assert room.one(role="listbox")["id"] == field["aria-controls"]
    assert field["aria-expanded"] == "false"
    assert "hidden" in room.one(role="listbox").attributes


def test_the_key_that_leads_there_can_be_switched_off(view: View) -> None:
    key = tree(find(view)).one("button", data_find="key")
    assert key["aria-pressed"] == "true"
    assert "scripted" in key.classes
