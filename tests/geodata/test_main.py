"""The command: a summary of a sound record, all problems of another, never a traceback."""

from __future__ import annotations

from pathlib import Path

from click.testing import CliRunner

from geodata.__main__ import main
from tests.geodata.small import replace


def run(*words: str | Path) -> tuple[int, str]:
    result = CliRunner().invoke(main, [str(word) for word in words])
    assert result.exception is None or isinstance(result.exception, SystemExit)
    return result.exit_code, result.output


def test_a_sound_record_is_summed_up(record: Path) -> None:
    code, output = run(record)
    lines = [" ".join(line.split()) for line in output.splitlines()]
    assert code == 0
    assert "claims 5" in lines
    assert "region shapes 2" in lines
    assert lines[lines.index("Claims") + 1] == "stands 2"
    assert lines[-2:] == ["national-claim 1: 1 kept", "site 1: 1 merged"]


def test_every_problem_is_printed_and_the_command_ends_with_1(record: Path) -> None:
    replace(record / "tables/claims.csv", "killed,all,10,10", "killed,all,11,ten")
    replace(record / "tables/kinds.csv", "force", "farce")
    code, output = run("check", record)
    assert code == 1
    assert "tables/claims.csv:2:high: " in output
    assert "tables/kinds.csv:3:family: " in output
    assert "2 problems: the record is not used." in output


def test_a_missing_folder_is_said_in_one_sentence(tmp_path: Path) -> None:
    code, output = run(tmp_path / "nowhere")
    assert code != 0
    assert "does not exist" in output
    assert "Traceback" not in output


def test_a_file_in_the_place_of_a_folder_is_said_in_one_sentence(record: Path) -> None:
    code, output = run(record / "tables/claims.csv")
    assert code != 0
    assert "is a file" in output
    assert "Traceback" not in output


def test_an_empty_folder_lacks_every_table(tmp_path: Path) -> None:
    code, output = run(tmp_path)
    assert code == 1
    assert "tables/claims.csv: the file is missing" in output
    assert "borders/regions.geojson: the file is missing" in output


def test_help_names_both_commands() -> None:
    code, output = run("--help")
    assert code == 0
    assert "check" in output
    assert "describe" in output
