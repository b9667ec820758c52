"""The headers of every answer: what a browser may load, and from whom."""

from __future__ import annotations

import flask

# Everything comes from the server itself. Dash and plotly make style elements and style
# attributes while they run, so styles are not held to files; scripts are.
# Who may frame the page is left unsaid: it holds no session that a frame could misuse, and
# even `frame-ancestors *` keeps it out of a deck that was opened from a disk.
CONTENT_SECURITY_POLICY = (
    "default-src 'none'; "
    "script-src 'self'; "
    "style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data: blob:; "
    "connect-src 'self'; "
    "font-src 'self'; "
    "frame-src 'self'; "  # previews of embeds
    "base-uri 'none'; "
    "form-action 'self'"
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

COMPRESSED = [  # the kinds of answers that get smaller on the way; pictures and packages are so
    *("text/html", "text/css", "text/plain", "text/csv", "text/javascript"),
    *("application/json", "application/geo+json", "application/javascript", "image/svg+xml"),
]


def add_headers(answer: flask.Response) -> flask.Response:
    """Add the headers to an answer."""
    answer.vary.add("Accept-Language")  # the language where the address asks for none
    for name, value in HEADERS.items():
        answer.headers.setdefault(name, value)
    return answer
