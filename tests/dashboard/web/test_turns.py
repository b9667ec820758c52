"""Pages are drawn in turns."""

from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor

import flask
import pytest

from dashboard.web.turns import AT_ONCE, add_turns


class Counter:
    """Counts how many are at something at once, and the most there ever were."""

    def __init__(self) -> None:
        self.now = self.most = 0
        self.lock = threading.Lock()

    def be_there(self) -> str:
        with self.lock:
            self.now += 1
            self.most = max(self.most, self.now)
        time.sleep(0.05)
        with self.lock:
            self.now -= 1
        return "drawn"


@pytest.fixture
def counter() -> Counter:
    return Counter()


@pytest.fixture
def server(counter: Counter) -> flask.Flask:
    made = flask.Flask("turns")
    add_turns(made)
    made.get("/page")(counter.be_there)
    made.get("/assets/<name>", endpoint="asset")(lambda name: f"{name}{counter.be_there()}")
    made.get("/broken", endpoint="broken")(lambda: str(1 / 0))
    return made


def asked(server: flask.Flask, path: str, times: int) -> list[int]:
    with ThreadPoolExecutor(times) as many:
        answers = [many.submit(lambda: server.test_client().get(path)) for _ in range(times)]
        return [answer.result().status_code for answer in answers]


def test_however_many_are_asked_for_all_are_drawn_and_few_at_once(
    server: flask.Flask, counter: Counter
) -> None:
    assert asked(server, "/page", 8) == [200] * 8
    assert counter.most == AT_ONCE


def test_what_is_not_drawn_waits_for_nobody(server: flask.Flask, counter: Counter) -> None:
    assert asked(server, "/assets/a", 6) == [200] * 6
    assert counter.most > AT_ONCE


def test_a_page_that_could_not_be_drawn_gives_its_turn_back(server: flask.Flask) -> None:
    assert asked(server, "/broken", 2 * AT_ONCE) == [500] * 2 * AT_ONCE
    assert asked(server, "/page", 1) == [200]
