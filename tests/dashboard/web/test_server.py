"""Serving: a record that does not hold is told and not served; a taken port is no traceback."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

from dashboard.web.server import serve
from geodata import RECORD


def test_a_record_with_a_problem_is_not_served(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as end:
        serve(tmp_path, "127.0.0.1", 0)
    assert end.value.code == 1
    assert "claims.csv" in capsys.readouterr().err


def test_a_port_that_is_taken_is_told_in_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(SystemExit) as end:
            serve(RECORD, "127.0.0.1", port)
    assert end.value.code == 1
    assert capsys.readouterr().err.strip().startswith(f"Cannot listen on 127.0.0.1:{port}")
