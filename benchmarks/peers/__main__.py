"""`python -m benchmarks.peers NAME --record DIR --port N`: serve one peer until ended."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import click
import flask

from benchmarks.marks import Marks, read_marks
from benchmarks.peers import bare, express, redrawn, timestamped
from benchmarks.peers.site import serve

PEERS: Mapping[str, Callable[[Marks], flask.Flask]] = {
    "express": express.create,
    "redrawn": redrawn.create,
    "timestamped": timestamped.create,
    "bare": bare.create,
}


@click.command()
@click.argument("name", type=click.Choice(list(PEERS)))
@click.option("--record", required=True, type=click.Path(exists=True, path_type=Path))
@click.option("--port", required=True, type=int)
def main(name: str, record: Path, port: int) -> None:
    """Serve a peer."""
    serve(PEERS[name](read_marks(record)), port)


if __name__ == "__main__":
    main(prog_name="python -m benchmarks.peers")
