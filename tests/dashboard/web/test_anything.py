"""Whatever is asked, the answer is clear: a page, or one sentence why there is none."""

from __future__ import annotations

import logging
import re
from html.parser import HTMLParser
from io import BytesIO
from typing import Any
from urllib.parse import quote_from_bytes

import pytest
from hypothesis import given, settings, target
from hypothesis import strategies as st
from werkzeug.test import EnvironBuilder, run_wsgi_app

from dashboard.web.app import Qantar

pytestmark = pytest.mark.fuzz

PATHS = (
    *("/", "/table", "/about", "/days", "/compare", "/changes", "/lessons", "/messages", "/share"),
    *("/embed", "/embed/opening", "/present/opening", "/present/opening/notes", "/data/"),
    *("/data/claims.csv", "/data/events.geojson", "/map.json", "/frames.json", "/index.json"),
    *("/panel", "/oembed", "/qr.svg", "/cite.bib", "/cite.json", "/handout/opening"),
    *("/download/view.svg", "/download/opening.svg", "/assets/js/first.mjs", "/_dash-layout"),
    *("/_dash-dependencies", "/_dash-component-suites/dash/dcc/async-graph.js", "/_reload-hash"),
    *("/healthz", "/readyz", "/_favicon.ico", "/_dash-update-component"),
)
KEYS = (
    *("lang", "day", "place", "measure", "known", "span", "layers", "families", "claimants"),
    *("only", "theme", "tab", "stop", "controls", "panel", "autoplay", "size", "scale", "speed"),
    *("url", "format", "maxwidth", "maxheight", "table", "sort", "page", "rows", "q", "other"),
    *("paper", "a", "b", "kind", "claimant", "from", "to", "since", "until"),
)
WORDS = (
    *("en", "kk", "ru", "2022-01-05", "2022-02-30", "0000-00-00", "almaty", "country", "deaths"),
    *("events", "then", "now", "sofar", "day", "labels", "-labels", "force,protest", "dark", "0"),
    *("1", "-1", "1e9", "99999999999999999999", "٣", "NaN", "all", "toll", "toll-164", "a4"),
    *("../../etc/passwd", "<script>alert(1)</script>", "' OR 1=1 --", "${7*7}", "%", "%%", "\0"),
    *("http://localhost/?day=2022-01-05", "//evil.example", "javascript:alert(1)", "a" * 600),
)
STATUSES = {200, 204, 301, 302, 304, 308, 400, 404, 405, 414, 416, 501, 503}
# What a program may send: any bytes. A browser sends texts, and escapes them.
TEXT = st.text().map(lambda text: text.encode("utf-8", "surrogatepass"))
VALUES = st.one_of(
    st.sampled_from(WORDS).map(str.encode),
    TEXT,
    st.binary(max_size=30),
    st.tuples(st.sampled_from(WORDS).map(str.encode), TEXT).map(b"".join),
)


def _joined(pair: tuple[bytes, bytes, bool]) -> bytes:
    *parts, escaped = pair
    return b"=".join(quote_from_bytes(part).encode() if escaped else part for part in parts)


PAIRS = st.tuples(
    st.one_of(st.sampled_from(KEYS).map(str.encode), VALUES), VALUES, st.booleans()
).map(_joined)
QUERIES = st.one_of(
    st.lists(PAIRS, max_size=6).map(b"&".join),
    st.binary(max_size=200),
    st.text("%&=;+/#0f\u0430", max_size=40).map(str.encode),
    st.integers(3_900, 4_100).map(lambda n: b"q=" + b"x" * n),
)
PLACES = st.one_of(
    st.sampled_from(PATHS).map(str.encode),
    st.tuples(st.sampled_from(PATHS).map(str.encode), VALUES).map(b"/".join),
    st.tuples(
        st.sampled_from(
            [
                *(b"/embed/", b"/present/", b"/handout/", b"/data/", b"/assets/", b"/download/"),
                *(
                    b"/_dash-component-suites/",
                    b"/_dash-component-suites/dash/",
                    b"/data/2026-11-26/",
                ),
            ]
        ),
        VALUES,
        st.sampled_from([b"", b".csv", b".svg", b".png", b".html", b".pptx", b".json", b"/"]),
    ).map(b"".join),
    st.binary(max_size=60).map(lambda path: b"/" + path),
)
HEADER = st.text(st.characters(max_codepoint=255, exclude_categories=["Cc"]), max_size=60)
NAMES = (
    *("Host", "Accept-Language", "Accept-Encoding", "If-None-Match", "If-Modified-Since", "Range"),
    *("If-Range", "Referer", "X-Request-Id", "X-Forwarded-Prefix", "X-Forwarded-Host", "Accept"),
    *("Content-Type", "Content-Length", "Cookie", "Origin", "Transfer-Encoding"),
)
SAID = ("kk", "ru;q=0.9, *;q=x", "br", "gzip;q=nan", "*", '"a", W/"b"', "bytes=0-", "bytes=9-1")
HEADERS = st.dictionaries(
    st.sampled_from(NAMES), st.one_of(st.sampled_from(SAID), HEADER), max_size=3
)


class Whole(HTMLParser):
    """Reads a document to its end."""

    def __init__(self, text: str) -> None:
        """Read a document."""
        super().__init__()
        self.ended: list[str] = []
        self.scripts = 0
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Count the scripts that are none of the files and no data."""
        given = dict(attrs)
        kind = given.get("type") or ""
        self.scripts += tag == "script" and "json" not in kind and "src" not in given

    def handle_endtag(self, tag: str) -> None:
        """Take down what ended."""
        self.ended.append(tag)


def ask(  # noqa: PLR0913, PLR0917  what a request is made of
    app: Qantar,
    path: bytes,
    query: bytes = b"",
    headers: dict[str, str] | None = None,
    method: str = "GET",
    body: bytes = b"",
) -> tuple[int, dict[str, str], bytes]:
    """Ask the app as a server does, with any bytes; give status, headers and body."""
    environ = EnvironBuilder(method=method).get_environ()
    environ |= {"PATH_INFO": path.decode("latin-1"), "QUERY_STRING": query.decode("latin-1")}
    environ |= {"wsgi.input": BytesIO(body), "CONTENT_LENGTH": str(len(body))}
    for name, value in (headers or {}).items():
        key = name.upper().replace("-", "_")
        environ[key if key.startswith("CONTENT_") else f"HTTP_{key}"] = value
    faults: list[Any] = []
    handler = logging.Handler(logging.ERROR)
    handler.emit = faults.append  # type: ignore[method-assign]
    log = logging.getLogger("qantar")
    log.addHandler(handler)
    try:
        chunks, status, found = run_wsgi_app(app.server.wsgi_app, environ, buffered=True)
        content = b"".join(chunks)
    finally:
        log.removeHandler(handler)
    assert faults == [], faults and logging.Formatter().format(faults[0])
    return int(status[:3]), dict(found), content


def clear(status: int, headers: dict[str, str], body: bytes) -> None:
    """Hold an answer to what is promised of every one."""
    assert status in STATUSES
    assert all("\r" not in value and "\n" not in value for value in headers.values())
    assert "Set-Cookie" not in headers
    if "Content-Encoding" in headers:
        return
    if status >= 400:
        assert body.strip(), "it says why"
        assert b"Traceback" not in body
        assert len(body) < 20_000
    if headers.get("Content-Type", "").startswith("text/html") and status == 200:
        page = Whole(body.decode())
        assert page.scripts == 0, "what was asked became a script"
        assert page.ended[-1:] in (["html"], ["div"], ["section"], ["p"]), "the page is cut"


@given(PLACES, QUERIES)
def test_any_address_is_answered(app: Qantar, path: bytes, query: bytes) -> None:
    target(float(len(query)))
    clear(*ask(app, path, query))


@settings(max_examples=max(20, settings.default.max_examples // 4))  # a page takes its time
@given(st.sampled_from([b"/", b"/embed/opening", b"/table", b"/share", b"/panel"]), QUERIES)
def test_a_page_says_what_it_did_not_understand_and_shows_the_rest(
    app: Qantar, path: bytes, query: bytes
) -> None:
    status, headers, body = ask(app, path, query)
    clear(status, headers, body)
    assert status in {200, 414}
    if re.search(rb"(^|&)day=(?!\d{4})[^&]", query) and path == b"/" and status == 200:
        assert b'class="notice' in body


@given(st.sampled_from(PATHS).map(str.encode), HEADERS, st.sampled_from(["GET", "HEAD"]))
def test_any_headers_are_answered(
    app: Qantar, path: bytes, headers: dict[str, str], method: str
) -> None:
    clear_head = clear if method == "GET" else lambda status, *_: status in STATUSES
    clear_head(*ask(app, path, headers=headers, method=method))


JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(max_size=10),
    lambda inside: (
        st.lists(inside, max_size=3)
        | st.dictionaries(
            st.sampled_from(["output", "outputs", "inputs", "state", "changedPropIds", "id"])
            | st.text(max_size=5),
            inside,
            max_size=4,
        )
    ),
    max_leaves=12,
)
BODIES = st.one_of(st.binary(max_size=200), JSON.map(lambda found: repr(found).encode()), TEXT)


@given(
    st.sampled_from([b"/_dash-update-component", b"/", b"/table", b"/nowhere"]),
    BODIES,
    st.sampled_from(["POST", "PUT", "PATCH", "DELETE", "TRACE", "CONNECT", "FOO", ""]),
    st.sampled_from(["application/json", "text/plain", "multipart/form-data; boundary=x", "é"]),
)
def test_any_body_is_refused_with_a_sentence(
    app: Qantar, path: bytes, body: bytes, method: str, kind: str
) -> None:
    status, headers, told = ask(app, path, b"", {"Content-Type": kind}, method, body)
    clear(status, headers, told)
    assert status == 405
    assert b"only read" in told
