"""The style sheets: those of one page leave the others alone, whichever are linked."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

CSS = Path(__file__).parents[2] / "assets/css"
READ = ("reading", "days", "compare", "data", "handout")  # the sheets of pages that are read


def selectors(name: str) -> list[str]:
    """Return the selectors of a sheet, without those of at-rules."""
    text = re.sub(
        r"/\*.*?\*/", "", (CSS / f"{name}.css").read_text(encoding="utf-8"), flags=re.DOTALL
    )
    found = re.findall(r"([^{}]+)\{[^{}]*\}", re.sub(r"@[^{]+\{", "", text))
    return [part.strip() for rule in found for part in re.split(r",(?![^(]*\))", rule)]


@pytest.mark.parametrize("name", READ)
def test_the_sheet_of_a_page_that_is_read_styles_no_other_page(name: str) -> None:
    assert selectors(name)
    wrong = [part for part in selectors(name) if not re.match(r"(#qantar)?\.reading\b", part)]
    assert wrong == []
