"""The texts of the pages that are read."""

from __future__ import annotations

import string

from dashboard.view.messages.prose import PROSE


def test_a_text_has_only_the_placeholders_that_its_page_fills() -> None:
    fields = {
        name
        for text in PROSE.values()
        for _, name, _, _ in string.Formatter().parse(text)
        if name is not None
    }
    about = {"date", "counts"}
    rows = {"table", "first", "last", "n", "all", "page", "pages", "column", "title", "measure"}
    assert fields == about | rows | {"key", "value"}


def test_every_section_has_a_title_and_a_text() -> None:
    for name in ("figures", "sources", "checked", "searched", "statements", "changes", "limits"):
        assert PROSE[f"about-{name}"]
        assert PROSE[f"about-{name}-text"].endswith((".", "counts}."))
