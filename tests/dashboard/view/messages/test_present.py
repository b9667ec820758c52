"""The words of a talk."""

from __future__ import annotations

from string import Formatter

from dashboard.view.messages.present import PRESENT


def test_a_text_has_only_the_placeholders_that_are_filled() -> None:
    fields = {
        key: {name for _, name, _, _ in Formatter().parse(text) if name}
        for key, text in PRESENT.items()
    }
    assert {key: names for key, names in fields.items() if names} == {
        "present-document": {"title"},
        "present-notes-document": {"title"},
        "present-sources": {"names"},
    }
