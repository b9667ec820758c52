"""The first sheet of a spreadsheet: what it is, its licence and version, and what columns mean."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from dashboard.view.columns import columns
from dashboard.view.imprint import imprint
from dashboard.view.words import say
from geodata.atlas import Atlas

_WIDTHS = (24, 24, 110)  # letters
_NOTES = ("data-note-empty", "data-note-dates", "data-note-lists")
Line = tuple[str | int, str | int, str | int]  # what stands in the three columns
_EMPTY = ("", "", "")


def write_cover(book: Any, atlas: Atlas, tables: Mapping[str, int], asked: str) -> None:  # noqa: ANN401  xlsxwriter has no types
    """Add the first sheet to a book of tables, each with its number of rows."""
    sheet = book.add_worksheet(say("data-sheet"))
    looks = {
        "title": book.add_format({"bold": True, "font_size": 15}),
        "head": book.add_format({"bold": True, "bottom": 1, "valign": "top"}),
        "label": book.add_format({"bold": True, "valign": "top"}),
        "text": book.add_format({"text_wrap": True, "valign": "top", "align": "left"}),
    }
    for at, width in enumerate(_WIDTHS):
        sheet.set_column(at, at, width)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.hide_gridlines(2)
    sheet.write_string(0, 0, say("cite-title"), looks["title"])
    for number, (look, line) in enumerate(_lines(atlas, tables, asked), 2):
        for at, cell in enumerate(line):
            own = looks["label" if look == "text" and at == 0 else look]
            if isinstance(cell, int):
                sheet.write_number(number, at, cell, own)
            elif cell:
                sheet.write_string(number, at, cell, own)


def _lines(atlas: Atlas, tables: Mapping[str, int], asked: str) -> Iterator[tuple[str, Line]]:
    """Yield each line with how it looks."""
    known = imprint(atlas)
    yield "text", (say("data-version-label"), known.tag, known.version)
    if asked:
        yield "text", (say("data-selection-label"), "", asked)
    yield "text", (say("data-cite-head"), "", known.cite)
    yield "text", ("", "", known.cite_figures)
    for licence in known.licences:
        yield "text", (say("data-licences"), "", licence)
    for at, word in enumerate(_NOTES):
        yield "text", ("" if at else say("data-notes"), "", say(word))
    yield "text", _EMPTY
    yield "head", (say("data-head-sheet"), say("data-head-rows"), say("data-head-what"))
    for table, rows in tables.items():
        title = f"{say(f'table-{table}')}: {say(f'data-table-{table}')}"
        yield "text", (table, rows, title)
    yield "text", _EMPTY
    yield "head", (say("data-head-sheet"), say("data-head-column"), say("data-head-meaning"))
    for table in tables:
        for column in columns(table):
            yield "text", (table, column.name, column.words)
