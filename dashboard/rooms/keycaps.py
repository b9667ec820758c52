"""The keys of a talk as they stand on the keyboard, each with what it does."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dash import html

from dashboard.rooms.attributes import aria, data

# What is printed on the keys, and what they do; assets/js/present-keys.mjs does it.
KEYS = (
    (("→", "↓", "Page Down", "present-key-space"), "forward"),
    (("←", "↑", "Page Up", "Backspace"), "back"),
    (("Home", "End"), "ends"),
    (("present-key-digits",), "number"),
    (("L",), "list"),
    (("P", "K"), "toggle"),
    (("R",), "again"),
    (("Q",), "question"),
    (("S",), "sources"),
    (("B", ".", "W", ","), "cover"),
    (("N",), "notes"),
    (("F", "F5"), "full"),
    (("T",), "theme"),
    (("Esc",), "close"),
    (("?", "H"), "help"),
)


def key_table(words: Mapping[str, str]) -> list[Any]:
    """Return the list of keys, and the switch that leaves letters and digits to others."""
    rows = [
        html.Div(
            [
                html.Dt([html.Kbd(words.get(cap, cap)) for cap in caps]),
                html.Dd(words[f"present-does-{deed}"]),
            ]
        )
        for caps, deed in KEYS
    ]
    switch = html.Button(
        words["present-letters"],
        type="button",
        id="letters",
        className="button",
        role="switch",
        **aria(checked="true"),
        **data(do="letters"),
    )
    return [html.Dl(rows), html.P(words["present-rule"]), html.P(switch)]
