"""The command line."""

from __future__ import annotations

from pathlib import Path

from click.testing import CliRunner

from dashboard.__main__ import main


def test_check_and_serve_are_reachable_under_one_name() -> None:
    told = CliRunner().invoke(main, ["--help"]).output
    assert "check" in told
    assert "serve" in told


def test_the_record_that_comes_along_holds() -> None:
    result = CliRunner().invoke(main, ["check"])
    assert result.exit_code == 0, result.output


def test_a_folder_without_a_record_is_told_and_ends_with_one(tmp_path: Path) -> None:
    result = CliRunner().invoke(main, ["check", str(tmp_path)])
    assert result.exit_code == 1
    assert "claims.csv" in result.output


def test_a_port_that_is_no_port_is_refused_with_a_sentence() -> None:
    result = CliRunner().invoke(main, ["serve", "--port", "99999999"])
    assert result.exit_code == 2
    assert "99999999" in result.output
