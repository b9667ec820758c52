"""The spreadsheet, opened again by openpyxl."""

from __future__ import annotations

import datetime as dt
import io
from dataclasses import replace

import openpyxl
import pytest
from openpyxl.cell import Cell
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from dashboard.export.data.workbook import LONGEST, WIDEST, workbook_of
from dashboard.view.files import NAMES
from geodata.atlas import Atlas
from geodata.dates import PartialDate
from geodata.records import TABLES, Record

KINDS = {kind.table: kind for kind in TABLES}


def opened(content: bytes) -> Workbook:
    """Return the book."""
    return openpyxl.load_workbook(io.BytesIO(content))


def sheet_of(book: Workbook, name: str) -> Worksheet:
    """Return a sheet of it."""
    sheet = book[name]
    assert isinstance(sheet, Worksheet)
    return sheet


@pytest.fixture(scope="module")
def book(atlas: Atlas) -> Workbook:
    """Write the whole record and open it."""
    return opened(workbook_of(atlas, NAMES))


def said(found: object, row: Record, column: str) -> str:
    """Return what a cell says, as the table of the record would say it."""
    if isinstance(found, dt.datetime):
        return f"{found:%Y-%m-%d}"
    if isinstance(found, dt.time):
        return f"{found:%H:%M}"
    if isinstance(found, int | float) and isinstance(getattr(row, column), float):
        return str(float(found)).removesuffix(".0")
    return "" if found is None else str(found)


@pytest.mark.parametrize("table", NAMES)
def test_every_cell_of_every_row_is_found_again(table: str, book: Workbook, atlas: Atlas) -> None:
    kind = KINDS[table]
    head, *lines = sheet_of(book, table).iter_rows()
    assert [cell.value for cell in head] == list(kind.model_fields)
    rows = list(getattr(atlas, table).values())
    assert len(lines) == len(rows)
    for line, row in zip(lines, rows, strict=True):
        cells = zip(line, kind.model_fields, strict=True)
        found = [said(cell.value, row, column) for cell, column in cells]
        assert found == [row.cell(column) for column in kind.model_fields]


@pytest.mark.parametrize("table", NAMES)
def test_only_numbers_are_numbers_and_only_whole_dates_are_dates(
    table: str, book: Workbook, atlas: Atlas
) -> None:
    _, *lines = sheet_of(book, table).iter_rows()
    for line, row in zip(lines, getattr(atlas, table).values(), strict=True):
        for cell, column in zip(line, KINDS[table].model_fields, strict=True):
            known = getattr(row, column)
            whole = isinstance(known, PartialDate) and bool(known.day)
            assert isinstance(cell.value, dt.datetime) == whole
            assert isinstance(cell.value, int | float) == (
                isinstance(known, int | float) and not isinstance(known, bool)
            )
            assert cell.data_type != "f", "no cell is a formula"


def test_heads_stay_in_sight_rows_can_be_filtered_and_columns_can_be_read(
    book: Workbook, atlas: Atlas
) -> None:
    for table in NAMES:
        sheet = sheet_of(book, table)
        assert sheet.freeze_panes == "B2"
        assert sheet.auto_filter.ref
        assert sheet.auto_filter.ref.endswith(str(len(getattr(atlas, table)) + 1))
        widths = [sheet.column_dimensions[cell.column_letter].width for cell in sheet[1]]
        assert all(8 < width <= WIDEST + 1 for width in widths)


def test_the_first_sheet_is_about_the_others(book: Workbook) -> None:
    assert book.sheetnames == ["About", *NAMES]


@pytest.mark.parametrize(
    "text",
    ["=1+1", "=HYPERLINK(1)", "+1", "-1", "@SUM(A1)", "{=1}", "2022-01", "https://a.b/", "007"],
)
def test_whatever_a_text_begins_with_it_stays_a_text(text: str, atlas: Atlas) -> None:
    source = next(iter(atlas.sources.values())).model_copy(update={"title": text, "note": text})
    made = replace(atlas, sources={source.id: source})
    sheet = sheet_of(opened(workbook_of(made, ["sources"])), "sources")
    cells = [cell for line in sheet.iter_rows(min_row=2) for cell in line if cell.value == text]
    assert len(cells) == 2
    assert {cell.data_type for cell in cells} == {"s"}
    assert {cell.number_format for cell in cells} == {"@"}
    assert not any(isinstance(cell, Cell) and cell.hyperlink for cell in cells)


def test_an_address_can_be_followed(book: Workbook, atlas: Atlas) -> None:
    sheet = sheet_of(book, "sources")
    column = list(KINDS["sources"].model_fields).index("url")
    for line, row in zip(sheet.iter_rows(min_row=2), atlas.sources.values(), strict=True):
        link = line[column].hyperlink
        assert bool(link) == bool(row.url)


def test_a_cell_that_is_too_long_for_a_spreadsheet_says_so(atlas: Atlas) -> None:
    source = next(iter(atlas.sources.values())).model_copy(update={"title": "a" * (LONGEST + 1)})
    made = replace(atlas, sources={source.id: source})
    sheet = sheet_of(opened(workbook_of(made, ["sources"])), "sources")
    title = str(sheet.cell(2, 3).value)
    assert len(title) == LONGEST
    assert title.endswith("whole in the CSV]")


def test_a_day_that_spreadsheets_count_differently_is_a_text(atlas: Atlas) -> None:
    early = PartialDate.parse("1899-12-31")
    source = next(iter(atlas.sources.values())).model_copy(update={"published": early})
    made = replace(atlas, sources={source.id: source})
    sheet = sheet_of(opened(workbook_of(made, ["sources"])), "sources")
    assert "1899-12-31" in [cell.value for cell in sheet[2]]


def test_some_rows_are_those_in_their_order(atlas: Atlas) -> None:
    few = ("taraz", "almaty")
    sheet = sheet_of(opened(workbook_of(atlas, ["sites"], few)), "sites")
    assert [line[0].value for line in sheet.iter_rows(min_row=2)] == list(few)
    none = sheet_of(opened(workbook_of(atlas, ["sites"], ())), "sites")
    assert none.max_row == 1


def test_the_same_record_gives_the_same_bytes(atlas: Atlas) -> None:
    assert workbook_of(atlas, ["claims"]) == workbook_of(atlas, ["claims"])
