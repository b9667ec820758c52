"""The keys of a talk: what the page says of them is what they do."""

from __future__ import annotations

import re
from pathlib import Path

from dash import html

from dashboard.rooms.keycaps import KEYS, key_table
from dashboard.view.words import prose
from tests.dashboard.rooms.tree import Node, tree

TABLE = Path(__file__).parents[3] / "assets/js/present-keys.mjs"
NAMES = {  # what is printed on a key, and what a browser calls it
    "→": "ArrowRight", "↓": "ArrowDown", "←": "ArrowLeft", "↑": "ArrowUp", "Esc": "Escape",
    "Page Down": "PageDown", "Page Up": "PageUp", "present-key-space": " ",
}  # fmt: skip
DEEDS = {"ends": {"first", "last"}, "cover": {"black", "white"}}


def room() -> Node:
    return tree(html.Div(key_table(prose())))


def test_every_key_does_what_is_said_of_it() -> None:
    does: dict[str, str] = {}
    for quoted, bare, deed in re.findall(
        r'(?:"([^"]+)"|\b([A-Za-z]\w*)): "([a-z]+)"', TABLE.read_text(encoding="utf-8")
    ):
        does[quoted or bare] = deed
    for caps, deed in KEYS:
        if deed == "number":
            continue
        for cap in caps:
            key = NAMES.get(cap, cap.lower() if len(cap) == 1 else cap)
            assert does[key] in DEEDS.get(deed, {deed}), cap


def test_every_key_is_explained_in_words() -> None:
    rows = room().one("dl").all("div")
    assert len(rows) == len(KEYS)
    assert all(row.one("dt").text and row.one("dd").text for row in rows)
    assert "Space" in rows[0].text


def test_letters_and_digits_can_be_switched_off() -> None:
    switch = room().one("button", id="letters")
    assert (switch["role"], switch["aria-checked"], switch["data-do"]) == (
        "switch", "true", "letters",
    )  # fmt: skip
