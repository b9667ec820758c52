"""Commands that are loaded when they are asked for."""

from __future__ import annotations

import subprocess
import sys

import pytest
from click.testing import CliRunner

from dashboard.__main__ import main

EXPORTS = ("data", "deck", "film", "handout", "html", "picture")


def test_all_commands_are_told_of_with_what_they_do() -> None:
    told = CliRunner().invoke(main, ["--help"]).output
    for name in ("check", "export", "prepare", "publish", "serve", "words"):
        assert f"\n  {name} " in told
    told = CliRunner().invoke(main, ["export", "--help"]).output
    for name in EXPORTS:
        assert f"\n  {name} " in told


@pytest.mark.parametrize("words", [["nothing"], ["export", "nothing"]])
def test_a_command_that_there_is_not_is_told_in_a_line(words: list[str]) -> None:
    result = CliRunner().invoke(main, words)
    assert result.exit_code == 2
    assert "No such command 'nothing'" in result.output


@pytest.mark.parametrize("name", EXPORTS)
def test_each_export_can_be_asked_what_it_wants(name: str) -> None:
    result = CliRunner().invoke(main, ["export", name, "--help"])
    assert result.exit_code == 0
    assert f"export {name}" in result.output


def test_a_command_is_not_loaded_before_it_is_asked_for() -> None:
    asked = "import sys, dashboard.__main__; print('dashboard.commands.film' in sys.modules)"
    command = [sys.executable, "-c", asked]
    run = subprocess.run(command, check=True, capture_output=True, text=True)
    assert run.stdout.strip() == "False"
