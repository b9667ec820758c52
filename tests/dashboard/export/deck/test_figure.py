"""The figure of a place, in words."""

from __future__ import annotations

import datetime as dt
import re
from html import unescape

from dashboard.export.deck.drawing import Box, Pen
from dashboard.export.deck.figure import figure_words
from dashboard.view.answer import answer
from dashboard.view.scene import Scene
from geodata.atlas import Atlas

BOX = Box(1, 1, 4, 2)


def said(markup: str) -> list[str]:
    return [unescape(text) for text in re.findall(r"<a:t>(.*?)</a:t>", markup)]


def test_a_withdrawn_figure_is_struck_and_says_who_said_it_and_what_became_of_it(
    atlas: Atlas,
) -> None:
    view = answer(atlas, Scene(day=dt.date(2022, 1, 9), measure="deaths"))
    markup = figure_words(Pen(), view, BOX, large=True).markup
    assert re.search(r'strike="sngStrike"[^>]*>(?:(?!</a:r>).)*<a:t>164</a:t>', markup)
    words = said(markup)
    assert words[0] == "Killed, whole country, January 2022"
    assert "withdrawn the same day" in words
    assert any("Khabar 24, 9 January 2022" in text for text in words)


def test_a_figure_that_stands_is_not_struck(atlas: Atlas) -> None:
    view = answer(atlas, Scene(day=dt.date(2022, 1, 15), measure="deaths"))
    markup = figure_words(Pen(), view, BOX).markup
    assert "225" in said(markup)
    assert "strike=" not in markup


def test_a_place_is_told_by_its_own_text(atlas: Atlas) -> None:
    view = answer(atlas, Scene(day=dt.date(2022, 1, 5), place="almaty"))
    cell = view.mark_cells[view.frames[view.mode].marks[view.step][view.marks.index("almaty")]]
    assert said(figure_words(Pen(), view, BOX, "And more.").markup) == [
        "Almaty", cell.text, "And more.",
    ]  # fmt: skip
