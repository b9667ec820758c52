"""The form that chooses rows: without scripts it is an address like any other."""

from __future__ import annotations

import pytest

from dashboard.view.query import FILTERS, TABLES
from tests.dashboard.rooms.tables import page
from tests.dashboard.rooms.tree import Node


def form(search: str) -> Node:
    return page(search).one("form", id="choose")


def sent(room: Node) -> dict[str, str]:
    """Return what a browser would send."""
    found = {
        field["name"]: field.get("value")
        for field in room.all("input")
        if field["type"] != "checkbox" or "checked" in field.attributes
    }
    for select in room.all("select"):
        chosen = [option for option in select.all("option") if "selected" in option.attributes]
        found[select["name"]] = (chosen or select.all("option"))[0]["value"]
    return {name: value for name, value in found.items() if value}


@pytest.mark.parametrize(
    "asked",
    [
        {"q": "oil & gas", "place": "almaty", "kind": "clash", "families": "force", "sort": "-day"},
        {"table": "claims", "measure": "deaths", "claimants": "official", "status": "withdrawn"},
        {"table": "claims", "from": "2022-01-05", "to": "2022-01-09", "only": "origins"},
        {"table": "sources", "kind": "ngo", "provisional": "yes", "lang": "ru", "theme": "dark"},
        {"table": "places", "place": "aktobe-region", "day": "2022-01-05", "rows": "all"},
        {"table": "claims", "source": "tass-0109"},
    ],
)
def test_what_is_asked_for_is_sent_again(asked: dict[str, str]) -> None:
    search = "&".join(f"{key}={value.replace('&', '%26')}" for key, value in asked.items())
    expected = asked if asked.get("source") != "tass-0109" else {"table": "claims"}
    assert sent(form(search)) | {"table": asked.get("table", "")} == {"table": ""} | expected


@pytest.mark.parametrize("name", TABLES)
def test_every_field_has_a_label_and_is_a_key_of_the_address(name: str) -> None:
    room = form(f"table={name}")
    labels = {label.get("for") for label in room.all("label")}
    for field in [*room.all("select"), *room.all("input")]:
        if field.get("type") in {"hidden", "checkbox"}:
            continue
        assert field["id"] in labels
        assert field["name"] in {*FILTERS[name], "q", "sort"}


def test_every_row_is_one_press_away_only_where_some_may_be_left_out() -> None:
    assert not form("table=claims&sort=figure").all("a")
    clear = form("table=claims&status=withdrawn&sort=figure&lang=ru").one("a")
    assert clear["href"] == "?table=claims&lang=ru&sort=figure"
