"""Text as a presentation holds it."""

from __future__ import annotations

from xml.etree import ElementTree as ET

from dashboard.export.deck.text import NAMESPACES, Run, language_tag, paragraph
from dashboard.view.language import speaking

A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"


def parsed(markup: str) -> ET.Element:
    return ET.fromstring(markup.replace("<a:p>", f"<a:p {NAMESPACES}>", 1))  # noqa: S314  our own


def test_a_text_is_what_was_written_whatever_is_in_it() -> None:
    text = "a < b & \"c\" > 'd'"
    found = parsed(paragraph([Run(text)])).find(f".//{A}t")
    assert found is not None
    assert found.text == text


def test_every_piece_says_its_language() -> None:
    with speaking("kk"):
        said = parsed(
            paragraph([Run("сөз"), Run("word", language="en"), Run("ord", language="sv")])
        )
        assert language_tag() == "kk-KZ"
    assert [run.get("lang") for run in said.iter(f"{A}rPr")] == ["kk-KZ", "en-GB", "sv"]


def test_what_was_withdrawn_is_struck_and_stays_to_be_read() -> None:
    (dress,) = parsed(paragraph([Run("164", 20, bold=True, ink="muted", struck=True)])).iter(
        f"{A}rPr"
    )
    assert (dress.get("strike"), dress.get("sz"), dress.get("b")) == ("sngStrike", "2000", "1")


def test_a_link_names_its_relation() -> None:
    (link,) = parsed(paragraph([Run("page", link="rId7")])).iter(f"{A}hlinkClick")
    assert "rId7" in link.attrib.values()


def test_an_empty_paragraph_is_one() -> None:
    assert parsed(paragraph([])).find(f"{A}endParaRPr") is not None
