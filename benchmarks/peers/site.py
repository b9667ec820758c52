"""How every peer is served: by the server, and compressed by the rules, that Qantar has too."""

from __future__ import annotations

import mimetypes
from pathlib import Path

import flask
from werkzeug.security import safe_join

from dashboard.web.compression import compress, liked
from dashboard.web.server import listening
from dashboard.web.workers import run

NODE_MODULES = Path(__file__).parents[1] / "node_modules"
YEAR = 31_536_000  # seconds


def server(name: str) -> flask.Flask:
    """Return a server that compresses, for an app of Dash to be put on.

    What was compressed once is kept: a peer is not to be slow for work that any real site would
    save.
    """
    made = flask.Flask(name, static_folder=None)
    kept: dict[tuple[str, str], flask.Response] = {}

    @made.before_request
    def find() -> flask.Response | None:
        found = kept.get((flask.request.full_path, liked()))
        if found is None or flask.request.method != "GET":
            return None
        return flask.Response(found.get_data(), headers=found.headers)

    @made.after_request
    def keep(answer: flask.Response) -> flask.Response:
        if flask.request.method == "GET" and answer.status_code == 200 and not answer.is_streamed:  # noqa: PLR2004
            kept[flask.request.full_path, liked()] = answer
        return answer

    made.after_request(compress)  # before it is kept: the last that was added is asked first
    return made


def page(name: str, html: str) -> flask.Flask:
    """Return a server of one page, and of the files of packages at ``/files/``."""
    made = server(name)

    @made.get("/")
    def index() -> str:
        return html

    @made.get("/files/<path:path>")
    def files(path: str) -> flask.Response:
        found = safe_join(str(NODE_MODULES), path)
        if found is None or not Path(found).is_file():
            flask.abort(404)
        answer = flask.Response(Path(found).read_bytes(), mimetype=mimetypes.guess_type(found)[0])
        answer.cache_control.max_age = YEAR
        answer.cache_control.immutable = True
        return answer

    return made


def serve(app: flask.Flask, port: int) -> None:
    """Serve on this machine until ended, by one process, as `qantar serve` does."""
    with listening("127.0.0.1", port) as listener:
        run(app, listener, 1)
