"""The reader: forgives what loses nothing, refuses what it can not know, and never falls over."""

from __future__ import annotations

import csv
import io
import random
import string
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from geodata.describe import description
from geodata.reader import read_table
from geodata.records import TABLES, Claim, Group, Record, Site, Source
from tests.geodata.small import ROWS, columns, replace, write_table

FIELDS: dict[str, list[dict[str, Any]]] = {
    resource["name"]: resource["schema"]["fields"]
    for resource in description()["resources"]
    if "schema" in resource
}
OUTER = string.whitespace + "\u00a0\ufeff\u200b"


def problems(directory: Path, kind: type[Record]) -> list[str]:
    return [str(problem) for problem in read_table(directory, kind)[1]]


def texts() -> st.SearchStrategy[str]:
    letters = st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufffd")
    return st.text(letters | st.sampled_from('\n",;\t'), min_size=1, max_size=30).filter(
        lambda text: text == text.strip() and not {text[0], text[-1]} & set(OUTER)
    )


def days() -> st.SearchStrategy[str]:
    length = st.sampled_from([4, 7, 10])
    return st.builds(lambda day, length: day.isoformat()[:length], st.dates(), length)


LETTERS = st.sampled_from(string.ascii_letters + string.digits + "-")
IDS = st.from_regex("[a-z0-9]{1,5}(-[a-z0-9]{1,5}){0,2}", fullmatch=True, alphabet=LETTERS)
PERIODS = st.lists(st.dates(), min_size=2, max_size=2).map(
    lambda pair: "/".join(day.isoformat() for day in sorted(pair))
)
BY_TYPE = {
    "boolean": st.sampled_from(["yes", "no"]),
    "integer": st.integers(min_value=0).map(str),
    "number": st.decimals(-90, 90, places=3).map(str),
    "time": st.times().map(lambda time: f"{time:%H:%M}"),
}
BY_NAME = {
    "covers": days() | PERIODS,
    "url": texts().map(lambda text: "https://" + "".join(text.split()) + "x"),
}


def cells(field: dict[str, Any]) -> st.SearchStrategy[str]:
    """Return what may stand in a column, by its description."""
    limits = field.get("constraints", {})
    if field["type"] == "list":
        item, most = (IDS, 3) if field["delimiter"] == " " else (texts(), 1)
        if field["name"] == "read":
            item = st.sampled_from(["kk", "ru"])
        filled = st.lists(item, min_size=1, max_size=most, unique=True).map(field["delimiter"].join)
    elif "enum" in limits:
        filled = st.sampled_from(limits["enum"])
    elif "pattern" in limits and field["name"] not in BY_NAME:
        pattern = limits["pattern"].strip("^$")
        dated = pattern.startswith("[0-9]{4}")
        regex = st.from_regex(pattern, fullmatch=True, alphabet=LETTERS)
        filled = days() if dated else IDS if pattern.startswith("[a-z0-9]+(") else regex
    else:
        filled = BY_NAME.get(field["name"], BY_TYPE.get(field["type"], texts()))
    return filled if limits.get("required") else filled | st.just("")


@st.composite
def tables(draw: st.DrawFn) -> tuple[type[Record], list[dict[str, str]]]:
    """Draw a kind of table and sound rows for it."""
    kind = draw(st.sampled_from(TABLES))
    row = st.fixed_dictionaries({field["name"]: cells(field) for field in FIELDS[kind.table]})
    rows = draw(st.lists(row, min_size=1, max_size=3, unique_by=lambda row: row["id"]))
    return kind, rows


def parsed(kind: type[Record], rows: list[dict[str, str]]) -> list[Record]:
    return [kind.model_validate({name: cell for name, cell in row.items() if cell}) for row in rows]


@settings(deadline=None, max_examples=150)
@given(
    tables(),
    st.sampled_from(",;\t"),
    st.sampled_from(["\n", "\r\n", "\r"]),
    st.sampled_from(["utf-8", "utf-8-sig"]),
    st.sampled_from(["", " ", "\u00a0"]),
    st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]),
    st.randoms(use_true_random=False),
)
def test_any_table_is_the_same_in_whatever_dialect_it_was_saved(  # noqa: PLR0913, PLR0917
    table: tuple[type[Record], list[dict[str, str]]],
    delimiter: str,
    end: str,
    encoding: str,
    outer: str,
    quoting: Any,  # noqa: ANN401
    chance: random.Random,
) -> None:
    kind, rows = table
    names = list(kind.model_fields)
    chance.shuffle(names)
    text = io.StringIO(newline="")
    if end == "\r":
        quoting = csv.QUOTE_ALL  # else this writer leaves a line end of another system bare
    writer = csv.writer(text, delimiter=delimiter, lineterminator=end, quoting=quoting)
    writer.writerow(names)
    for row in rows:
        writer.writerow([])
        writer.writerow([outer + row[name] + outer for name in names])
    writer.writerow([""] * len(names))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "tables" / f"{kind.table}.csv"
        path.parent.mkdir()
        path.write_bytes(text.getvalue().encode(encoding))
        read, found = read_table(Path(folder), kind)
    assert not found
    assert list(read) == parsed(kind, rows)


@settings(deadline=None)
@given(st.binary(max_size=300), st.sampled_from(TABLES))
def test_garbage_is_a_problem_and_never_a_traceback(garbage: bytes, kind: type[Record]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "tables" / f"{kind.table}.csv"
        path.parent.mkdir()
        path.write_bytes(garbage)
        read, found = read_table(Path(folder), kind)
    assert found
    assert not list(read)
    assert not read.complete


@settings(deadline=None, max_examples=150)
@given(st.integers(0, 2000), st.integers(0, 60), st.binary(max_size=20))
def test_a_table_with_a_hole_is_read_whole_or_is_a_problem(
    start: int, length: int, instead: bytes
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = write_table(Path(folder), "claims", ROWS["claims"])
        raw = path.read_bytes()
        holed = raw[:start] + instead + raw[start + length :]
        path.write_bytes(holed)
        read, found = read_table(Path(folder), Claim)
    assert all(problem.file == "tables/claims.csv" and problem.message for problem in found)
    if not found:  # then no row is lost
        text = holed.decode("utf-8-sig")
        rows = [
            row for row in csv.reader(io.StringIO(text, newline="")) if any(map(str.strip, row))
        ]
        assert len(list(read)) == len(rows) - 1


def test_a_row_knows_the_line_on_which_it_begins(tmp_path: Path) -> None:
    rows = [dict(row) for row in ROWS["sources"]]
    rows[0]["note"] = "two\nlines"
    write_table(tmp_path, "sources", rows)
    table, found = read_table(tmp_path, Source)
    assert not found
    assert list(table.lines.values()) == [2, 4, 5]
    assert table.records["ministry-page"].note == "two\nlines"


def test_every_bad_cell_is_told_with_its_line_and_column(tmp_path: Path) -> None:
    path = write_table(tmp_path, "claims", ROWS["claims"])
    replace(path, "killed,all,10,10", "killed,all,ten,-1")
    replace(path, "2022-02,stands", "February,maybe")
    assert problems(tmp_path, Claim) == [
        'tables/claims.csv:2:low: found "ten", expected a whole number, digits only',
        'tables/claims.csv:2:high: found "-1", expected 0 or more',
        (
            'tables/claims.csv:4:said_on: found "February", '
            "expected a date as YYYY-MM-DD, YYYY-MM or YYYY"
        ),
        (
            'tables/claims.csv:4:status: found "maybe", expected stands, revised, withdrawn, '
            "disputed, preliminary, unverified or derived"
        ),
    ]


def test_the_ids_of_refused_rows_are_kept_so_that_nobody_misses_them(tmp_path: Path) -> None:
    replace(
        write_table(tmp_path, "claims", ROWS["claims"]), "killed,all,10,10", "killed,all,ten,10"
    )
    table, _ = read_table(tmp_path, Claim)
    assert table.unread == {"killed-10"}
    assert not table.lacks("killed-10")
    assert table.lacks("killed-11")


@pytest.mark.parametrize(
    ("header", "found"),
    [
        (
            "id,title_kk,title_ru,definition,definition_kk,definition_ru",
            ["tables/groups.csv:1:title: the column is missing"],
        ),
        (
            "id,titel,title_kk,title_ru,definition,definition_kk,definition_ru",
            ['tables/groups.csv:1:titel: unknown column, did you mean "title"?'],
        ),
        (
            "id,title,title_kk,title_ru,definition,definition_kk,definition_ru,colour",
            ["tables/groups.csv:1:colour: unknown column"],
        ),
        (
            "id,title,title,title_kk,title_ru,definition,definition_kk,definition_ru",
            ["tables/groups.csv:1:title: the column stands twice"],
        ),
        (
            "all,Everyone",
            [
                (
                    'tables/groups.csv:1: found "all Everyone", '
                    "expected the columns id, title, title_kk, title_ru, "
                    "definition, definition_kk, definition_ru"
                )
            ],
        ),
    ],
)
def test_columns_that_are_not_those_of_the_table_are_told_once(
    tmp_path: Path, header: str, found: list[str]
) -> None:
    path = write_table(tmp_path, "groups", [])
    row = ",".join(f"cell-{n}" for n in range(len(header.split(","))))
    path.write_text(f"{header}\n{row}\n", encoding="utf-8")
    assert problems(tmp_path, Group) == found


def test_an_unnamed_column_is_forgiven_while_it_is_empty(tmp_path: Path) -> None:
    path = write_table(tmp_path, "groups", [])
    path.write_text(
        "id,title,title_kk,title_ru,definition,definition_kk,definition_ru,\nall,Everyone,,,,,,\n",
        encoding="utf-8",
    )
    assert problems(tmp_path, Group) == []
    path.write_text(
        "id,title,title_kk,title_ru,definition,definition_kk,definition_ru,\nall,Everyone,,,,,,lost\n",
        encoding="utf-8",
    )
    assert problems(tmp_path, Group) == [
        'tables/groups.csv:2: found "lost" in a column without a name'
    ]


@pytest.mark.parametrize(
    ("row", "found"),
    [
        ("all,Everyone,,,,,,", "too many cells in the row: found 8 cells, expected 7"),
        ("all,Everyone", "too few cells in the row: found 2 cells, expected 7"),
        ('all,"Everyone,,', "a quotation mark opens a cell and is never closed"),
        ('all,"Every"one,,', "a cell goes on after its closing quotation mark"),
        (f'all,"{"x" * 200_000}"', "a cell is too long: is a quotation mark never closed?"),
    ],
)
def test_a_row_that_is_no_row_is_refused(tmp_path: Path, row: str, found: str) -> None:
    path = write_table(tmp_path, "groups", [{"id": "children", "title": "Children"}])
    path.write_text(path.read_text(encoding="utf-8") + row + "\n", encoding="utf-8")
    assert problems(tmp_path, Group) == [f"tables/groups.csv:3: {found}"]


def test_an_id_that_stands_twice_is_refused(tmp_path: Path) -> None:
    rows = [{"id": "all", "title": "Everyone"}, {"id": "all", "title": "All"}]
    write_table(tmp_path, "groups", rows)
    assert problems(tmp_path, Group) == [
        'tables/groups.csv:3:id: found "all", already the id in line 2'
    ]


@pytest.mark.parametrize("name", ["", "All", "a\u0007ll"])
def test_where_an_id_is_refused_nobody_knows_which_was_meant(tmp_path: Path, name: str) -> None:
    write_table(tmp_path, "groups", [{"id": name, "title": "Everyone"}])
    table, found = read_table(tmp_path, Group)
    assert [(problem.line, problem.column) for problem in found] == [(2, "id")]
    assert not table.complete


def test_a_letter_that_was_lost_in_saving_is_refused(tmp_path: Path) -> None:
    write_table(tmp_path, "groups", [{"id": "all", "title": "Жа\ufffda"}])
    assert problems(tmp_path, Group) == [
        "tables/groups.csv:2:title: found \"Жа\ufffda\", which holds a broken letter ('\\ufffd')"
    ]


@pytest.mark.parametrize("text", ["", "\ufeff", "\n\n", ",,,\n"])
def test_an_empty_file_is_refused(tmp_path: Path, text: str) -> None:
    write_table(tmp_path, "groups", []).write_text(text, encoding="utf-8")
    assert problems(tmp_path, Group) == ["tables/groups.csv: the file is empty"]


def test_a_table_may_have_no_rows(tmp_path: Path) -> None:
    write_table(tmp_path, "groups", [])
    table, found = read_table(tmp_path, Group)
    assert not found
    assert not list(table)
    assert table.lacks("all")


def test_a_missing_file_is_refused_and_says_nothing_of_its_ids(tmp_path: Path) -> None:
    assert problems(tmp_path, Group) == ["tables/groups.csv: the file is missing"]
    assert not read_table(tmp_path, Group)[0].lacks("all")


def test_a_decimal_comma_in_a_semicolon_table_is_read(tmp_path: Path) -> None:
    row = {**dict.fromkeys(columns("sites"), ""), **ROWS["sites"][0], "lat": "47,5"}
    path = write_table(tmp_path, "sites", [])
    lines = [";".join(row), ";".join(row.values()).replace("Old Town; New Town", "")]
    path.write_text("\n".join(lines), encoding="utf-8")
    table, found = read_table(tmp_path, Site)
    assert not found
    assert table.records["west-town"].lat == 47.5
