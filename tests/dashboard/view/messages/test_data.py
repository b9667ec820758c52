"""The texts of the data."""

from __future__ import annotations

import string

from dashboard.view.files import NAMES
from dashboard.view.messages.data import DATA


def test_a_text_has_only_the_placeholders_that_are_filled() -> None:
    fields = {
        name
        for text in DATA.values()
        for _, name, _, _ in string.Formatter().parse(text)
        if name is not None
    }
    page = {"table", "format", "size"}
    refused = {"value", "key", "file", "keys", "asked", "tag", "version"}
    assert fields == page | refused | {"author", "title", "url"}


def test_every_table_is_told_in_a_sentence() -> None:
    assert all(DATA[f"data-table-{name}"].endswith(".") for name in NAMES)
