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


def test_help_names_every_command() -> None:
    code, output = run("--help")
    assert code == 0
    for command in ("check", "describe", "withhold", "translations", "translated"):
        assert command in output


def test_what_is_drawn_from_a_record_is_written_beside_it(record: Path) -> None:
    code, output = run("describe", "--record", record)
    assert code == 0
    assert f"written: {record / 'datapackage.json'}" in output
    assert (record / "CHANGES.md").read_text(encoding="utf-8").startswith("# ")


def test_a_name_is_withheld_from_the_texts_of_a_record(record: Path) -> None:
    assert run("check", record)[0] == 0
    code, output = run("withhold", "--record", record, "--name", "Clash")
    assert (code, output) == (0, "1 word added to withheld.txt\n")
    code, output = run("check", record)
    assert code == 1
    assert "which is the name of a private person" in output
    assert "Clash" not in (record / "withheld.txt").read_text(encoding="utf-8")


def test_a_name_that_can_not_be_withheld_is_said(record: Path) -> None:
    code, output = run("withhold", "--record", record, "--name", "Al Bo")
    assert code != 0
    assert "Invalid value for --name" in output


def test_a_row_is_listed_until_it_is_translated_and_again_when_its_english_changes(
    record: Path,
) -> None:
    def of_clash() -> list[str]:
        _, output = run("translations", "--record", record)
        return [line for line in output.splitlines() if "kinds clash" in line]

    assert of_clash() == [
        "kinds clash: title_kk is missing",
        "kinds clash: title_ru is missing",
    ]
    replace(record / "tables/kinds.csv", "Clash,,", "Clash,Қақтығыс,Столкновение")
    assert of_clash() == ["kinds clash: not yet marked as translated"]
    code, output = run("translated", "--record", record, "kinds", "clash")
    assert (code, output) == (0, f"1 marked in {record / 'tables/translations.csv'}\n")
    assert of_clash() == []
    replace(record / "tables/kinds.csv", "Clash,", "Skirmish,")
    assert of_clash() == ["kinds clash: the English was changed since"]


def test_a_table_or_a_row_that_is_not_there_can_not_be_marked(record: Path) -> None:
    for words, message in (
        (("claimants-of-old", "x"), "there is no table claimants-of-old that is translated"),
        (("kinds", "x"), "there is no row"),
    ):
        code, output = run("translated", "--record", record, *words)
        assert code != 0
        assert message in output
        assert "Traceback" not in output
