"""The words of lessons and embeds."""

from __future__ import annotations

from string import Formatter

from dashboard.view.messages.lesson import LESSON


def test_a_text_has_only_the_placeholders_that_are_filled() -> None:
    fields = {
        key: {name for _, name, _, _ in Formatter().parse(text) if name}
        for key, text in LESSON.items()
    }
    assert {key: names for key, names in fields.items() if names} == {
        "lesson-number": {"number", "all"},
        "embed-document": {"title"},
        "notice-setting": {"key", "value"},
        "notice-stop": {"value"},
    }
