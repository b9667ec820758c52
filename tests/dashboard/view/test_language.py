"""The language that the page speaks."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.view.language import LANGUAGES, preferred, speaking, spoken, told
from geodata.records import Event


def test_english_is_spoken_unless_another_language_is_asked_for() -> None:
    assert spoken() == "en"
    with speaking("kk"):
        assert spoken() == "kk"
        with speaking("ru"):
            assert spoken() == "ru"
        assert spoken() == "kk"
    assert spoken() == "en"


def test_a_text_is_told_in_the_language_or_in_english(event: Callable[..., Event]) -> None:
    record = event("e", title_ru="Название", note=None)
    with speaking("ru"):
        assert told(record, "title") == "Название"
        assert told(record, "summary") == "What happened."
        assert not told(record, "note")
        assert not told(record, "finding")  # no such column
    assert told(record, "title") == "Title of e"


@pytest.mark.parametrize(
    ("header", "language"),
    [
        ("", "en"),
        ("ru", "ru"),
        ("kk-KZ,kk;q=0.9,ru;q=0.8,en;q=0.7", "kk"),
        ("de,en;q=0.3,ru;q=0.8", "ru"),
        ("fr-FR, fr;q=0.9", "en"),
        ("ru;q=0, en;q=0.1", "en"),
        ("ru;q=broken, kk;q=0.2", "kk"),
    ],
)
def test_a_browser_is_answered_in_the_language_it_prefers(header: str, language: str) -> None:
    assert preferred(header) == language


@given(st.text())
def test_any_header_gives_a_language(header: str) -> None:
    assert preferred(header) in LANGUAGES
