"""Answers kept in memory as they were sent: who opens a lesson opens what others have opened.

An answer has a tag of all that it is drawn from (`dashboard.web.freshness`); one of the same tag
is the same answer. The map's page holds a nonce that is new each time: it is kept as it was drawn,
gets another nonce, and is compressed anew.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from http import HTTPStatus
from threading import Lock

import flask

from dashboard.web.compression import CODINGS, COMPRESSIBLE, liked
from dashboard.web.policy import nonce

ROOM = 8_000_000  # bytes in each process
LARGEST = 1_000_000  # bytes of one answer
_NOT_KEPT = frozenset({"Content-Length", "Date"})
Key = tuple[str, str]


@dataclass(frozen=True)
class Kept:
    """An answer: its text, its headers so far, and what its other headers are made from."""

    body: bytes
    headers: tuple[tuple[str, str], ...]
    styles: tuple[str, ...]
    preferred: bool
    nonce: str


class Shelf:
    """Answers by tag and coding, as many as there is room for; the longest unasked goes first."""

    def __init__(self, room: int = ROOM) -> None:
        """Make an empty shelf with room for so many bytes."""
        self._room = room
        self._taken = 0
        self._kept: OrderedDict[Key, Kept] = OrderedDict()
        self._lock = Lock()  # several threads answer

    @property
    def taken(self) -> int:
        """How many bytes lie on it."""
        return self._taken

    def find(self) -> flask.Response | None:
        """Return the answer to the present request, if it lies here."""
        tag = flask.g.get("tag", "")
        kept = self._get((tag, liked())) or self._get((tag, ""))
        if kept is None:
            return None
        flask.g.preferred, flask.g.styles = kept.preferred, list(kept.styles)
        body = kept.body.replace(kept.nonce.encode(), nonce().encode()) if kept.nonce else kept.body
        return flask.Response(body, headers=list(kept.headers))

    def keep_drawn(self, answer: flask.Response) -> flask.Response:
        """Keep an answer that holds a nonce, before it is compressed."""
        if "nonce" in flask.g:
            self._put(answer, "")
        return answer

    def keep_packed(self, answer: flask.Response) -> flask.Response:
        """Keep an answer that was compressed."""
        coding = answer.headers.get("Content-Encoding", "")
        if coding in CODINGS and "nonce" not in flask.g:
            self._put(answer, coding)
        return answer

    def _get(self, key: Key) -> Kept | None:
        with self._lock:
            kept = self._kept.get(key)
            if kept:
                self._kept.move_to_end(key)
            return kept

    def _put(self, answer: flask.Response, coding: str) -> None:
        sound = answer.status_code == HTTPStatus.OK and answer.mimetype in COMPRESSIBLE
        if not sound or "tag" not in flask.g or answer.is_streamed:
            return
        key = (flask.g.tag, coding)
        body = answer.get_data()
        if len(body) > LARGEST or self._get(key):
            return
        word = flask.g.get("nonce", "")
        styles = (style for style in flask.g.get("styles", ()) if not word or word not in style)
        headers = ((name, value) for name, value in answer.headers if name not in _NOT_KEPT)
        kept = Kept(body, tuple(headers), tuple(styles), flask.g.get("preferred", False), word)
        with self._lock:
            self._kept[key] = kept
            self._taken += len(body)
            while self._taken > self._room:
                _, gone = self._kept.popitem(last=False)
                self._taken -= len(gone.body)
