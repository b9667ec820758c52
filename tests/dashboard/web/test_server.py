"""Serving: a record that does not hold is told and not served; a taken port is no traceback."""

from __future__ import annotations

import json
import logging
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from werkzeug.test import Client

from dashboard.web import app, server
from dashboard.web.server import Settings, serve
from geodata import RECORD


@pytest.fixture(autouse=True)
def _own_log() -> Iterator[None]:
    """Give the tests' own log back: serving takes it over."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    root.handlers[:] = handlers
    root.setLevel(level)


def test_a_record_with_a_problem_is_not_served(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as end:
        serve(tmp_path, Settings(port=0))
    assert end.value.code == 1
    assert "claims.csv" in capsys.readouterr().err


def test_a_port_that_is_taken_is_told_in_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(SystemExit) as end:
            serve(RECORD, Settings(port=port))
    assert end.value.code == 1
    assert capsys.readouterr().err.strip().startswith(f"Cannot listen on 127.0.0.1:{port}")


def test_all_is_read_and_drawn_before_the_first_worker_begins(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    run: list[tuple[Any, ...]] = []

    def begin(app: Any, listener: socket.socket, workers: int) -> None:  # noqa: ANN401
        with Client(app).get("/atlas/") as answer:
            page = answer.get_data(as_text=True)
        run.append((page, listener.getsockname()[1], workers))

    monkeypatch.setattr(server, "run", begin)
    serve(RECORD, Settings(port=0, workers=3, prefix="/atlas", log="json"))
    ((page, port, workers),) = run
    assert 'id="poster"' in page
    assert workers == 3
    first, *_, request = map(json.loads, capsys.readouterr().err.splitlines())
    assert first["message"] == f"serving at http://127.0.0.1:{port}/atlas"
    assert request["path"] == "/atlas/"


def test_a_page_that_cannot_be_drawn_is_told_before_anybody_asks_for_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(*_: object) -> None:
        raise ValueError

    monkeypatch.setattr(app, "document", lambda **_: fail())
    with pytest.raises(SystemExit) as end:
        serve(RECORD, Settings(port=0))
    assert end.value.code == 1
    assert "could not be drawn" in capsys.readouterr().err
