"""Pages are drawn in turns: two at a time in a process, however many are asked for at once.

Python draws no two pages faster at once than one after the other; but each takes megabytes while
it is drawn, and eight of them would take for good what the process is given once.
"""

from __future__ import annotations

from threading import BoundedSemaphore

import flask

AT_ONCE = 2  # while one is drawn another may be compressed
APART = ("/assets/", "/_dash-component-suites/", "/download/", "/healthz", "/readyz")
"""Where the addresses begin of what is not drawn, or has bounds of its own."""


def add_turns(server: flask.Flask) -> None:
    """Let the requests of a server that draw take turns."""
    turns = BoundedSemaphore(AT_ONCE)

    @server.before_request
    def take() -> None:
        if not flask.request.path.startswith(APART):
            turns.acquire()
            flask.g.turn = turns

    @server.teardown_request
    def give_back(_error: BaseException | None) -> None:
        turn: BoundedSemaphore | None = flask.g.pop("turn", None)
        if turn is not None:
            turn.release()
