"""`qantar export data`: the record as the files that `/data/` has."""

from __future__ import annotations

from pathlib import Path

import click

from dashboard.commands.export import export, language_option, opened, record_option
from dashboard.export.data.writer import write
from dashboard.view.files import FORMATS, NAME, NAMES, NOTE, File, files
from dashboard.view.language import speaking
from dashboard.view.version import version

CHOICES = (NAME, *NAMES, "zip", *FORMATS, NOTE)  # whose files, and of which ending


@export.command("data")
@click.argument("folder", metavar="DIR", type=click.Path(file_okay=False, path_type=Path))
@click.option(
    "--only",
    "wishes",
    multiple=True,
    metavar="WHAT",
    help="Only some of the files: a table (claims), an ending (csv) or a name (claims.csv); "
    "'qantar' is the whole record. May be given more than once.",
)
@language_option
@record_option
def data_command(folder: Path, wishes: tuple[str, ...], language: str, directory: Path) -> None:
    """Write the record into DIR: every table in every format, and all of it in one.

    Words that are no part of the record, such as how to cite, are in the language of --lang.
    """
    for wish in wishes:
        if not any(_wished(file, (wish,)) for file in files()):
            message = f"'{wish}' is none of {', '.join(CHOICES)}, and no name of a file."
            raise click.BadParameter(message, param_hint="--only")
    chosen = [file for file in files() if _wished(file, wishes)]
    if not chosen:
        message = f"there is no file that is all of {', '.join(wishes)}."
        raise click.BadParameter(message, param_hint="--only")
    atlas = opened(directory)
    with speaking(language):
        try:
            folder.mkdir(parents=True, exist_ok=True)
            for file in chosen:
                path = folder / file.text
                path.write_bytes(write(atlas, file))
                click.echo(f"written: {path}")
        except OSError as error:
            message = f"{error.filename}: {error.strerror}"
            raise click.ClickException(message) from None
        click.echo(version(atlas).text)


def _wished(file: File, wishes: tuple[str, ...]) -> bool:
    """Tell whether a file is asked for: by a table, by an ending, or by both and its name."""
    if not wishes or file.text in wishes:
        return True
    names = {wish for wish in wishes if wish in {NAME, *NAMES}}
    endings = {wish for wish in wishes if wish in CHOICES and wish not in names}
    by_name = not names or file.name in names
    by_ending = not endings or file.ending in endings
    return bool(names or endings) and by_name and by_ending
