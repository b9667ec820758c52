"""A table as CSV, opened again by DuckDB, and the note beside it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import duckdb
import pytest

from dashboard.export.data.text import csv_of, note_of
from dashboard.view.columns import columns
from dashboard.view.language import speaking
from dashboard.view.version import version
from geodata import RECORD
from geodata.atlas import Atlas
from geodata.records import TABLES, Record

READ = (
    "select * from read_csv($path, header=true, all_varchar=true, delim=',', quote='\"', "
    "escape='\"', nullstr='', strict_mode=true, auto_detect=false, columns={columns})"
)


def opened(content: bytes, table: str, folder: Path) -> list[tuple[str, ...]]:
    """Return the rows that DuckDB reads, empty cells as empty texts."""
    path = folder / f"{table}.csv"
    path.write_bytes(content)
    kinds = {column.name: "VARCHAR" for column in columns(table)}
    query = READ.replace("{columns}", str(kinds))
    rows = duckdb.connect().execute(query, {"path": str(path)}).fetchall()
    return [tuple(cell or "" for cell in row) for row in rows]


@pytest.mark.parametrize("kind", TABLES, ids=lambda kind: kind.table)
def test_every_cell_of_every_row_is_found_again(
    kind: type[Record], atlas: Atlas, tmp_path: Path
) -> None:
    found = opened(csv_of(atlas, kind.table), kind.table, tmp_path)
    rows = getattr(atlas, kind.table).values()
    assert found == [tuple(row.cell(column) for column in kind.model_fields) for row in rows]


@pytest.mark.parametrize("kind", TABLES, ids=lambda kind: kind.table)
def test_a_whole_table_is_the_file_of_the_record_letter_by_letter(
    kind: type[Record], atlas: Atlas
) -> None:
    assert csv_of(atlas, kind.table) == (RECORD / "tables" / f"{kind.table}.csv").read_bytes()


def test_some_rows_are_those_and_no_others(atlas: Atlas, tmp_path: Path) -> None:
    few = ("taraz", "almaty")
    assert [row[0] for row in opened(csv_of(atlas, "sites", few), "sites", tmp_path)] == list(few)
    assert opened(csv_of(atlas, "sites", ()), "sites", tmp_path) == []


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", '="a", b', "'quoted"])
def test_a_cell_that_a_spreadsheet_would_calculate_with_is_not_changed(
    text: str, atlas: Atlas, tmp_path: Path
) -> None:
    source = next(iter(atlas.sources.values())).model_copy(update={"title": text})
    made = replace(atlas, sources={source.id: source})
    ((_, _, title, *_),) = opened(csv_of(made, "sources"), "sources", tmp_path)
    assert title == text


def test_no_cell_of_the_record_is_one_today(atlas: Atlas) -> None:
    found = [
        (kind.table, row.id, column)
        for kind in TABLES
        for row in getattr(atlas, kind.table).values()
        for column in kind.model_fields
        if column != "utc_offset" and row.cell(column).startswith(("=", "+", "-", "@", "\t"))
    ]
    assert found == [], "say in its note how it is to be read, or word it otherwise"


def test_the_note_says_licence_version_how_to_cite_and_every_column(atlas: Atlas) -> None:
    note = note_of(atlas, "claims").decode()
    assert version(atlas).tag in note
    assert "CC BY 4.0" in note
    assert "ODbL 1.0" in note
    assert "How to cite\nThe Qantar team" in note
    assert all(f"\n{column.name}\n    {column.words}" in note for column in columns("claims"))


def test_a_note_without_shapes_has_no_licence_of_shapes(atlas: Atlas) -> None:
    assert "ODbL" not in note_of(atlas, "sources").decode()


def test_the_note_is_in_the_language_that_is_spoken(atlas: Atlas) -> None:
    with speaking("ru"):
        assert "Qantar: январь 2022 года" in note_of(atlas, "claims").decode()
