"""Serving: read the record, or say what is wrong with it, and listen."""

from __future__ import annotations

import logging
import socket
from pathlib import Path

import click
from waitress.server import create_server

from dashboard.figures.assets import assets_folder
from dashboard.figures.shapes import shapes_of
from dashboard.view.answer import answer
from dashboard.view.language import LANGUAGES, speaking
from dashboard.view.scene import DEFAULTS
from dashboard.web.app import BUNDLE, create_app
from geodata.atlas import read_atlas
from geodata.problems import RecordProblems

log = logging.getLogger("qantar")


def serve(directory: Path, host: str, port: int) -> None:
    """Serve a record until stopped; with a record that does not hold, say why and end with 1."""
    logging.basicConfig(level=logging.INFO, format="%(name)s: %(message)s")
    try:
        atlas = read_atlas(directory)
    except RecordProblems as problems:
        click.echo(str(problems), err=True)
        raise SystemExit(1) from None
    # A browser asks for twenty files at once; that they queue for a moment is no news.
    logging.getLogger("waitress.queue").setLevel(logging.ERROR)
    if not (assets_folder() / BUNDLE).exists():
        log.warning("plotly's geo bundle is missing; the full one, three times as large, serves")
    with listening(host, port) as listener:
        app = create_app(atlas)
        for language in LANGUAGES:  # worked out now, so that the first reader does not wait
            with speaking(language):
                answer(atlas, DEFAULTS)
        shapes_of(atlas)
        server = create_server(app.server, sockets=[listener], threads=8)
        log.info("http://%s:%s", host, listener.getsockname()[1])
        try:
            server.run()
        except KeyboardInterrupt:
            log.info("stopped")


def listening(host: str, port: int) -> socket.socket:
    """Return a socket that listens; where that cannot be, say why in a line and end with 1."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family)
    except OSError as error:
        click.echo(f"Cannot listen on {host}:{port}: {error.strerror or error}", err=True)
        raise SystemExit(1) from None
