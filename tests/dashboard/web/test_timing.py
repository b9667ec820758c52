"""How long an answer took."""

from __future__ import annotations

import flask
from flask.testing import FlaskClient

from dashboard.web.assets import tree
from dashboard.web.timing import add_timing, timed


def durations(header: str) -> dict[str, float]:
    """Return the parts of a header in milliseconds."""
    parts = (part.split(";dur=") for part in header.split(", "))
    return {name: float(value) for name, value in parts}


def test_a_page_tells_what_it_took_to_answer_and_to_draw_it(client: FlaskClient) -> None:
    told = durations(client.get("/?place=almaty").headers["Server-Timing"])
    assert list(told) == ["view", "draw", "total"]
    assert told["total"] >= max(told["view"], told["draw"]) > 0


def test_the_parts_add_up_to_the_whole() -> None:
    server = flask.Flask("test")
    add_timing(server)

    @server.get("/")
    def page() -> str:
        for _ in range(2):
            with timed("view"):
                pass
        return ""

    told = durations(server.test_client().get("/").headers["Server-Timing"])
    assert abs(told["view"] + told["draw"] - told["total"]) <= 0.2


def test_a_file_is_not_burdened_with_it(client: FlaskClient) -> None:
    answer = client.get(f"/assets/{tree().tag}/js/first.mjs")
    assert "Server-Timing" not in answer.headers


def test_outside_a_request_nothing_is_measured() -> None:
    with timed("view"):
        pass
