"""The handout as HTML: its pictures in it, its paper told to the printer."""

from __future__ import annotations

import dataclasses
import re

import pytest

from dashboard.export.handout import SHEETS, handout_html, inlined, paper_rules
from dashboard.figures.assets import assets_folder
from dashboard.figures.shapes import shapes_of
from dashboard.rooms.handout import bare_page, key_states
from dashboard.view.handout import Handout, handout
from dashboard.view.paper import PAPERS
from dashboard.view.words import prose
from geodata.atlas import Atlas
from tests.dashboard.export.test_qr import picture, read
from tests.dashboard.stand_in import NAME, taught


@pytest.fixture(scope="module")
def shown(atlas: Atlas) -> Handout:
    return handout(NAME, taught(atlas), "https://example.org/")


def test_each_stop_has_its_map_and_the_shapes_are_there_once(shown: Handout, atlas: Atlas) -> None:
    page = bare_page(shown, PAPERS["a4"], prose())
    text = handout_html(page, shown, shapes_of(atlas))
    assert text.count('<svg class="paper-map"') == len(shown.cells)
    assert text.count('<svg class="definitions"') == 1
    assert text.count('<svg class="key-sign"') == len(key_states(shown))


def test_the_code_on_the_sheet_says_the_address_that_is_printed(
    shown: Handout, atlas: Atlas
) -> None:
    text = handout_html(bare_page(shown, PAPERS["a4"], prose()), shown, shapes_of(atlas))
    (code,) = re.findall(r'<svg [^>]*class="qr".*?</svg>', text)
    assert read(picture(code, 500)) == shown.address
    assert shown.address.removeprefix("https://") in re.sub(r"<[^>]+>", "", text)


@pytest.mark.parametrize(("paper", "size"), [("a4", "210mm 297mm"), ("letter", "215.9mm 279.4mm")])
def test_the_paper_is_told_with_a_line_at_its_foot(shown: Handout, paper: str, size: str) -> None:
    style = paper_rules(shown, PAPERS[paper])
    assert f"size: {size};" in style
    assert shown.version in style
    assert "counter(page)" in style


def test_a_title_can_not_break_out_of_the_style(shown: Handout) -> None:
    lesson = dataclasses.replace(shown.lesson, title='"} </style><b>\\\n x')
    style = paper_rules(dataclasses.replace(shown, lesson=lesson), PAPERS["a4"])
    assert style.count("<") == 0
    assert style.count('"') == paper_rules(shown, PAPERS["a4"]).count('"')
    assert r"\22 } \3c /style>\3c b>\5c  x" in style


def test_a_page_that_stands_alone_has_its_style_in_it_and_asks_for_nothing() -> None:
    style = inlined(assets_folder())
    assert style.count("</style>") == 1
    assert "@import" not in style
    assert not re.findall(r"url\((?!['\"]?data:)", style)
    for name in SHEETS:
        assert (assets_folder() / "css" / f"{name}.css").read_text(encoding="utf-8") in style
