"""Wording: what was found and what is wanted, in words for people who edit tables."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from geodata.records import Claim, Region, Site, Source
from geodata.wording import quoted, wanted
from tests.geodata.small import ROWS

KINDS = {"claims": Claim, "regions": Region, "sites": Site, "sources": Source}


@pytest.mark.parametrize(
    ("table", "column", "cell", "words"),
    [
        ("claims", "low", "abc", 'found "abc", expected a whole number, digits only'),
        ("claims", "low", "-3", 'found "-3", expected 0 or more'),
        ("claims", "confidence", "sure", 'found "sure", expected high, medium or low'),
        ("claims", "claimant", "", "found nothing, expected a value: this can not be left empty"),
        (
            "claims",
            "sources",
            "good-one Bad",
            'found "Bad", expected an id: lower-case letters and digits, words joined by hyphens',
        ),
        (
            "claims",
            "said_on",
            "9.01.2022",
            'found "9.01.2022", expected a date as YYYY-MM-DD, YYYY-MM or YYYY',
        ),
        (
            "claims",
            "covers",
            "2022-02/2022-01",
            'found "2022-02/2022-01", the period ends (2022-01) before it begins (2022-02)',
        ),
        ("sites", "lat", "91", 'found "91", expected 90 or less'),
        ("regions", "code_2022", "ALM", 'found "ALM", expected a code such as KZ-ALM'),
        (
            "sources",
            "language",
            "Russian",
            'found "Russian", expected a language as two letters, such as kk, ru or en',
        ),
    ],
)
def test_a_fault_is_said_in_plain_words(table: str, column: str, cell: str, words: str) -> None:
    cells = {name: text for name, text in {**ROWS[table][0], column: cell}.items() if text}
    with pytest.raises(ValidationError) as caught:
        KINDS[table].model_validate(cells)
    assert [wanted(detail, cells) for detail in caught.value.errors()] == [words]


def test_a_long_cell_is_cut_and_put_on_one_line() -> None:
    assert quoted("two\nlines") == '"two lines"'
    assert quoted("x" * 200) == f'"{"x" * 59}…"'
