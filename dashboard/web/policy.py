"""The content security policy: everything comes from the site itself, and scripts from files only.

Scripts: files of this site, and nothing else; none stands in a page, none is made from text.

Styles: files of this site, and style elements that the answer names. Dash and plotly make such
elements while they run (thirteen of them, one of 83 kB, without which the map falls out of its
room): they carry a nonce that the page alone was given (`assets/js/styles.mjs`). What a page
of ours carries is named by its digest. Style *attributes* are allowed: a mark's place and size on
the drawn map are written as such.
"""

from __future__ import annotations

import hashlib
import secrets
from base64 import b64encode

import flask

PAGE = {
    "default-src": "'none'",
    "script-src": "'self'",
    # For browsers that do not know the two narrower rules below, all of them older than 2022.
    "style-src": "'self' 'unsafe-inline'",
    "style-src-elem": "'self'",
    "style-src-attr": "'unsafe-inline'",
    "img-src": "'self' data:",
    "connect-src": "'self'",
    "font-src": "'self'",
    "frame-src": "'self'",  # previews of embeds
    "base-uri": "'none'",
    "form-action": "'self'",
}
PICTURE = {"default-src": "'none'", "style-src": "'unsafe-inline'", "img-src": "data:"}
OTHER = {"default-src": "'none'"}


def policy(kind: str | None, framed_by: str = "") -> str:
    """Return the policy of an answer.

    Args:
        kind: its media type.
        framed_by: who may show it in a frame. Left unsaid where anybody may: it holds no session
            that a frame could misuse, and even `*` keeps it out of a deck opened from a disk.
    """
    rules = {"text/html": PAGE, "image/svg+xml": PICTURE}.get(kind or "", OTHER)
    allowed = flask.g.get("styles", ())
    if rules is PAGE and allowed:
        rules = {**PAGE, "style-src-elem": " ".join(["'self'", *allowed])}
    if framed_by:
        rules = {**rules, "frame-ancestors": framed_by}
    return "; ".join(f"{name} {value}" for name, value in rules.items())


def nonce() -> str:
    """Return what a style element that a script of the page makes must carry."""
    word = secrets.token_urlsafe(16)
    _allow(f"'nonce-{word}'")
    return word


def styled(sheet: str) -> str:
    """Return a style element that the page carries; the policy names its digest."""
    digest = b64encode(hashlib.sha256(sheet.encode()).digest()).decode()
    _allow(f"'sha256-{digest}'")
    return f"<style>{sheet}</style>"


def _allow(source: str) -> None:
    flask.g.setdefault("styles", []).append(source)
