"""What a supervisor asks: whether the process lives, and whether it can answer, and from what."""

from __future__ import annotations

import flask

from dashboard.export.page import as_json
from dashboard.view.version import version
from dashboard.web.assets import tree
from dashboard.web.freshness import program
from geodata.atlas import Atlas


def add_health(server: flask.Flask, atlas: Atlas) -> None:
    """Add the two addresses to a server."""
    ready = {
        "ready": True,
        "record": version(atlas).tag,
        "program": program(),
        "assets": tree().tag,
    }

    @server.get("/healthz")
    def healthz() -> flask.Response:
        return _now("alive\n", "text/plain")

    @server.get("/readyz")
    def readyz() -> flask.Response:
        return _now(as_json(ready), "application/json")


def _now(text: str, kind: str) -> flask.Response:
    """Keep an answer out of every cache: it is asked for to be told how things are now."""
    answer = flask.Response(text, mimetype=kind)
    answer.cache_control.no_store = True
    return answer
