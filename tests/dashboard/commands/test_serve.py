"""The command that serves."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from dashboard.commands import serve as command
from dashboard.commands.serve import serve_command
from dashboard.web.server import Settings
from geodata import RECORD


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Path, Settings]]:
    """Take down what is to be served, and serve nothing."""
    found: list[tuple[Path, Settings]] = []
    monkeypatch.setattr(command, "serve", lambda *asked: found.append(asked))
    return found


def test_without_a_word_it_serves_the_record_to_this_machine_alone(
    told: list[tuple[Path, Settings]],
) -> None:
    result = CliRunner().invoke(serve_command)
    assert result.exit_code == 0
    assert told == [(RECORD, Settings("127.0.0.1", 8050, 1, "", 0, "", "auto"))]


def test_every_setting_can_be_given_as_an_option(told: list[tuple[Path, Settings]]) -> None:
    options = "--host 0.0.0.0 --port 80 --workers 4 --prefix atlas/ --behind-proxy 1 --log json"
    asked = [*options.split(), "--frame-ancestors", "'self' https://school.example"]
    CliRunner().invoke(serve_command, asked)
    ((_, settings),) = told
    ancestors = "'self' https://school.example"
    assert settings == Settings("0.0.0.0", 80, 4, "/atlas", 1, ancestors, "json")  # noqa: S104


def test_and_as_a_variable_as_containers_like_it(told: list[tuple[Path, Settings]]) -> None:
    environment = {
        "HOST": "0.0.0.0",  # noqa: S104
        "PORT": "80",
        "QANTAR_WORKERS": "4",
        "QANTAR_PREFIX": "/atlas",
        "QANTAR_BEHIND_PROXY": "1",
        "QANTAR_FRAME_ANCESTORS": "'none'",
        "QANTAR_LOG": "text",
    }
    CliRunner().invoke(serve_command, env=environment)
    ((_, settings),) = told
    assert settings == Settings("0.0.0.0", 80, 4, "/atlas", 1, "'none'", "text")  # noqa: S104


@pytest.mark.parametrize(
    ("option", "value"),
    [
        ("--workers", "0"),
        ("--workers", "many"),
        ("--prefix", "/a b"),
        ("--behind-proxy", "-1"),
        ("--frame-ancestors", "'self'; script-src *"),
        ("--frame-ancestors", "'self'\r\nSet-Cookie: a=b"),
        ("--log", "xml"),
    ],
)
def test_what_is_no_setting_is_refused_with_a_sentence(
    told: list[tuple[Path, Settings]], option: str, value: str
) -> None:
    result = CliRunner().invoke(serve_command, [option, value])
    assert result.exit_code == 2
    assert option in result.output
    assert told == []
