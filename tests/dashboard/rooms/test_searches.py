"""What was looked for and not found, as a list."""

from __future__ import annotations

from dashboard.rooms.searches import search_list
from dashboard.view.view import SearchLine
from tests.dashboard.rooms.tree import tree


def test_each_line_says_what_was_looked_for_and_when() -> None:
    found = tree(
        search_list(
            (SearchLine("A count", "looked for in 2026", "One page."), SearchLine("B", "w", ""))
        )
    )
    first, second = found.all("li")
    assert "A count · looked for in 2026" in first.text
    assert first.one("p").text == "One page."
    assert not second.all("p")
