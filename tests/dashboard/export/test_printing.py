"""Printing: a browser is found or its absence told, and none outlives its time."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

import pytest

from dashboard.export.printing import ASKED, NAMES, PLACES, NotPrinted, browser, printed

UNIX = pytest.mark.skipif(sys.platform == "win32", reason="the stand-ins are shell scripts")


def program(path: Path, script: str) -> Path:
    """Write a stand-in for a browser."""
    path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    path.chmod(0o755)
    return path


@UNIX
@pytest.mark.parametrize("name", NAMES)
def test_a_browser_on_the_path_is_found_by_each_of_its_names(tmp_path: Path, name: str) -> None:
    made = program(tmp_path / name, "true")
    assert browser({"PATH": str(tmp_path)}) == made


@UNIX
def test_the_browser_that_is_named_goes_before_those_that_are_found(tmp_path: Path) -> None:
    program(tmp_path / NAMES[0], "true")
    mine = program(tmp_path / "mine", "true")
    assert browser({"PATH": str(tmp_path), ASKED: str(mine)}) == mine


def test_a_named_browser_that_is_not_there_is_told_by_its_name() -> None:
    with pytest.raises(NotPrinted, match="/no/such/browser"):
        browser({ASKED: "/no/such/browser"})


@pytest.mark.skipif(any(Path(place).exists() for place in PLACES), reason="one is installed")
def test_without_a_browser_it_is_said_which_would_do_and_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(NotPrinted, match="Chromium") as told:
        browser({"PATH": str(tmp_path)})
    assert ASKED in str(told.value)
    assert "/handout/" in str(told.value)


@UNIX
def test_what_the_browser_wrote_is_returned_and_nothing_is_left_behind(tmp_path: Path) -> None:
    copy = (
        'for each in "$@"; do case $each in --print-to-pdf=*) out=${each#*=};; '
        "file://*) page=${each#file://};; esac; done; "
        "{ printf %%PDF-; cat $page; } > $out"
    )
    work = tmp_path / "work"
    work.mkdir()
    made = printed("<p>қаңтар", program(tmp_path / "browser", copy), work)
    assert made == b"%PDF-" + "<p>қаңтар".encode()
    assert list(work.iterdir()) == []


@UNIX
def test_a_browser_that_prints_nothing_is_told_with_its_last_words(tmp_path: Path) -> None:
    made = program(tmp_path / "browser", "echo first >&2; echo no display >&2; exit 7")
    with pytest.raises(NotPrinted, match="no display"):
        printed("<p>", made, tmp_path)
    silent = program(tmp_path / "silent", "exit 7")
    with pytest.raises(NotPrinted, match="7"):
        printed("<p>", silent, tmp_path)


@UNIX
def test_a_file_that_is_no_pdf_is_not_passed_on(tmp_path: Path) -> None:
    write = 'for each in "$@"; do case $each in --print-to-pdf=*) echo hi > ${each#*=};; esac; done'
    with pytest.raises(NotPrinted, match="left no PDF"):
        printed("<p>", program(tmp_path / "browser", write), tmp_path)


@UNIX
def test_a_browser_that_does_not_end_is_stopped_with_all_that_it_started(tmp_path: Path) -> None:
    child = tmp_path / "child"
    stuck = program(tmp_path / "browser", f"sleep 60 & echo $! > {child}; wait")
    begun = time.monotonic()
    with pytest.raises(NotPrinted, match="did not print within"):
        printed("<p>", stuck, tmp_path, patience=0.5)
    assert time.monotonic() - begun < 20
    number = int(child.read_text(encoding="utf-8"))
    for _ in range(50):  # until the system has taken note
        if not alive(number):
            break
        time.sleep(0.1)
    assert not alive(number)


def test_what_can_not_be_started_is_told(tmp_path: Path) -> None:
    with pytest.raises(NotPrinted, match="can not be started"):
        printed("<p>", tmp_path / "nothing", tmp_path)


def alive(number: int) -> bool:
    """Tell whether a process runs; one that has ended and was not yet taken note of does not."""
    stat = Path(f"/proc/{number}/stat")
    if stat.exists():
        return stat.read_text(encoding="utf-8").rpartition(")")[2].split()[0] != "Z"
    try:
        os.kill(number, 0)
    except OSError:
        return False
    return not Path("/proc/self").exists()
