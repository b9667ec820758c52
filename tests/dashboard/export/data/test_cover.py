"""The first sheet of a spreadsheet."""

from __future__ import annotations

import io

import openpyxl
import pytest

from dashboard.export.data.workbook import workbook_of
from dashboard.view.columns import columns
from dashboard.view.language import LANGUAGES, speaking
from dashboard.view.version import version
from dashboard.view.words import say
from geodata.atlas import Atlas


def lines(content: bytes) -> list[tuple[object, ...]]:
    """Return the lines of the first sheet."""
    book = openpyxl.load_workbook(io.BytesIO(content))
    return [tuple(row) for row in book.worksheets[0].iter_rows(values_only=True)]


def test_it_says_version_licence_and_how_to_cite(atlas: Atlas) -> None:
    found = lines(workbook_of(atlas, ["claims"]))
    assert found[0][0] == "Qantar: Kazakhstan's January 2022, source by source"
    assert ("Version", version(atlas).tag, version(atlas).text) in found
    text = " ".join(str(cell) for line in found for cell in line)
    assert "https://creativecommons.org/licenses/by/4.0/" in text
    assert "The Qantar team: Qantar" in text
    assert "never zero" in text


def test_it_describes_every_column_of_every_sheet(atlas: Atlas) -> None:
    found = lines(workbook_of(atlas, ["claims", "sites"]))
    for table in ("claims", "sites"):
        assert all((table, column.name, column.words) in found for column in columns(table))


def test_it_says_how_many_rows_there_are_and_what_chose_them(atlas: Atlas) -> None:
    found = lines(workbook_of(atlas, ["claims"], tuple(atlas.claims)[:3], "place=almaty"))
    assert ("Only rows chosen by", None, "place=almaty") in found
    assert next(line for line in found if line[0] == "claims")[1] == 3
    assert "place=almaty" not in str(lines(workbook_of(atlas, ["claims"])))


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_in_the_language_that_is_spoken(language: str, atlas: Atlas) -> None:
    with speaking(language):
        found = lines(workbook_of(atlas, ["sites"]))
        assert found[0][0] == say("cite-title")
