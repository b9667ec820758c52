"""How every peer is served: compressed, by the server that Qantar stands on too."""

from __future__ import annotations

from pathlib import Path

import flask
from flask_compress import Compress
from waitress import serve as wait

NODE_MODULES = Path(__file__).parents[1] / "node_modules"
YEAR = 31_536_000  # seconds
ZIPPED = ("text/html", "text/css", "text/javascript", "application/javascript", "application/json")


def server(name: str) -> flask.Flask:
    """Return a server that compresses, for an app of Dash to be put on."""
    made = flask.Flask(name, static_folder=None)
    # Compressed once and kept: a peer is not to be slow for work that any real site would save.
    made.config.update(
        COMPRESS_MIMETYPES=list(ZIPPED),
        COMPRESS_CACHE_BACKEND=_Kept,
        COMPRESS_CACHE_KEY=_asked,
    )
    return made


def page(name: str, html: str) -> flask.Flask:
    """Return a server of one page, and of the files of packages at ``/files/``."""
    made = server(name)
    Compress(made)

    @made.get("/")
    def index() -> str:
        return html

    @made.get("/files/<path:path>")
    def files(path: str) -> flask.Response:
        return flask.send_from_directory(NODE_MODULES, path, max_age=YEAR)

    return made


def serve(app: flask.Flask, port: int) -> None:
    """Serve on this machine until ended."""
    wait(app, host="127.0.0.1", port=port, threads=8)


def _asked(request: flask.Request) -> str:
    """Return what a compressed answer is kept by; one that is computed anew has no name."""
    return request.full_path if request.method == "GET" else _NAMELESS


_NAMELESS = "-"


class _Kept:
    """The compressed answers of a server."""

    def __init__(self) -> None:
        self._answers: dict[str, bytes] = {}

    def get(self, key: str) -> bytes | None:
        """Return an answer that was kept."""
        return self._answers.get(key)

    def set(self, key: str, value: bytes) -> None:
        """Keep an answer, by its way of compression and its name."""
        if not key.endswith(f";{_NAMELESS}"):
            self._answers[key] = value
