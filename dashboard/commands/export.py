"""`qantar export`: what is taken along, written to files. Each kind of file is a command of it."""

from __future__ import annotations

from pathlib import Path

import click

from dashboard.view.language import ENGLISH, LANGUAGES
from geodata import RECORD
from geodata.atlas import Atlas, open_atlas
from geodata.problems import RecordProblems

record_option = click.option(
    "--atlas",
    "directory",
    default=RECORD,
    type=click.Path(path_type=Path),
    help="The folder of another record.  [default: the record that comes with Qantar]",
)
language_option = click.option(
    "--lang",
    "language",
    default=ENGLISH,
    show_default=True,
    type=click.Choice(list(LANGUAGES)),
    help="The language of the file.",
)


@click.group()
def export() -> None:
    """Write a lesson, a picture, a film or the record to a file."""


def opened(directory: Path) -> Atlas:
    """Return the atlas of a record's folder; say what is wrong with one, and end with 1."""
    try:
        return open_atlas(directory)
    except RecordProblems as problems:
        click.echo(str(problems), err=True)
        raise SystemExit(1) from None
