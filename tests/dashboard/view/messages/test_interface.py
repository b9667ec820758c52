"""The words that stand still on the page."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import get_args

import pytest

from dashboard.view.messages import interface
from dashboard.view.messages.interface import INTERFACE
from dashboard.view.messages.prose import PROSE
from dashboard.view.messages.sentences import SENTENCES
from dashboard.view.scene import CLOCKS, LAYERS, MEASURES, ONLY, SPANS, TABS, THEMES
from dashboard.view.steps import PARTS
from dashboard.view.tally import FAMILIES
from geodata.cells import SourceKind, Status
from geodata.records import Claimant

ROOT = Path(interface.__file__).parents[3]
CODE = "".join(
    path.read_text(encoding="utf-8")
    for path in (*ROOT.glob("dashboard/**/*.py"), *ROOT.glob("assets/js/*.mjs"))
    if path.name != "interface.py"
)
CHOICES = {
    "measure": MEASURES,
    "find": ("places", "events", "sources"),
    "only": ONLY,
    "known": CLOCKS,
    "span": SPANS,
    "tab": TABS,
    "layer": LAYERS,
    "theme": THEMES,
    "part": PARTS,
    "family": FAMILIES,
    "state": (*get_args(Status), "none", "unknown", "partial", "zero"),
    "kind": get_args(Claimant.model_fields["kind"].annotation),
    "source": get_args(SourceKind),
}


@pytest.mark.parametrize("prefix", CHOICES)
def test_everything_that_can_be_chosen_or_shown_has_its_words(prefix: str) -> None:
    assert {f"{prefix}-{choice}" for choice in CHOICES[prefix]} <= INTERFACE.keys()


@pytest.mark.parametrize("key", INTERFACE)
def test_no_word_is_left_over(key: str) -> None:
    prefix = key.partition("-")[0]
    chosen = key in {f"{prefix}-{choice}" for choice in CHOICES.get(prefix, ())}
    built = f'f"{prefix}-{{' in CODE  # the rest follows from a value
    assert chosen or built or re.search(rf"""["']{key}["']|words(\?)?\.{key}\b""", CODE)


def test_the_interface_goes_to_the_browser_as_it_is() -> None:
    assert json.loads(json.dumps(dict(INTERFACE))) == INTERFACE


def test_no_message_stands_in_two_places() -> None:
    assert not INTERFACE.keys() & SENTENCES.keys()
    assert not PROSE.keys() & (INTERFACE.keys() | SENTENCES.keys())
