"""The words of the file."""

from __future__ import annotations

from dashboard.view.messages.onefile import ONEFILE


def test_every_word_of_the_file_is_told_from_those_of_other_pages() -> None:
    assert all(key.startswith("file-") for key in ONEFILE)


def test_the_file_says_that_it_fetches_nothing() -> None:
    assert "It fetches nothing" in ONEFILE["file-about-text"]
