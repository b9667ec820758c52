"""`qantar prepare`."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from dashboard.__main__ import main
from geodata import RECORD
from geodata.atlas import key_of
from geodata.kept import VARIABLE, is_kept


def test_it_says_where_it_keeps_what_it_worked_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = tmp_path / "kept"
    monkeypatch.setenv(VARIABLE, str(room))
    result = CliRunner().invoke(main, ["prepare"])
    assert (result.exit_code, result.output) == (0, f"Kept in {room}\n")
    assert is_kept("prepared", key_of(RECORD))


def test_it_says_where_nothing_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "")
    result = CliRunner().invoke(main, ["prepare"])
    assert result.exit_code == 0
    assert result.output.startswith("Nothing is kept")


def test_a_record_that_does_not_hold_is_not_prepared(tmp_path: Path) -> None:
    result = CliRunner().invoke(main, ["prepare", "--atlas", str(tmp_path)])
    assert result.exit_code == 1
    assert "claims.csv" in result.output
