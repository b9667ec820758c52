"""The words of slides."""

from __future__ import annotations

from dashboard.view.messages.deck import DECK
from dashboard.view.words import MESSAGES, count, say


def test_each_is_a_message_under_a_key_of_its_own_page() -> None:
    assert all(key.startswith("deck-") for key in DECK)
    assert {key: MESSAGES[key] for key in DECK} == dict(DECK)


def test_a_row_says_when_and_by_whom() -> None:
    assert say("deck-row", date="9 January 2022", claimant="The ministry") == (
        "9 January 2022: The ministry"
    )


def test_what_is_not_drawn_is_counted() -> None:
    assert count("deck-not-drawn", 1).startswith("1 more figure,")
    assert count("deck-not-drawn", 2).startswith("2 more figures,")
