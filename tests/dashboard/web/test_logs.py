"""What is written down: one line a request, and nothing that tells one person from another."""

from __future__ import annotations

import json
import logging
import sys

import pytest
from werkzeug.test import Client

from dashboard.web.logs import AsJson, AsText, logged, write_logs


def told(caplog: pytest.LogCaptureFixture, address: str, **headers: str) -> dict[str, object]:
    """Return what is written down of a request."""

    def app(_environ: object, start_response: object) -> list[bytes]:
        start_response("200 OK", [("Content-Type", "text/plain")])  # type: ignore[operator]
        return [b"four", b"teen bytes"]

    client = Client(logged(app))
    asked = caplog.at_level(logging.INFO, "qantar.requests")
    with asked, client.get(address, headers=headers) as answer:
        assert answer.get_data() == b"fourteen bytes"
    line: dict[str, object] = json.loads(AsJson().format(caplog.records[-1]))
    return line


def test_a_request_is_one_line_of_json(caplog: pytest.LogCaptureFixture) -> None:
    line = told(caplog, "/embed/opening")
    assert line["from"] == "qantar.requests"
    assert line["level"] == "info"
    assert str(line["time"]).endswith("+00:00")
    assert (line["method"], line["path"], line["status"]) == ("GET", "/embed/opening", 200)
    assert line["bytes"] == 14
    assert isinstance(line["ms"], float)


def test_nothing_is_kept_that_could_tell_who_it_was(caplog: pytest.LogCaptureFixture) -> None:
    private = {
        "X-Forwarded-For": "192.0.2.7",
        "User-Agent": "a rare browser",
        "Referer": "http://mail.example/inbox",
        "Cookie": "who=me",
        "Accept-Language": "kk",
    }
    line = told(caplog, "/table?q=my+name", **private)
    assert line["path"] == "/table"
    assert set(line) == {
        *("time", "level", "from", "message", "method", "path", "status", "bytes", "ms", "id"),
    }
    text = json.dumps(line)
    for kept in ("127.0.0.1", "192.0.2.7", "rare", "mail.example", "who=me", "my+name"):
        assert kept not in text


@pytest.mark.parametrize("path", ["/healthz", "/readyz"])
def test_a_supervisor_that_asks_every_second_is_no_news(
    caplog: pytest.LogCaptureFixture, path: str
) -> None:
    with pytest.raises(IndexError):
        told(caplog, path)


def test_the_name_that_a_proxy_gave_a_request_is_kept_if_it_is_one(
    caplog: pytest.LogCaptureFixture,
) -> None:
    assert told(caplog, "/", **{"X-Request-Id": "abc-123"})["id"] == "abc-123"
    assert told(caplog, "/", **{"X-Request-Id": "a b"})["id"] != "a b"
    assert told(caplog, "/", **{"X-Request-Id": "x" * 65})["id"] != "x" * 65


def test_a_line_stays_one_line_whatever_was_asked(caplog: pytest.LogCaptureFixture) -> None:
    line = told(caplog, "/%0A%7B%22level%22%3A%22error%22%7D%ff")
    assert line["path"] == '/\n{"level":"error"}\ufffd'
    assert "\n" not in AsJson().format(caplog.records[-1])
    assert len(str(told(caplog, "/" + "x" * 900)["path"])) == 200


def test_what_went_wrong_is_in_the_line_too() -> None:
    try:
        raise ValueError("of no use")  # noqa: EM101, TRY003, TRY301
    except ValueError:
        record = logging.LogRecord("a", logging.ERROR, "", 0, "it broke", (), sys.exc_info())
    line = json.loads(AsJson().format(record))
    assert line["message"] == "it broke"
    assert "ValueError: of no use" in line["traceback"]


def test_on_a_terminal_it_is_read_as_it_comes() -> None:
    record = logging.LogRecord("a", logging.INFO, "", 0, "request", (), None)
    record.fields = {"path": "/", "ms": 3.1}
    assert AsText("%(message)s").format(record) == "request path=/ ms=3.1"


@pytest.mark.parametrize(("form", "kind"), [("auto", AsJson), ("json", AsJson), ("text", AsText)])
def test_the_form_can_be_chosen(form: str, kind: type[logging.Formatter]) -> None:
    root = logging.getLogger()
    before, level = root.handlers[:], root.level
    try:
        write_logs(form)
        (handler,) = root.handlers
        assert isinstance(handler.formatter, kind)
    finally:
        root.handlers[:] = before
        root.setLevel(level)
