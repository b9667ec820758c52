"""The catalogue."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from dashboard.view import words
from dashboard.view.words import count, say

SENTENCE = re.compile(r"[A-Z]\w* \w")  # a capital and at least two words
MODULES = [
    path
    for path in sorted(Path(words.__file__).parent.glob("**/*.py"))
    if path.parent.name != "messages"
]


def test_a_message_is_filled_in_by_name() -> None:
    assert say("notice-place", value="atlantis") == (
        "There is no place “atlantis” in the record; the whole country is shown."
    )


def test_braces_in_a_value_stay_what_they_are() -> None:
    assert "{value}" in say("notice-place", value="{value}")


@pytest.mark.parametrize(
    ("n", "text"),
    [
        (0, "0 events so far"),
        (1, "1 event so far"),
        (2, "2 events so far"),
        (1234, "1,234 events so far"),
    ],
)
def test_a_number_has_its_plural(n: int, text: str) -> None:
    assert count("events-sofar", n) == text


def test_a_message_that_is_not_in_the_catalogue_is_an_error() -> None:
    with pytest.raises(KeyError):
        say("no such message")


def test_a_message_with_plural_forms_asks_for_its_number() -> None:
    with pytest.raises(KeyError):
        say("events-sofar", n=1)
    with pytest.raises(KeyError):
        count("play", 1)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)
def test_no_sentence_stands_outside_the_catalogue(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    docstrings = {
        id(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    found = [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and id(node) not in docstrings
        and SENTENCE.match(node.value)
    ]
    assert found == []
