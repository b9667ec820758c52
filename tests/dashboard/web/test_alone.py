"""Serving from one process, where there is no gunicorn."""

from __future__ import annotations

import signal

from tests.dashboard.web.serving import PATIENCE, ask, serving


def test_one_process_answers_and_says_that_there_will_be_no_more() -> None:
    with serving("alone", 2) as (process, port):
        assert ask(port) == str(process.pid)
        process.send_signal(signal.SIGINT)
        process.wait(PATIENCE)
        assert process.stderr
        told = process.stderr.read()
    assert "serves from one process" in told
    assert "GET" not in told
