"""The language that the page speaks."""

from __future__ import annotations

from collections.abc import Callable

from dashboard.view.language import speaking, spoken, told
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
