"""Serving: read the record, or say what is wrong with it, and listen."""

from __future__ import annotations

import logging
from pathlib import Path

import click
from waitress.server import create_server

from dashboard.web.app import BUNDLE, assets_folder, create_app
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
    app = create_app(atlas)
    try:
        server = create_server(app.server, host=host, port=port, threads=8)
    except OSError as error:
        click.echo(f"Cannot listen on {host}:{port}: {error.strerror or error}", err=True)
        raise SystemExit(1) from None
    log.info("http://%s:%s", host, getattr(server, "effective_port", port))
    try:
        server.run()
    except KeyboardInterrupt:
        log.info("stopped")
