"""The bounds of a request: what is too long, or would bring a body, is refused before all else."""

from __future__ import annotations

import flask
from werkzeug.exceptions import MethodNotAllowed, RequestURITooLarge

METHODS = ("GET", "HEAD", "OPTIONS")
LONGEST_PATH = 1_000  # characters
LONGEST_QUERY = 4_000  # bytes; the addresses that our own pages write have a few hundred at most


def add_limits(server: flask.Flask) -> None:
    """Refuse what is out of bounds.

    Nothing is ever sent to this server but an address. Dash's endpoint for callbacks takes JSON
    of any size and shape, but the one callback that there is runs in the browser: the endpoint
    is refused like every other request that would bring a body, and none is ever read.
    """
    server.config["MAX_CONTENT_LENGTH"] = 0
    server.before_request(_hold)


def _hold() -> None:
    asked = flask.request
    if asked.method not in METHODS:
        raise MethodNotAllowed(METHODS)
    if len(asked.path) > LONGEST_PATH or len(asked.query_string) > LONGEST_QUERY:
        raise RequestURITooLarge
