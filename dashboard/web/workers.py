"""Serving with gunicorn: processes that share what was read before they began.

One process begins, reads the record and draws the first pages; the workers are its copies, so
that memory holds all of this once. It does nothing but watch over them: one that dies is replaced,
and when it is told to stop they finish what they are answering.
"""

from __future__ import annotations

import gc
import logging
import socket
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gunicorn.app.base import BaseApplication
from gunicorn.glogging import Logger

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication

THREADS = 8  # a browser asks for six files at once, and a film must not keep a page waiting
GRACE = 30  # seconds in which a worker that is told to stop may finish
SILENT = 60  # seconds after which a worker that does not stir is replaced
KEPT = 15  # seconds for which a browser's connection is kept open
LINE = 8_190  # bytes of an address that gunicorn lets through, so that ours is the answer
_MEMORY = Path("/dev/shm")  # noqa: S108  a worker's sign of life must not wait for a disk


class Workers(BaseApplication):  # type: ignore[misc]  # gunicorn has no types
    """An app as gunicorn wants it."""

    def __init__(self, app: WSGIApplication, settings: Mapping[str, Any]) -> None:
        """Take the app and gunicorn's settings."""
        self.app = app
        self.settings = settings
        super().__init__()

    def load_config(self) -> None:
        """Tell gunicorn its settings."""
        for name, value in self.settings.items():
            self.cfg.set(name, value)

    def load(self) -> WSGIApplication:
        """Return the app, which is made already."""
        return self.app


class Quiet(Logger):  # type: ignore[misc]  # the same
    """Gunicorn's messages among ours; its own lines for requests have addresses of clients."""

    def setup(self, cfg: Any) -> None:  # noqa: ANN401  gunicorn's own signature
        """Send what it says to our handlers."""
        self.cfg = cfg
        self._access_log_enabled = False
        self.error_log = logging.getLogger("gunicorn")
        self.error_log.setLevel(logging.INFO)


def run(app: WSGIApplication, listener: socket.socket, workers: int) -> None:
    """Serve an app on a socket that listens, until the process is told to stop."""
    gc.collect()
    gc.freeze()  # or the first collection of each copy would touch, and so copy, all of it
    Workers(
        app,
        {
            "bind": f"fd://{listener.detach()}",
            "workers": workers,
            "worker_class": "gthread",
            "threads": THREADS,
            "preload_app": True,
            "graceful_timeout": GRACE,
            "timeout": SILENT,
            "keepalive": KEPT,
            "limit_request_line": LINE,
            "logger_class": Quiet,
            "proc_name": "qantar",
            "control_socket_disable": True,
            **({"worker_tmp_dir": str(_MEMORY)} if _MEMORY.is_dir() else {}),
        },
    ).run()
