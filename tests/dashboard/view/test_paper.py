"""The papers that a page can be printed on."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.view.paper import PAPERS, paper_of


@pytest.mark.parametrize(
    ("search", "paper"), [("", "a4"), ("?paper=a4", "a4"), ("?lang=ru&paper=LETTER", "letter")]
)
def test_an_address_asks_for_a_paper_and_else_gets_a4(search: str, paper: str) -> None:
    assert paper_of(search) == (PAPERS[paper], ())


def test_a_paper_that_is_not_known_is_told_with_those_that_are() -> None:
    paper, (notice,) = paper_of("?paper=foolscap")
    assert paper.id == "a4"
    assert "foolscap" in notice
    assert "A4, Letter" in notice


@given(st.text())
def test_whatever_an_address_holds_there_is_a_paper_and_a_short_notice(search: str) -> None:
    paper, notices = paper_of(search)
    assert paper.id in PAPERS
    assert all(len(notice) < 200 for notice in notices)


def test_the_papers_have_the_sizes_of_iso_216_and_of_ansi() -> None:
    assert (PAPERS["a4"].width, PAPERS["a4"].height) == (210, 297)
    inches = (PAPERS["letter"].width / 25.4, PAPERS["letter"].height / 25.4)
    assert inches == pytest.approx((8.5, 11))
