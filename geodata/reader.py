"""Reads the tables: forgives what spreadsheets do, refuses what it can not know, says all of it.

Forgiven, because nothing is lost by it: a byte order mark, semicolons or tabs instead of commas,
the line ends of any system, blank rows, spaces around a cell, the order of the columns and
unnamed columns that are empty. Everything else that is not as it should be is a problem; one bad
row, and the table is not complete.
"""

from __future__ import annotations

import csv
import difflib
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from pydantic import ValidationError

from geodata.draft import Table
from geodata.problems import Problem
from geodata.records import Record
from geodata.text import read_text
from geodata.wording import quoted, wanted

R = TypeVar("R", bound=Record)

_DELIMITERS = ",;\t"
_BLANK = _DELIMITERS + " \r\n\u00a0\ufeff"
# Nobody types these; the last one stands for letters that were lost when a file was saved.
_LOST = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ufffd]")
_MALFORMED = {
    "unexpected end of data": "a quotation mark opens a cell and is never closed",
    "expected after": "a cell goes on after its closing quotation mark",
    "field limit": "a cell is too long: is a quotation mark never closed?",
}


@dataclass(frozen=True)
class _Row:
    """The cells of one row, without outer spaces, and the line on which it begins."""

    line: int
    cells: tuple[str, ...]


@dataclass(frozen=True)
class _Header:
    """Which column each cell of a row belongs to (empty: to none), and which are not there."""

    columns: tuple[str, ...]
    missing: frozenset[str]


def read_table(directory: Path, kind: type[R]) -> tuple[Table[R], tuple[Problem, ...]]:
    """Read ``tables/<name>.csv`` of a record's folder.

    Returns what could be read and everything that is wrong; never raises for what a file holds.
    """
    empty = Table(kind, complete=False)
    text, unreadable = read_text(directory, empty.file)
    if unreadable:
        return empty, unreadable
    problems: list[Problem] = []
    rows = list(_rows(text, empty, problems))
    if not rows:
        if not problems:
            problems.append(Problem(empty.file, 0, "", "the file is empty"))
        return empty, tuple(problems)
    unbroken = not problems
    header = _header(rows[0], empty, problems)
    if header is None:
        return empty, tuple(problems)
    return _table(rows[1:], header, kind, problems, unbroken=unbroken), tuple(problems)


def _delimiter(text: str, names: Iterable[str]) -> str:
    """Return the delimiter by which the first row names most of the columns."""
    first = next((line for line in text.splitlines() if line.strip(_BLANK)), "")

    def named(delimiter: str) -> int:
        return len({cell.strip(' "\u00a0') for cell in first.split(delimiter)} & set(names))

    return max(_DELIMITERS, key=named)


def _rows(text: str, table: Table[R], problems: list[Problem]) -> Iterator[_Row]:
    delimiter = _delimiter(text, table.kind.model_fields)
    reader = csv.reader(
        io.StringIO(text, newline=""), delimiter=delimiter, skipinitialspace=True, strict=True
    )
    line = 1
    try:
        for cells in reader:
            row = _Row(line, tuple(_clean(cell) for cell in cells))
            if any(row.cells):
                yield row
            line = reader.line_num + 1
    except csv.Error as error:
        plain = (words for sign, words in _MALFORMED.items() if sign in str(error))
        problems.append(Problem(table.file, line, "", next(plain, str(error))))


def _clean(cell: str) -> str:
    return cell.replace("\r\n", "\n").replace("\r", "\n").strip().strip("\ufeff\u200b").strip()


def _header(row: _Row, table: Table[R], problems: list[Problem]) -> _Header | None:
    def report(column: str, message: str) -> None:
        problems.append(Problem(table.file, row.line, column, message))

    names = list(table.kind.model_fields)
    if not set(names) & set(row.cells):
        report("", f"found {quoted(' '.join(row.cells))}, expected the columns {', '.join(names)}")
        return None
    missing = [name for name in names if name not in row.cells]
    columns: list[str] = []
    for cell in row.cells:
        meant = cell if cell in names or not cell else _nearest(cell, missing)
        if cell in columns and cell:
            report(cell, "the column stands twice")
            meant = _ELSEWHERE
        elif not cell or meant == cell:
            pass
        elif meant:
            report(cell, f'unknown column, did you mean "{meant}"?')
            missing.remove(meant)
        else:
            report(cell, "unknown column")
            meant = _ELSEWHERE
        columns.append(meant)
    for name in missing:
        report(name, "the column is missing")
    return _Header(tuple(columns), frozenset(missing))


_ELSEWHERE = "?"  # a column that is already reported: its cells are not


def _nearest(name: str, among: Sequence[str]) -> str:
    near = difflib.get_close_matches(name.lower(), among, n=1)
    return near[0] if near else ""


def _table(
    rows: Iterable[_Row],
    header: _Header,
    kind: type[R],
    problems: list[Problem],
    *,
    unbroken: bool,
) -> Table[R]:
    file = Table(kind).file
    records: dict[str, R] = {}
    lines: dict[str, int] = {}
    unread: set[str] = set()
    for row in rows:
        found = list(_faults(row, header))
        cells = {name: cell for name, cell in zip(header.columns, row.cells, strict=False) if cell}
        name = cells.get("id", "")
        record = None
        if not found:
            record, found = _record(cells, header, kind)
        named = bool(name) and all(column != "id" for column, _ in found)
        if name in lines:
            found.append(("id", f'found "{name}", already the id in line {lines[name]}'))
        elif name:
            lines[name] = row.line
        problems += [Problem(file, row.line, column, message) for column, message in found]
        if record is not None and not found:
            records[name] = record
        elif named:
            unread.add(name)
        else:
            unbroken = False  # nobody knows which id was meant
    return Table(kind, records, lines, frozenset(unread), complete=unbroken)


def _faults(row: _Row, header: _Header) -> Iterator[tuple[str, str]]:
    """Yield what is wrong with a row before its cells are read: (column, message)."""
    if len(row.cells) != len(header.columns):
        fewer = "few" if len(row.cells) < len(header.columns) else "many"
        counts = f"found {len(row.cells)} cells, expected {len(header.columns)}"
        yield "", f"too {fewer} cells in the row: {counts}"
        return
    for column, cell in zip(header.columns, row.cells, strict=True):
        if cell and not column:
            yield "", f"found {quoted(cell)} in a column without a name"
        lost = _LOST.search(cell)
        if lost:
            yield column, f"found {quoted(cell)}, which holds a broken letter ({lost[0]!a})"


def _record(
    cells: dict[str, Any], header: _Header, kind: type[R]
) -> tuple[R | None, list[tuple[str, str]]]:
    known = {name: cell for name, cell in cells.items() if name in kind.model_fields}
    try:
        return kind.model_validate(known), []
    except ValidationError as error:
        found = [
            (str(detail["loc"][0]), wanted(detail, known))
            for detail in error.errors(include_url=False)
            if detail["loc"][0] not in header.missing
        ]
        return None, found
