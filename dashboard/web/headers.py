"""The headers of every answer: what a browser may load, and from whom."""

from __future__ import annotations

import flask

# Everything comes from the server itself. Dash and plotly make style elements and style
# attributes while they run, so styles are not held to files; scripts are.
CONTENT_SECURITY_POLICY = (
    "default-src 'none'; "
    "script-src 'self'; "
    "style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data: blob:; "
    "connect-src 'self'; "
    "font-src 'self'; "
    "frame-src 'self'; "  # previews of embeds
    "base-uri 'none'; "
    "form-action 'self'; "
    "frame-ancestors *"  # the page holds no session that a frame could misuse
)
HEADERS = {
    # All of it is public and the same for everybody; a sandboxed frame, whose origin is none,
    # could not even load the page's own modules without this.
    "Access-Control-Allow-Origin": "*",
    "Content-Security-Policy": CONTENT_SECURITY_POLICY,
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}


def add_headers(answer: flask.Response) -> flask.Response:
    """Add the headers to an answer."""
    answer.vary.add("Accept-Language")  # the language where the address asks for none
    for name, value in HEADERS.items():
        answer.headers.setdefault(name, value)
    return answer
