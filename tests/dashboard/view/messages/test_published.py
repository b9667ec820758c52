"""The words of the published site."""

from __future__ import annotations

from dashboard.view.messages.published import PUBLISHED


def test_every_word_of_the_edition_is_told_from_those_of_other_pages() -> None:
    assert all(key.startswith("published-") for key in PUBLISHED)


def test_what_is_not_in_the_edition_is_said_plainly() -> None:
    for key in ("filters", "rows", "compare", "data", "films"):
        assert "not in this edition" in PUBLISHED[f"published-{key}"]
