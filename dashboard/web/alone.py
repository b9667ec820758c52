"""Serving from this one process, where there is no gunicorn: it does not know Windows."""

from __future__ import annotations

import logging
import socket
from typing import TYPE_CHECKING

from werkzeug.serving import WSGIRequestHandler, make_server

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication


class Quiet(WSGIRequestHandler):
    """A handler that leaves what is written down to us."""

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        """Write nothing."""


def run(app: WSGIApplication, listener: socket.socket, workers: int) -> None:
    """Serve an app on a socket that listens, with a thread a connection, until interrupted."""
    if workers > 1:
        logging.getLogger("qantar").warning("this system serves from one process")
    host, port = listener.getsockname()[:2]
    listener.close()  # on Windows a socket is no file that could be handed over
    server = make_server(host, port, app, threaded=True, request_handler=Quiet)
    try:
        server.serve_forever()
    finally:
        server.server_close()
