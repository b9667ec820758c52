"""The record, or a table of it, as a spreadsheet: what it is on the first sheet, then the tables.

No cell is a formula, whatever it begins with; ids, codes and dates of which the day is not known
are texts, so that no spreadsheet makes a number or a day of them.
"""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Mapping, Sequence
from typing import Any

import xlsxwriter

from dashboard.export.data.cover import write_cover
from dashboard.export.data.rows import records
from dashboard.view.columns import Column, columns
from dashboard.view.words import say
from geodata.atlas import Atlas
from geodata.dates import PartialDate
from geodata.records import Record

LONGEST = 32_767  # letters of a cell
ADDRESS = 2_000  # letters of an address that can be followed
EARLIEST = 1901  # the first year whose days every spreadsheet counts alike
NARROWEST, WIDEST = 9, 60  # letters
_MADE = dt.datetime(2022, 1, 1)  # noqa: DTZ001  the same in every file, or no two are alike
_FORMATS: Mapping[str, Mapping[str, Any]] = {
    "head": {"bold": True, "bottom": 1, "bg_color": "#efeae2", "font_color": "#1a1d21"},
    "text": {"num_format": "@", "valign": "top"},
    "integer": {"num_format": "0", "valign": "top"},
    "number": {"num_format": "0.0####", "valign": "top"},
    "date": {"num_format": "yyyy-mm-dd", "align": "left", "valign": "top"},
    "time": {"num_format": "hh:mm", "align": "left", "valign": "top"},
}


def workbook_of(
    atlas: Atlas, tables: Sequence[str], ids: Sequence[str] | None = None, asked: str = ""
) -> bytes:
    """Return tables as a spreadsheet, its first sheet in the language that is spoken.

    Args:
        atlas: the record.
        tables: the tables, a sheet each.
        ids: the rows of the one table, in their order; None for all rows of every table.
        asked: what chose the rows, as it stands in an address.
    """
    out = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(out, options) as book:
        book.set_properties({"title": say("cite-title"), "author": say("cite-author")})
        book.set_properties({**book.doc_properties, "created": _MADE})
        rows = {table: records(atlas, table, ids) for table in tables}
        write_cover(book, atlas, {table: len(own) for table, own in rows.items()}, asked)
        formats = {name: book.add_format(dict(look)) for name, look in _FORMATS.items()}
        for table, own in rows.items():
            _Sheet(book, table, formats).write(own)
    return out.getvalue()


class _Sheet:
    """One table: its head stays in sight, its rows can be filtered."""

    def __init__(self, book: Any, table: str, formats: Mapping[str, Any]) -> None:  # noqa: ANN401  xlsxwriter has no types
        self.sheet = book.add_worksheet(table)
        self.columns = columns(table)
        self.formats = formats

    def write(self, rows: Sequence[Record]) -> None:
        self.sheet.freeze_panes(1, 1)
        self.sheet.autofilter(0, 0, max(len(rows), 1), len(self.columns) - 1)
        self.sheet.ignore_errors({"number_stored_as_text": "A1:XFD1048576"})
        self.sheet.set_landscape()
        self.sheet.set_paper(9)
        self.sheet.fit_to_pages(1, 0)
        self.sheet.repeat_rows(0)
        for at, column in enumerate(self.columns):
            own = self.formats.get(column.type, self.formats["text"])
            self.sheet.set_column(at, at, _width(column, rows), own)
            self.sheet.write_string(0, at, column.name, self.formats["head"])
            for line, row in enumerate(rows, 1):
                self._cell(line, at, row, column)

    def _cell(self, line: int, at: int, row: Record, column: Column) -> None:
        found = getattr(row, column.name)
        if column.type in {"integer", "number"}:
            if found is not None:
                self.sheet.write_number(line, at, found, self.formats[column.type])
        elif isinstance(found, dt.time):
            self.sheet.write_datetime(line, at, found, self.formats["time"])
        elif isinstance(found, PartialDate) and found.day and found.year >= EARLIEST:
            self.sheet.write_datetime(line, at, found.first, self.formats["date"])
        else:
            self._text(line, at, row.cell(column.name), column)

    def _text(self, line: int, at: int, text: str, column: Column) -> None:
        if not text:
            return
        if len(text) > LONGEST:
            note = f" {say('data-note-long')}"
            text = text[: LONGEST - len(note)] + note
        if column.name == "url" and len(text) <= ADDRESS:
            self.sheet.write_url(line, at, text, self.formats["text"], text)
        else:
            self.sheet.write_string(line, at, text, self.formats["text"])


def _width(column: Column, rows: Sequence[Record]) -> int:
    """Return how many letters wide a column is: as its cells are, within bounds."""
    longest = max((len(row.cell(column.name)) for row in rows), default=0)
    return min(max(longest + 1, len(column.name) + 4, NARROWEST), WIDEST)
