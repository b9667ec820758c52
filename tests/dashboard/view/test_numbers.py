"""Numbers as each language writes them."""

from __future__ import annotations

import pytest

from dashboard.view.language import speaking
from dashboard.view.numbers import number_text


@pytest.mark.parametrize(
    ("language", "text"), [("en", "36,831"), ("ru", "36\xa0831"), ("kk", "36\xa0831")]
)
def test_thousands_are_parted(language: str, text: str) -> None:
    with speaking(language):
        assert number_text(36831) == text
        assert number_text(164) == "164"
