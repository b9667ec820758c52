"""What goes wrong is told in a page with one clear sentence, and never with a traceback."""

from __future__ import annotations

import logging
from http import HTTPStatus

import flask
from dash.exceptions import DependencyException
from flask.typing import ResponseReturnValue
from werkzeug.exceptions import HTTPException, InternalServerError, NotFound

from dashboard.rooms.failed import failed_page
from dashboard.rooms.reading import Ways, ways
from dashboard.view.words import prose
from dashboard.web.assets import home
from dashboard.web.pages import Written
from dashboard.web.state import asked_language, searched

log = logging.getLogger("qantar.errors")
KINDS = {  # which page tells of a status; any other of the request's is one not understood
    HTTPStatus.NOT_FOUND: "lost",
    HTTPStatus.METHOD_NOT_ALLOWED: "read-only",
    HTTPStatus.REQUEST_ENTITY_TOO_LARGE: "read-only",
    HTTPStatus.REQUEST_URI_TOO_LONG: "too-long",
}
PLAIN = "Something went wrong, and the page could not be made. It has been written down as {}.\n"


def add_errors(server: flask.Flask, written: Written) -> None:
    """Add the pages to a server."""

    @server.errorhandler(HTTPException)
    def told(error: HTTPException) -> ResponseReturnValue:
        if error.response is not None or error.code is None or error.code < HTTPStatus.BAD_REQUEST:
            # An answer of its own, as that of a job that was refused, or a way elsewhere.
            return error.get_response(flask.request.environ)
        answer = flask.Response(status=error.code, headers=list(error.get_headers()))
        answer.headers.remove("Content-Type")
        answer.mimetype = "text/html"
        fault = error.code >= HTTPStatus.INTERNAL_SERVER_ERROR
        kind = "broken" if fault else KINDS.get(HTTPStatus(error.code), "refused")
        answer.set_data(_page(written, kind))
        return answer

    @server.errorhandler(DependencyException)
    def no_such_part(_error: DependencyException) -> ResponseReturnValue:
        """Dash raises where it is asked for a script of its own that there is not."""
        return told(NotFound())

    @server.errorhandler(Exception)
    def broken(error: Exception) -> flask.Response:
        reference = flask.request.environ.get("qantar.request", "")
        log.error("answering failed", exc_info=error, extra={"fields": {"id": reference}})
        try:
            page, kind = _page(written, "broken", reference), "text/html"
        except Exception:  # noqa: BLE001  whatever broke the answer may break this page too
            page, kind = PLAIN.format(reference), "text/plain"
        answer = flask.Response(page, InternalServerError.code, mimetype=kind)
        answer.cache_control.no_store = True
        return answer


def _page(written: Written, kind: str, reference: str = "") -> str:
    # From an address of any depth, so that every way leads to where it says.
    search = searched()
    lead = Ways(ways(search, home()).pages, {})
    with asked_language(search):
        return written(kind, failed_page(prose(), lead, kind, reference))
