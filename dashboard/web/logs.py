"""What is written down: one line a request, as JSON for machines, or in words on a terminal.

Nothing that could tell one person from another is written: no address of a client, no browser, no
referrer, and of what was asked only the path, for the query may hold what somebody searched for.
"""

from __future__ import annotations

import datetime as dt
import json
import logging
import re
import secrets
import sys
import time
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from werkzeug.wsgi import ClosingIterator

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

requests = logging.getLogger("qantar.requests")
FORMS = ("auto", "text", "json")
LONGEST = 200  # characters of a path
_ID = re.compile(r"[A-Za-z0-9_.-]{1,64}")
_PROBES = frozenset({"/healthz", "/readyz"})  # asked every few seconds: no news


class AsJson(logging.Formatter):
    """One line of JSON a record: time, level, who says it, what, and the fields it carries."""

    def format(self, record: logging.LogRecord) -> str:
        """Write a record as a line."""
        moment = dt.datetime.fromtimestamp(record.created, dt.UTC)
        line: dict[str, Any] = {
            "time": moment.isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "from": record.name,
            "message": record.getMessage(),
            **getattr(record, "fields", {}),
        }
        if record.exc_info:
            line["traceback"] = self.formatException(record.exc_info)
        return json.dumps(line, ensure_ascii=True, default=str)


class AsText(logging.Formatter):
    """A line that is read as it comes by."""

    def format(self, record: logging.LogRecord) -> str:
        """Write a record as a line, and below it what went wrong."""
        fields = " ".join(f"{key}={value}" for key, value in getattr(record, "fields", {}).items())
        return " ".join(part for part in (super().format(record), fields) if part)


def write_logs(form: str) -> None:
    """Write to the standard error stream, in a form of `FORMS`; auto is text on a terminal."""
    as_text = form == "text" or (form == "auto" and sys.stderr.isatty())
    handler = logging.StreamHandler()
    handler.setFormatter(AsText("%(asctime)s %(message)s", "%H:%M:%S") if as_text else AsJson())
    logging.basicConfig(level=logging.INFO, handlers=[handler], force=True)


def logged(app: WSGIApplication) -> WSGIApplication:
    """Return an app whose requests are written down when they are over."""

    def request(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        begun = time.perf_counter()
        given = environ.get("HTTP_X_REQUEST_ID", "")
        environ["qantar.request"] = given if _ID.fullmatch(given) else secrets.token_hex(8)
        path = environ.get("SCRIPT_NAME", "") + environ.get("PATH_INFO", "")
        told: dict[str, Any] = {"status": 0, "bytes": 0}

        def start(status: str, headers: list[tuple[str, str]], *more: Any) -> Any:  # noqa: ANN401
            told["status"] = int(status[:3])
            return start_response(status, headers, *more)

        def over() -> None:
            if path in _PROBES:
                return
            fields = {
                "method": environ["REQUEST_METHOD"],
                "path": path.encode("latin-1").decode(errors="replace")[:LONGEST],
                **told,
                "ms": round(1000 * (time.perf_counter() - begun), 1),
                "id": environ["qantar.request"],
            }
            requests.info("request", extra={"fields": fields})

        def counted(chunks: Iterable[bytes]) -> Iterator[bytes]:
            for chunk in chunks:
                told["bytes"] += len(chunk)
                yield chunk

        chunks = app(environ, start)
        return ClosingIterator(counted(chunks), [getattr(chunks, "close", lambda: None), over])

    return request
