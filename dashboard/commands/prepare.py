"""`qantar prepare`: work out beforehand what a start needs, as when an image is built."""

from __future__ import annotations

from pathlib import Path

import click

from dashboard.commands.export import opened
from dashboard.figures.prepared import prepare
from geodata import RECORD
from geodata.kept import folder


@click.command("prepare")
@click.option(
    "--atlas",
    "directory",
    default=RECORD,
    type=click.Path(path_type=Path),
    help="The folder of another record.  [default: the record that comes with Qantar]",
)
def prepare_command(directory: Path) -> None:
    """Work out what a start needs, and keep it: `serve` does so by itself where it must."""
    prepare(opened(directory))
    room = folder()
    click.echo(f"Kept in {room}" if room else "Nothing is kept: there is no folder for it.")
