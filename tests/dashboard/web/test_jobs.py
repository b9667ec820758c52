"""Heavy work is bounded, and who is refused is told so in one sentence."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import flask
import pytest
from flask.testing import FlaskClient

from dashboard.web.jobs import AGAIN, Bench, refuse


@pytest.fixture
def server() -> Iterator[flask.Flask]:
    """Make a server whose work waits until a test lets it go on."""
    server = flask.Flask("jobs")
    started, may_end = threading.Event(), threading.Event()
    server.extensions["started"], server.extensions["may_end"] = started, may_end
    one = Bench(places=1)

    @server.get("/slow")
    def slow() -> str:
        with one.job():
            started.set()
            may_end.wait(10)
            return "done"

    @server.get("/breaks")
    def breaks() -> str:
        with one.job():
            refuse(400, "No such thing.")

    @server.get("/long")
    def long() -> str:
        with Bench(seconds=0).job() as job:
            return "".join(job.steps("abc"))

    @server.get("/quick")
    def quick() -> str:
        with Bench(seconds=60).job() as job:
            return "".join(job.steps("abc"))

    @server.get("/large")
    def large() -> bytes:
        with Bench(size=3).job() as job:
            return job.sized(b"x" * int(flask.request.args["n"]))

    yield server
    may_end.set()


@pytest.fixture
def client(server: flask.Flask) -> FlaskClient:
    """Ask the server without a network."""
    return server.test_client()


def test_who_finds_no_place_is_told_when_to_ask_again(
    server: flask.Flask, client: FlaskClient
) -> None:
    answers: list[str] = []
    other = threading.Thread(
        target=lambda: answers.append(server.test_client().get("/slow").get_data(as_text=True))
    )
    other.start()
    assert server.extensions["started"].wait(10)
    refused = client.get("/slow")
    server.extensions["may_end"].set()
    other.join(10)
    assert refused.status_code == 503
    assert refused.headers["Retry-After"] == str(AGAIN)
    assert refused.mimetype == "text/plain"
    assert refused.get_data(as_text=True).count("\n") == 1
    assert "for other readers" in refused.get_data(as_text=True)
    assert answers == ["done"]


def test_a_place_is_free_again_when_the_work_is_done_or_has_failed(
    server: flask.Flask, client: FlaskClient
) -> None:
    server.extensions["may_end"].set()
    assert client.get("/slow").status_code == 200
    assert client.get("/breaks").status_code == 400
    assert client.get("/breaks").get_data(as_text=True) == "No such thing.\n"
    assert client.get("/slow").status_code == 200


def test_work_that_lasts_too_long_is_ended_between_two_steps(client: FlaskClient) -> None:
    assert client.get("/quick").get_data(as_text=True) == "abc"
    refused = client.get("/long")
    assert refused.status_code == 503
    assert "takes longer" in refused.get_data(as_text=True)
    assert "Retry-After" not in refused.headers  # it would last as long again


def test_what_is_too_large_is_not_sent(client: FlaskClient) -> None:
    assert client.get("/large?n=3").data == b"xxx"
    assert client.get("/large?n=4").status_code == 413


def test_a_job_knows_how_much_time_it_has_left() -> None:
    with Bench(seconds=60).job() as job:
        assert 0 < job.left <= 60
    with Bench(seconds=0).job() as job:
        assert job.left == 0
