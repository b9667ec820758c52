"""`qantar`, or `python -m dashboard`: check the record, serve it, export it, mind its words."""

from __future__ import annotations

import click

from dashboard.commands.data import data_command
from dashboard.commands.deck import deck_command
from dashboard.commands.export import export
from dashboard.commands.film import film_command
from dashboard.commands.handout import handout_command
from dashboard.commands.html import html_command
from dashboard.commands.picture import picture_command
from dashboard.commands.prepare import prepare_command
from dashboard.commands.publish import publish_command
from dashboard.commands.serve import serve_command
from dashboard.view.catalogue import update
from dashboard.view.words import MESSAGES
from geodata.__main__ import check


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="qantar")
def main() -> None:
    """Replay Kazakhstan's January 2022 protests, source by source."""


main.add_command(check)
main.add_command(serve_command)
main.add_command(export)
main.add_command(publish_command)
main.add_command(prepare_command)
export.add_command(data_command)
export.add_command(handout_command)
export.add_command(film_command)
export.add_command(html_command)
export.add_command(picture_command)
export.add_command(deck_command)


@main.command("words")
def words_command() -> None:
    """Bring the message catalogues up to date with the English words."""
    for path in update(MESSAGES):
        click.echo(f"written: {path}")


if __name__ == "__main__":
    main(prog_name="python -m dashboard")
