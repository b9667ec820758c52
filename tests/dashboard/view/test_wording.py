"""Figures in words, in every language."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dashboard.view.language import speaking
from dashboard.view.wording import (
    figure_text,
    range_text,
    region_figure_text,
)
from geodata.records import Claim


@pytest.mark.parametrize(
    ("low", "high", "text"),
    [
        (164, 164, "164"),
        (139, 151, "139–151"),
        (12, None, "at least 12"),
        (None, 9, "at most 9"),
        (None, None, ""),
        (0, 0, "0"),
        (1000, 4353, "1,000–4,353"),
    ],
)
def test_a_range_is_written_with_both_ends(low: int | None, high: int | None, text: str) -> None:
    assert range_text(low, high) == text


@pytest.mark.parametrize(
    ("low", "high", "words", "text"),
    [
        (164, 164, None, "164"),
        (164, 164, "exact", "164"),
        (300, 300, "about", "about 300"),
        (200, None, "more than", "more than 200"),
        (12, None, "at least", "at least 12"),
        (None, 1000, "nearly", "nearly 1,000"),
        (10, 11, "about", "about 10–11"),
        (None, None, "dozens", "dozens"),
        (24, 99, "dozens", "dozens"),
        (70, 70, "70 percent of those asked", "70 percent of those asked"),
        (5, 5, "with two officers", "5 (with two officers)"),
        (None, None, None, "no number"),
    ],
)
def test_vague_words_stay_words(
    claim: Callable[..., Claim], low: int | None, high: int | None, words: str | None, text: str
) -> None:
    assert figure_text(claim("c", low, high=high, words=words)) == text


def test_on_a_region_a_disputed_figure_is_questioned_and_words_are_not_squeezed(
    claim: Callable[..., Claim],
) -> None:
    assert region_figure_text(claim("a", 21)) == "21"
    assert region_figure_text(claim("b", 0, status="disputed")) == "0?"
    words = claim("c", None, words="no deaths reported")
    assert region_figure_text(words) == "in words"
    assert region_figure_text(words.model_copy(update={"status": "disputed"})) == "?"


@pytest.mark.parametrize(
    ("language", "said", "text"),
    [
        ("ru", (300, 300, "about"), "около 300"),
        ("ru", (200, None, "more than"), "более 200"),
        ("ru", (12, None, "at least"), "не менее 12"),
        ("ru", (None, 1000, "nearly"), "почти 1\xa0000"),
        ("kk", (300, 300, "about"), "шамамен 300"),
        ("kk", (200, None, "more than"), "200-ден астам"),
        ("kk", (40, None, "over"), "40-тан астам"),
        ("kk", (None, 1000, "nearly"), "1\xa0000-ға жуық"),
        ("kk", (None, 6, "up to"), "6-ға дейін"),
        ("kk", (12, None, "at least"), "кемінде 12"),
    ],
)
def test_a_number_takes_its_words_and_endings_by_the_language(
    claim: Callable[..., Claim],
    language: str,
    said: tuple[int | None, int | None, str],
    text: str,
) -> None:
    low, high, words = said
    with speaking(language):
        assert figure_text(claim("c", low, high=high, words=words)) == text


def test_words_without_a_number_are_told_in_the_language(claim: Callable[..., Claim]) -> None:
    dozens = claim("c", None, words="dozens", words_ru="десятки")
    with speaking("ru"):
        assert figure_text(dozens) == "десятки"
    with speaking("kk"):
        assert figure_text(dozens) == "dozens"  # not translated: said as it stands
