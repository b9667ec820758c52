"""What is written above a picture's map."""

from __future__ import annotations

from dashboard.figures.heading import SIZES, Heading, heading
from dashboard.figures.inks import inks
from tests.dashboard.figures.boxes import Text, texts

INKS = inks("dark")
FULL = Heading("A lesson · 1 of 9", "Almaty", "5 January 2022", "Two words here.", "Almaty: 1")


def said(words: Heading, room: float, size: float = SIZES[0]) -> list[Text]:
    block = heading(words, room, INKS, size)
    return texts(f'<svg xmlns="http://www.w3.org/2000/svg">{block.svg}</svg>')


def test_everything_is_said_in_its_order() -> None:
    words = [text.words for text in said(FULL, 500)]
    assert words == [FULL.above, FULL.title, FULL.date, FULL.text, FULL.place]


def test_what_is_empty_leaves_no_gap() -> None:
    bare = heading(Heading("", "Title", "", ""), 500, INKS)
    assert bare.height < heading(FULL, 500, INKS).height / 2
    assert [text.words for text in said(Heading("", "Title", "", ""), 500)] == ["Title"]


def test_a_title_that_is_a_little_too_long_is_a_little_smaller_and_stays_on_its_line() -> None:
    title = Heading("", "Wednesday 5 January 2022", "", "")
    assert len(said(title, 371)) == 1
    assert len(said(title, 250)) == 2


def test_a_line_of_text_is_never_too_long_for_the_eye() -> None:
    long = Heading("", "T", "", "word " * 60)
    assert max(text.right for text in said(long, 4000)) < 40 * SIZES[0]


def test_smaller_text_takes_less_room() -> None:
    long = Heading("", "T", "", "word " * 60)
    heights = [heading(long, 400, INKS, size).height for size in SIZES]
    assert heights == sorted(heights, reverse=True)
    assert heights[-1] < heights[0]
