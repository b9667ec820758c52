"""The interface of messages is told once, and the document says the same."""

from __future__ import annotations

from pathlib import Path

import pytest

from dashboard.view.messages.protocol import ASKED, EXAMPLES, TOLD, VERSION, Message

DOCUMENT = (Path(__file__).parents[4] / "docs/messages.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("row", [*ASKED, *TOLD], ids=lambda row: row.type)
def test_every_message_is_in_the_document_word_for_word(row: Message) -> None:
    keys = f" {row.keys} " if row.keys else " "
    assert f"| `{row.type}` |{keys}| {row.meaning} |" in DOCUMENT


def test_the_document_says_the_version() -> None:
    assert f"version {VERSION} of the interface" in DOCUMENT


def test_an_example_asks_what_can_be_asked() -> None:
    assert {str(ask["type"]) for _, ask in EXAMPLES} <= {row.type for row in ASKED}
