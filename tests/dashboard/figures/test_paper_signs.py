"""The signs of paper are told apart by their shapes alone."""

from __future__ import annotations

import re
from itertools import combinations
from pathlib import Path

import pytest

from dashboard.figures.paper_signs import key_sign, sign
from dashboard.view.scene import FAMILIES

CSS = Path(__file__).parents[3] / "assets/css/handout.css"
CLAIMED = ("stands", "revised", "withdrawn", "disputed", "partial", "unknown", "zero")


def look(state: str) -> str:
    """Return what a state looks like without its colour: its shapes, and the sheet's rules."""
    inside = sign(state, 10, 10).partition("/>")[2]
    sheet = CSS.read_text(encoding="utf-8")
    rules = [
        re.sub(r"var\(--(?!paper)[\w-]+\)", "ink", re.sub(r"--fill:[^;]*;?", "", body)).strip()
        for selector, body in re.findall(r"([^{}]+)\{([^{}]*)\}", sheet)
        if ".low" in selector and f'[data-state="{state}"]' in selector
    ]
    return f"{inside} {' '.join(rules)}"


@pytest.mark.parametrize(("one", "other"), [*combinations(FAMILIES, 2), *combinations(CLAIMED, 2)])
def test_two_signs_of_one_map_differ_without_colour(one: str, other: str) -> None:
    assert look(one) != look(other)


def test_a_range_has_a_ring_around_its_disc_and_a_number_has_none() -> None:
    assert sign("stands", 10, 24, 100, 50).count("<circle") == 2
    assert 'r="24"' in sign("stands", 10, 24)
    assert sign("stands", 10, 10).count("<circle") == 1
    assert "translate(100,50)" in sign("stands", 10, 24, 100, 50)


def test_the_key_shows_the_very_sign_of_the_map() -> None:
    drawn = key_sign("withdrawn")
    assert drawn.startswith("<svg")
    assert sign("withdrawn", 8, 8) in drawn


def test_a_state_that_would_break_the_page_is_escaped() -> None:
    assert "<b>" not in sign('"><b>', 1, 1)
