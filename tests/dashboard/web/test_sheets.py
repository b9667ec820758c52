"""The style sheets of pages."""

from __future__ import annotations

import pytest

from dashboard.figures.assets import assets_folder
from dashboard.web.sheets import SHEETS


@pytest.mark.parametrize("page", SHEETS)
def test_a_page_has_each_sheet_once_and_the_colours_among_them(page: str) -> None:
    names = SHEETS[page]
    assert len(set(names)) == len(names)
    assert "tokens" in names
    assert all((assets_folder() / "css" / f"{name}.css").is_file() for name in names)


def test_every_sheet_is_of_some_page() -> None:
    files = {path.stem for path in (assets_folder() / "css").glob("*.css")}
    in_a_file = {"text", "onefile"}  # of the lesson in one file
    assert files - {name for names in SHEETS.values() for name in names} <= in_a_file
