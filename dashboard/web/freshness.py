"""What a browser has already is not sent again: tags, 304s, and parts of large files.

A page is drawn from the record, the program and the address alone. Its tag is made of these, so
that whether a browser has it is known before anything is drawn.
"""

from __future__ import annotations

import hashlib
from functools import cache
from http import HTTPStatus
from importlib.metadata import version as release

import flask
from werkzeug.exceptions import HTTPException

from dashboard.view import address
from dashboard.view.version import version
from dashboard.web.assets import tree
from dashboard.web.compression import COMPRESSIBLE
from dashboard.web.state import preferred, searched
from geodata import kept
from geodata.atlas import Atlas

DRAWN_BY = ("dash", "plotly")  # what else an answer's text comes from
READING = frozenset({"GET", "HEAD"})
APART = ("/_", "/assets/", "/healthz", "/readyz")  # answers of other than record and address


def add_freshness(server: flask.Flask, atlas: Atlas) -> None:
    """Answer with 304 before drawing where a browser has the page; tag what is drawn."""
    server.after_request(settle)
    build = f"{version(atlas).tag}\n{tree().tag}\n{program()}"

    @server.before_request
    def known() -> flask.Response | None:
        asked = flask.request
        if asked.method not in READING or asked.path.startswith(APART):
            return None
        chosen = address.language(searched())
        query = asked.query_string.decode("latin-1")
        parts = (build, asked.url_root, asked.path, query, chosen or preferred())
        flask.g.tag = hashlib.sha256("\n".join(parts).encode()).hexdigest()[:20]
        if flask.g.tag not in asked.if_none_match.as_set(include_weak=True):
            return None
        flask.g.preferred = not chosen
        answer = flask.Response(status=HTTPStatus.NOT_MODIFIED)
        answer.vary.add("Accept-Encoding")
        return answer


def settle(answer: flask.Response) -> flask.Response:
    """Give an answer its tag, and leave out of it what the browser has or did not ask for.

    Text is tagged weakly, since it travels in several codings; all else by its bytes, so that
    a download that broke off can go on.
    """
    asked = flask.request
    known = answer.status_code == HTTPStatus.NOT_MODIFIED
    if asked.method not in READING or not (known or answer.status_code == HTTPStatus.OK):
        return answer
    if "Cache-Control" not in answer.headers:
        answer.cache_control.no_cache = True  # it may be kept, and is asked for again
    text = known or answer.mimetype in COMPRESSIBLE
    tag, _weak = answer.get_etag()
    if tag is None and text:
        tag = flask.g.get("tag")
    if tag is None and not answer.is_streamed:
        tag = hashlib.sha256(answer.get_data()).hexdigest()[:20]
    if tag is not None:
        answer.set_etag(tag, weak=text)
    if known or answer.is_streamed:
        return answer
    try:
        length = answer.calculate_content_length()
        answer.make_conditional(asked, accept_ranges=not text, complete_length=length)
    except HTTPException as refused:  # a part that there is not
        headers = [*refused.get_headers(), ("Cache-Control", "no-store")]
        return flask.Response(refused.get_body(), refused.code, headers)
    return answer


@cache
def program() -> str:
    """Return a digest of the program: what it draws is another page after a change."""
    libraries = " ".join(f"{name} {release(name)}" for name in DRAWN_BY)
    return hashlib.sha256(f"{kept.program()} {libraries}".encode()).hexdigest()[:16]
