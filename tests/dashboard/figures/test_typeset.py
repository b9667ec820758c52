"""Blocks of text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dashboard.figures.typeset import (
    EMPTY,
    Block,
    Type,
    fitted,
    line,
    paragraph,
    run,
    stacked,
)
from tests.dashboard.figures.boxes import texts

LOOK = Type(12, 16, "#111111")
WORDS = "Sixteen members of the security forces decorated after their death"


def drawing(block: Block) -> str:
    return f'<svg xmlns="http://www.w3.org/2000/svg">{block.svg}</svg>'


def test_a_paragraph_is_as_high_as_its_lines_and_no_wider_than_its_room() -> None:
    block = paragraph(WORDS, 150, LOOK)
    found = texts(drawing(block))
    assert block.height == 16 * len(found)
    assert max(text.right for text in found) <= block.width + 0.01 <= 150
    assert all(text.top >= 0 and text.bottom <= block.height for text in found)


def test_a_text_that_is_empty_takes_no_room() -> None:
    assert paragraph("", 100, LOOK).height == 0
    assert line("", 0, 0, LOOK) == ""
    assert EMPTY.at(3, 4) == ""
    assert stacked([EMPTY, paragraph("a", 100, LOOK), EMPTY], 50).height == 16


def test_signs_of_the_markup_are_letters_in_a_text() -> None:
    (text,) = texts(drawing(paragraph('<b> & "c"', 100, LOOK)))
    assert text.words == '<b> & "c"'


def test_a_title_becomes_smaller_until_it_has_its_lines_but_not_much() -> None:
    assert fitted("Short", 500, LOOK, 1).size == 12
    smaller = fitted(WORDS, 300, LOOK, 1)
    assert 6 <= smaller.size < 12
    assert len(texts(drawing(paragraph(WORDS, 300, smaller)))) == 1
    assert fitted("x" * 500, 100, LOOK, 1).size == 6


def test_what_is_struck_has_a_line_as_long_as_it_is_wide() -> None:
    struck = Type(36, 42, "#111111", 700, strike="#666666")
    drawn = line("164", 0, 40, struck)
    assert f'width="{struck.width("164") + 4:.2f}"' in drawn


@given(st.lists(st.text(alphabet="abc 12.", max_size=30), max_size=4), st.integers(60, 300))
def test_a_run_loses_no_word_and_stays_within_its_room(pieces: list[str], room: int) -> None:
    bold = Type(12, 16, "#222222", 700)
    block = run([(piece, (LOOK, bold)[at % 2]) for at, piece in enumerate(pieces)], room, " ")
    found = texts(drawing(block))
    assert " ".join(text.words for text in found).split() == " ".join(pieces).split()
    assert all(text.bottom <= block.height + 0.01 for text in found)


def test_pieces_of_a_run_are_parted_by_a_sign_at_the_end_of_the_first() -> None:
    found = texts(drawing(run([("withdrawn", LOOK), ("", LOOK), ("Ministry", LOOK)], 300)))
    assert [text.words for text in found] == ["withdrawn · Ministry"]
