"""The empty deck."""

from __future__ import annotations

import io
import zipfile
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from pptx import Presentation

from dashboard.export.deck.colours import COLOURS
from dashboard.export.deck.layouts import LAYOUTS
from dashboard.export.deck.theme import FONT, empty_deck, set_theme_of_notes

A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"


@pytest.fixture(scope="module")
def parts() -> dict[str, bytes]:
    """Return the parts of an empty deck that was saved, by their names."""
    made = empty_deck()
    set_theme_of_notes(made)
    file = io.BytesIO()
    made.save(file)
    with zipfile.ZipFile(file) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


def themes(parts: dict[str, bytes]) -> list[ET.Element]:
    found = [content for name, content in parts.items() if name.startswith("ppt/theme/theme")]
    return [ET.fromstring(content) for content in found]  # noqa: S314  our own


def test_slides_and_notes_have_our_colours_and_a_font_with_kazakh_letters(
    parts: dict[str, bytes],
) -> None:
    found = themes(parts)
    assert len(found) == 2
    for theme in found:
        fonts = [font.get("typeface") for font in theme.iter(f"{A}latin")]
        assert fonts == [FONT, FONT]
        dark = theme.find(f".//{A}dk1/{A}srgbClr")
        assert dark is not None
        assert dark.get("val") == COLOURS["ink"].upper()


def test_it_has_our_layouts_and_no_other() -> None:
    file = io.BytesIO()
    empty_deck().save(file)
    read: Any = Presentation(file)
    assert [layout.name for layout in read.slide_layouts] == [layout.name for layout in LAYOUTS]


def test_it_says_nothing_of_the_presentation_that_it_was_made_from(
    parts: dict[str, bytes],
) -> None:
    assert not [name for name in parts if "thumbnail" in name or "printerSettings" in name]
    assert not [name for name in parts if name == "docProps/app.xml"]
    assert not [name for name, content in parts.items() if b"Calibri" in content]
