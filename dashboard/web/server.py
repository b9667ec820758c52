"""Serving: read the record, or say what is wrong with it, and listen."""

from __future__ import annotations

import logging
import socket
import sys
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path

import click

from dashboard.figures.prepared import prepared
from dashboard.view.language import LANGUAGES
from dashboard.web.app import BUNDLE, create_app
from dashboard.web.assets import tree
from dashboard.web.logs import logged, write_logs
from dashboard.web.proxy import placed
from geodata.problems import RecordProblems

if sys.platform == "win32":
    from dashboard.web.alone import run
else:
    from dashboard.web.workers import run

BACKLOG = 1024  # visitors who wait at the door while a worker is replaced
log = logging.getLogger("qantar")


@dataclass(frozen=True)
class Settings:
    """How a record is served.

    Attributes:
        host: the address to listen on.
        port: the port; 0 takes a free one.
        workers: how many processes answer.
        prefix: the path under which the site stands, as in ``/atlas``; empty for the root.
        proxies: how many proxies stand before it.
        framed_by: who may show it in a frame, in the words of `frame-ancestors`; empty: anybody.
        log: the form of what is written down, of `dashboard.web.logs.FORMS`.
    """

    host: str = "127.0.0.1"
    port: int = 8050
    workers: int = 1
    prefix: str = ""
    proxies: int = 0
    framed_by: str = ""
    log: str = "auto"


def serve(directory: Path, settings: Settings) -> None:
    """Serve a record until stopped; with a record that does not hold, say why and end with 1."""
    write_logs(settings.log)
    try:
        atlas = prepared(directory)
    except RecordProblems as problems:
        click.echo(str(problems), err=True)
        raise SystemExit(1) from None
    if BUNDLE not in tree().files:
        log.warning("plotly's geo bundle is missing; the full one, three times as large, serves")
    with listening(settings.host, settings.port) as listener:
        server = create_app(atlas, settings.framed_by).server
        client = server.test_client()
        for language in LANGUAGES:  # drawn now, so that the first reader does not wait
            drawn = client.get(f"/?lang={language}")
            if drawn.status_code != HTTPStatus.OK:
                click.echo("The first page could not be drawn; the log says why.", err=True)
                raise SystemExit(1)
        address = f"http://{settings.host}:{listener.getsockname()[1]}{settings.prefix}"
        log.info("serving at %s", address)
        app = logged(placed(server, settings.prefix, settings.proxies))
        run(app, listener, settings.workers)


def listening(host: str, port: int) -> socket.socket:
    """Return a socket that listens; where that cannot be, say why in a line and end with 1."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family, backlog=BACKLOG)
    except OSError as error:
        click.echo(f"Cannot listen on {host}:{port}: {error.strerror or error}", err=True)
        raise SystemExit(1) from None
