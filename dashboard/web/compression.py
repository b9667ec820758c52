"""Answers made smaller on the way, by brotli or gzip, as the browser prefers.

What is kept for a year because its address changes with its content is compressed once and as
well as can be; a page, which is drawn for its address, is compressed quickly.
"""

from __future__ import annotations

import gzip
from functools import lru_cache

import brotli
import flask

from dashboard.web.timing import timed

COMPRESSIBLE = frozenset(
    {  # pictures, films and packages are small already
        *("text/html", "text/css", "text/plain", "text/csv", "text/xml", "text/javascript"),
        *("text/markdown", "text/yaml", "application/javascript", "application/json"),
        *("application/ld+json", "application/geo+json", "application/xml", "application/yaml"),
        *("application/x-bibtex", "application/vnd.citationstyles.csl+json"),
        *("image/svg+xml", "font/ttf"),
    }
)
CODINGS = ("br", "gzip")  # the first is taken where a browser likes both as much
SMALLEST = 500  # bytes: below that a packet is a packet
QUICK = {"br": 5, "gzip": 6}
LARGE = 100_000  # bytes above which brotli's best takes seconds
KEPT = 512  # files, each in two codings: more than there are


def compress(answer: flask.Response) -> flask.Response:
    """Compress an answer if that is worth it and wanted."""
    if answer.mimetype not in COMPRESSIBLE:
        return answer
    answer.vary.add("Accept-Encoding")
    coding = flask.request.accept_encodings.best_match([*CODINGS, "identity"], "identity")
    if (
        coding == "identity"
        or answer.is_streamed
        or answer.status_code in {204, 206, 304}
        or "Content-Encoding" in answer.headers
    ):
        return answer
    content = answer.get_data()
    if len(content) < SMALLEST:
        return answer
    with timed("pack"):
        # With a query there would be no end of what is kept.
        lasting = answer.cache_control.immutable and not flask.request.query_string
        answer.set_data(_packed(content, coding) if lasting else _quickly(content, coding))
    answer.headers["Content-Encoding"] = coding
    tag, _weak = answer.get_etag()
    if tag:  # the same text in another coding is not the same bytes
        answer.set_etag(tag, weak=True)
    return answer


def _quickly(content: bytes, coding: str) -> bytes:
    if coding == "br":
        return bytes(brotli.compress(content, mode=brotli.MODE_TEXT, quality=QUICK["br"]))
    return gzip.compress(content, QUICK["gzip"], mtime=0)


@lru_cache(maxsize=KEPT)
def _packed(content: bytes, coding: str) -> bytes:
    if coding == "br":
        quality = 11 if len(content) <= LARGE else 9
        return bytes(brotli.compress(content, mode=brotli.MODE_TEXT, quality=quality))
    return gzip.compress(content, 9, mtime=0)
