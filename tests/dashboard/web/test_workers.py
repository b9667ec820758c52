"""Serving with processes: they are watched over, and what they are at is let finish."""

from __future__ import annotations

import os
import signal
import time
from concurrent.futures import ThreadPoolExecutor
from urllib.error import URLError

from tests.dashboard.web.serving import PATIENCE, ask, serving


def test_several_processes_answer() -> None:
    with serving("workers", 2) as (process, port):
        found = set()
        last = time.monotonic() + PATIENCE
        while len(found) < 2 and time.monotonic() < last:
            found.add(ask(port))
        assert len(found) == 2
        assert str(process.pid) not in found


def test_a_worker_that_dies_is_replaced_and_only_what_it_held_is_lost() -> None:
    with serving("workers", 2) as (_, port), ThreadPoolExecutor(4) as asking:
        held = [asking.submit(ask, port, "/slow") for _ in range(2)]
        time.sleep(0.5)
        victim = ask(port)
        os.kill(int(victim), signal.SIGKILL)
        answers = []
        for _ in range(50):
            try:
                answers.append(ask(port))
            except (URLError, ConnectionError):
                answers.append("lost")
        lost = sum(one.exception() is not None for one in held)
        assert lost <= len(held)
        assert answers.count("lost") == 0
        assert victim not in answers
        last = time.monotonic() + PATIENCE
        while len(set(answers)) < 2 and time.monotonic() < last:
            answers.append(ask(port))
        assert len(set(answers)) == 2, "the dead worker was not replaced"


def test_told_to_stop_it_finishes_what_it_is_at() -> None:
    with serving("workers", 1) as (process, port), ThreadPoolExecutor(1) as asking:
        held = asking.submit(ask, port, "/slow")
        time.sleep(0.5)
        process.send_signal(signal.SIGTERM)
        assert int(held.result()) > 0
        assert process.wait(PATIENCE) == 0


def test_what_it_says_is_written_as_all_else_and_without_addresses_of_clients() -> None:
    with serving("workers", 1) as (process, port):
        ask(port)
        process.send_signal(signal.SIGTERM)
        assert process.stderr
        lines = process.stderr.read().splitlines()
    assert lines
    assert all(line.startswith('{"time": ') for line in lines)
    assert not [line for line in lines if "GET" in line]
