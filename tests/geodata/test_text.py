"""A file as text: a byte order mark is forgiven, all else that can not be read is a problem."""

from __future__ import annotations

from pathlib import Path

import pytest

from geodata.problems import Problem
from geodata.text import read_text


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
def test_a_text_is_read_as_it_stands(tmp_path: Path, encoding: str) -> None:
    (tmp_path / "a.csv").write_bytes("id\r\nЖаңаөзен\r".encode(encoding))
    assert read_text(tmp_path, "a.csv") == ("id\r\nЖаңаөзен\r", ())


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    assert read_text(tmp_path, "a.csv") == ("", (Problem("a.csv", 0, "", "the file is missing"),))


def test_a_folder_in_the_place_of_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.csv").mkdir()
    message = "the file can not be opened (Is a directory)"
    assert read_text(tmp_path, "a.csv") == ("", (Problem("a.csv", 0, "", message),))


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_file_that_is_not_in_utf_8_names_the_line(tmp_path: Path, end: str) -> None:
    (tmp_path / "a.csv").write_bytes(f"id,title{end}all,Все{end}".encode("cp1251"))
    message = "found the byte 0xc2, expected text saved as UTF-8"
    assert read_text(tmp_path, "a.csv") == ("", (Problem("a.csv", 2, "", message),))
