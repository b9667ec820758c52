"""`qantar`, or `python -m dashboard`: check the record, serve it, export it, mind its words."""

from __future__ import annotations

import click

from dashboard.commands.export import export
from dashboard.commands.late import LateGroup
from dashboard.commands.serve import serve_command
from dashboard.view.catalogue import update
from dashboard.view.words import MESSAGES
from geodata.__main__ import check
from geodata.later import later

LATE = {
    "prepare": later("dashboard.commands.prepare"),
    "publish": later("dashboard.commands.publish"),
}


@click.group(cls=LateGroup, late=LATE, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="qantar")
def main() -> None:
    """Replay Kazakhstan's January 2022 protests, source by source."""


main.add_command(check)
main.add_command(serve_command)
main.add_command(export)


@main.command("words")
def words_command() -> None:
    """Bring the message catalogues up to date with the English words."""
    for path in update(MESSAGES):
        click.echo(f"written: {path}")


if __name__ == "__main__":
    main(prog_name="python -m dashboard")
