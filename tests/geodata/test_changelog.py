"""The list of changes: what was, what is, why; and never other than the table."""

from __future__ import annotations

from pathlib import Path

from geodata import RECORD
from geodata.changelog import FILE, changelog, write_changelog
from geodata.reader import read_table
from geodata.records import Change
from tests.geodata.small import ROWS, draft


def test_the_list_that_is_committed_is_not_stale() -> None:
    table, problems = read_table(RECORD, Change)
    assert not problems
    committed = (RECORD / FILE).read_text(encoding="utf-8")
    assert committed == changelog(table), "run: python -m geodata describe"


def test_a_changed_cell_is_told_with_what_it_was_and_why() -> None:
    text = changelog(draft().changes)
    assert "## 2026-11-26\n\n### claims\n\n- `killed-12`\n" in text
    assert (
        "  - `said_on` was “2022-01-14”, is “2022-01-15”: The ministry's page is of the 15th. "
        "([page](https://ministry.example/events))\n"
    ) in text


def test_a_new_row_and_an_emptied_cell_are_told() -> None:
    new = {**ROWS["changes"][0], "record": "killed-10", "column": "", "was": "", "now": ""}
    emptied = {**ROWS["changes"][0], "now": "", "url": ""}
    text = changelog(draft(changes={"new": new, "change-1": emptied}).changes)
    assert "- `killed-10`\n  - new: The ministry's page" in text
    assert "`said_on` was “2022-01-14”, is nothing: The ministry's page is of the 15th.\n" in text


def test_the_newest_day_comes_first() -> None:
    later = {**ROWS["changes"][0], "changed_on": "2027-01-01"}
    text = changelog(draft(changes={"later": later}).changes)
    assert text.index("## 2027-01-01") < text.index("## 2026-11-26")


def test_it_is_written_where_it_belongs(tmp_path: Path) -> None:
    path = write_changelog(tmp_path, draft().changes)
    assert path == tmp_path / "CHANGES.md"
    assert path.read_text(encoding="utf-8") == changelog(draft().changes)
