"""How long an answer took, told in its `Server-Timing` header: a browser shows it beside it."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager

import flask


def add_timing(server: flask.Flask) -> None:
    """Take the time of every answer of a server; to be added before all else that has a part."""
    server.before_request(_begin)
    server.after_request(_tell)


@contextmanager
def timed(part: str) -> Iterator[None]:
    """Take the time of a part of the present answer; outside a request nobody asks for it."""
    begun = time.perf_counter()
    try:
        yield
    finally:
        if flask.has_request_context():
            parts: dict[str, float] = flask.g.setdefault("parts", {})
            parts[part] = parts.get(part, 0.0) + time.perf_counter() - begun


def _begin() -> None:
    flask.g.begun = time.perf_counter()


def _tell(answer: flask.Response) -> flask.Response:
    """Write the parts, in milliseconds; what is left of the whole is the drawing."""
    if answer.cache_control.immutable:
        return answer  # a file, of which a page has a hundred
    total = time.perf_counter() - flask.g.get("begun", time.perf_counter())
    parts: dict[str, float] = dict(flask.g.get("parts", {}))
    if parts:
        parts["draw"] = total - sum(parts.values())
    parts["total"] = total
    answer.headers["Server-Timing"] = ", ".join(
        f"{part};dur={1000 * seconds:.1f}" for part, seconds in parts.items()
    )
    return answer
