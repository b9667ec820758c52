"""However a record is mangled: it is read with every row of it, or every problem has its file."""

from __future__ import annotations

import csv
import io
import json
import random
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geodata.atlas import Atlas, read_atlas
from geodata.problems import RecordProblems
from geodata.records import TABLES
from tests.geodata.small import BORDERS, write_record

pytestmark = pytest.mark.fuzz

LESSON = """\
title: {en: "A lesson", kk: "Сабақ", ru: "Урок"}
summary: {en: "One stop.", kk: "Бір аялдама.", ru: "Одна остановка."}
awaiting: [kk, ru]
stops:
  - id: it-begins
    title: {en: "It begins", kk: "Басталды", ru: "Начало"}
    place: west-town
    day: 2022-01-02
    caption: {en: "Workers stop.", kk: "Тоқтады.", ru: "Встали."}
    notes: {en: "Wait.", kk: "Күтіңіз.", ru: "Подождите."}
    question: {en: "Why?", kk: "Неге?", ru: "Почему?"}
    cites: [west-strike]
"""
TABLE_FILES = tuple(f"tables/{kind.table}.csv" for kind in TABLES)
BORDER_FILES = tuple(f"borders/{layer}.geojson" for layer in BORDERS)
FILES = (*TABLE_FILES, *BORDER_FILES, "scenes/lesson.yaml")
ODD = (
    *('"', ",", ";", "\t", "\n", "\r", "\0", "\ufeff", "\u2028", "\u202e", "é", "Қ", "🏔", "'"),
    *("-", "0", "9999999999999999999999", "1e400", "NaN", "null", "=1+1", "2022-13-01", "{", "["),
)
ENCODINGS = ("utf-8-sig", "utf-16", "utf-16-le", "utf-32", "cp1251", "latin-1", "koi8-r", "cp037")


@cache
def sound() -> Path:
    """Write the small record, once for all."""
    folder = Path(tempfile.mkdtemp(prefix="record-"))
    write_record(folder)
    (folder / "scenes").mkdir()
    (folder / "scenes/lesson.yaml").write_text(LESSON, encoding="utf-8")
    return folder


@contextmanager
def copied() -> Iterator[Path]:
    """Give a copy that may be spoiled."""
    with tempfile.TemporaryDirectory() as place:
        yield Path(shutil.copytree(sound(), Path(place) / "record"))


Spoil = Callable[[bytes, random.Random], bytes]


def _lines(spoil: Callable[[list[bytes], random.Random], None]) -> Spoil:
    def spoiled(raw: bytes, chance: random.Random) -> bytes:
        lines = raw.splitlines(keepends=True)
        if lines:
            spoil(lines, chance)
        return b"".join(lines)

    return spoiled


def _cells(spoil: Callable[[list[list[str]], random.Random], None]) -> Spoil:
    def spoiled(raw: bytes, chance: random.Random) -> bytes:
        rows = list(csv.reader(io.StringIO(raw.decode(errors="replace"), newline="")))
        if rows and rows[0]:
            spoil(rows, chance)
        text = io.StringIO(newline="")
        csv.writer(text, lineterminator="\n").writerows(rows)
        return text.getvalue().encode()

    return spoiled


def _place(rows: list[list[str]], chance: random.Random) -> tuple[list[str], int]:
    row = chance.choice([row for row in rows if row])
    return row, chance.randrange(len(row))


def _cut_line(lines: list[bytes], chance: random.Random) -> None:
    del lines[chance.randrange(len(lines))]


def _double_line(lines: list[bytes], chance: random.Random) -> None:
    lines.insert(chance.randrange(len(lines) + 1), chance.choice(lines))


def _swap_lines(lines: list[bytes], chance: random.Random) -> None:
    a, b = chance.randrange(len(lines)), chance.randrange(len(lines))
    lines[a], lines[b] = lines[b], lines[a]


def _cut_in_line(lines: list[bytes], chance: random.Random) -> None:
    place = chance.randrange(len(lines))
    lines[place] = lines[place][: chance.randrange(len(lines[place]) + 1)]


def _drop_cell(rows: list[list[str]], chance: random.Random) -> None:
    row, place = _place(rows, chance)
    del row[place]


def _add_cell(rows: list[list[str]], chance: random.Random) -> None:
    row, place = _place(rows, chance)
    row.insert(place, chance.choice(ODD))


def _change_cell(rows: list[list[str]], chance: random.Random) -> None:
    row, place = _place(rows, chance)
    other, there = _place(rows, chance)
    row[place] = chance.choice(["", other[there], row[place] + chance.choice(ODD)])


def _move_column(rows: list[list[str]], chance: random.Random) -> None:
    a, b = chance.randrange(len(rows[0])), chance.randrange(len(rows[0]))
    for row in rows[chance.randrange(2) :]:  # with its name, or without
        if max(a, b) < len(row):
            row[a], row[b] = row[b], row[a]


def _drop_column(rows: list[list[str]], chance: random.Random) -> None:
    place = chance.randrange(len(rows[0]))
    for row in rows:
        del row[place : place + 1]


def _insert(raw: bytes, chance: random.Random) -> bytes:
    place = chance.randrange(len(raw) + 1)
    return raw[:place] + chance.choice(ODD).encode() + raw[place:]


def _flip(raw: bytes, chance: random.Random) -> bytes:
    if not raw:
        return raw
    place = chance.randrange(len(raw))
    return raw[:place] + bytes([chance.randrange(256)]) + raw[place + 1 :]


def _truncate(raw: bytes, chance: random.Random) -> bytes:
    return raw[: chance.randrange(len(raw) + 1)]


def _encode(raw: bytes, chance: random.Random) -> bytes:
    return raw.decode(errors="replace").encode(chance.choice(ENCODINGS), "replace")


SPOILS: tuple[Spoil, ...] = (
    *map(_lines, (_cut_line, _double_line, _swap_lines, _cut_in_line)),
    *(_insert, _flip, _truncate, _encode),
)
CELL_SPOILS: tuple[Spoil, ...] = tuple(
    map(_cells, (_drop_cell, _add_cell, _change_cell, _move_column, _drop_column))
)


def twist(value: Any, chance: random.Random) -> Any:  # noqa: ANN401, PLR0911  any JSON
    """Return JSON with one part of it turned into something else."""
    if isinstance(value, dict) and value and chance.random() < 0.85:
        key = chance.choice(sorted(value))
        if chance.random() < 0.15:
            return {name: part for name, part in value.items() if name != key}
        return {**value, key: twist(value[key], chance)}
    if isinstance(value, list) and value and chance.random() < 0.85:
        place = chance.randrange(len(value))
        kind = chance.random()
        if kind < 0.1:
            return value[:place] + value[place + 1 :]
        if kind < 0.2:
            return [*value, value[place]]
        if kind < 0.3:
            return value[::-1]
        return [*value[:place], twist(value[place], chance), *value[place + 1 :]]
    return chance.choice(
        [
            *(
                None,
                True,
                0,
                -1,
                181,
                1e300,
                float("nan"),
                float("inf"),
                "",
                "Polygon",
                "Point",
                "x",
            ),
            *([], {}, [[]], [[[1, 2]]], [1], {"type": "Polygon", "coordinates": []}, "kz", 10**400),
        ]
    )


def sentence_for_each(found: RecordProblems) -> None:
    """Hold problems to what is promised: each has its file and a sentence, and a line or none."""
    assert found.problems
    for problem in found.problems:
        assert problem.message.strip()
        assert "Traceback" not in problem.message
        assert problem.file, problem
        assert problem.line >= 0
        assert "\\" not in problem.file
        assert len(str(problem)) < 2_000


def nothing_lost(folder: Path, atlas: Atlas) -> None:
    """Hold an atlas to its files: every row, every shape and every stop is in it."""
    for kind in TABLES:
        path = folder / f"tables/{kind.table}.csv"
        text = path.read_bytes().decode("utf-8-sig")
        try:
            dialect: Any = csv.Sniffer().sniff(text.splitlines()[0], ",;\t")
        except csv.Error:
            dialect = csv.excel
        rows = csv.reader(io.StringIO(text, newline=""), delimiter=dialect.delimiter)
        written = [row for row in rows if any(map(str.strip, row))]
        assert len(getattr(atlas, kind.table)) == len(written) - 1, kind.table
    shapes = json.loads((folder / "borders/regions.geojson").read_bytes().decode("utf-8-sig"))
    assert len(atlas.borders.regions) == len(shapes["features"])
    assert len(atlas.lessons) == len(list((folder / "scenes").glob("*.yaml")))


def read(folder: Path) -> None:
    """Read what is left of a record, and hold the outcome to what is promised."""
    try:
        atlas = read_atlas(folder)
    except RecordProblems as found:
        sentence_for_each(found)
    else:
        nothing_lost(folder, atlas)


@given(st.sampled_from(FILES), st.sampled_from(SPOILS), st.integers(1, 3), st.randoms())
def test_a_file_whose_lines_and_bytes_are_cut_moved_or_of_another_alphabet(
    name: str, spoil: Spoil, times: int, chance: random.Random
) -> None:
    with copied() as folder:
        raw = (folder / name).read_bytes()
        for _ in range(times):
            raw = spoil(raw, chance)
        (folder / name).write_bytes(raw)
        read(folder)


@given(st.sampled_from(TABLE_FILES), st.sampled_from(CELL_SPOILS), st.integers(1, 3), st.randoms())
def test_a_table_whose_cells_and_columns_are_cut_moved_or_changed(
    name: str, spoil: Spoil, times: int, chance: random.Random
) -> None:
    with copied() as folder:
        raw = (folder / name).read_bytes()
        for _ in range(times):
            raw = spoil(raw, chance)
        (folder / name).write_bytes(raw)
        read(folder)


@given(st.sampled_from(BORDER_FILES), st.integers(1, 3), st.randoms())
def test_shapes_that_are_twisted(name: str, times: int, chance: random.Random) -> None:
    with copied() as folder:
        content = json.loads((folder / name).read_text("utf-8"))
        for _ in range(times):
            content = twist(content, chance)
        (folder / name).write_text(json.dumps(content), "utf-8")
        read(folder)


@given(
    st.dictionaries(
        st.sampled_from(FILES),
        st.sampled_from(["missing", "empty", "a folder", *FILES]),
        min_size=1,
    )
)
def test_files_that_are_missing_empty_folders_or_others(instead: dict[str, str]) -> None:
    with copied() as folder:
        contents = {name: (folder / name).read_bytes() for name in FILES}
        for name, other in instead.items():
            path = folder / name
            path.unlink()
            if other == "a folder":
                path.mkdir()
            elif other != "missing":
                path.write_bytes(contents.get(other, b""))
        try:
            atlas = read_atlas(folder)
        except RecordProblems as found:
            sentence_for_each(found)
        else:
            assert {instead.get(name, name) for name in TABLE_FILES} == set(TABLE_FILES)
            nothing_lost(folder, atlas)


def test_the_record_that_is_mangled_here_is_sound() -> None:
    with copied() as folder:
        atlas = read_atlas(folder)
        nothing_lost(folder, atlas)
        assert list(atlas.lessons) == ["lesson"]
