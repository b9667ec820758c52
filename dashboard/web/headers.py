"""The headers of every answer: what a browser may load, from whom, and who may frame it."""

from __future__ import annotations

from http import HTTPStatus

import flask

from dashboard.web.policy import policy

HEADERS = {
    # All of it is public and the same for everybody; a sandboxed frame, whose origin is none,
    # could not even load the page's own modules without this.
    "Access-Control-Allow-Origin": "*",
    "X-Content-Type-Options": "nosniff",
}
DOCUMENT_HEADERS = {  # of what a browser shows by itself; with each of a hundred files they weigh
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
}
DOCUMENTS = frozenset({"text/html", "image/svg+xml", "text/xml", "application/pdf"})


def add_headers(server: flask.Flask, framed_by: str = "") -> None:
    """Add the headers to the answers of a server; `framed_by` as `frame-ancestors` has it."""

    @server.after_request
    def add(answer: flask.Response) -> flask.Response:
        given = dict(HEADERS)
        # What a browser has keeps the policy that it came with: its nonce is that of its page.
        if answer.mimetype in DOCUMENTS and answer.status_code != HTTPStatus.NOT_MODIFIED:
            said = policy(answer.mimetype, framed_by)
            given |= {**DOCUMENT_HEADERS, "Content-Security-Policy": said}
        for name, value in given.items():
            answer.headers.setdefault(name, value)
        if flask.g.get("preferred"):
            answer.vary.add("Accept-Language")
        return answer
