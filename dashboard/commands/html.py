"""`qantar export html`: a lesson as one HTML file."""

from __future__ import annotations

from pathlib import Path

import click

from dashboard.commands.export import language_option, opened, record_option
from dashboard.commands.picture import told, written
from dashboard.export.onefile import onefile
from dashboard.view.language import speaking


@click.command("html")
@click.argument("lesson")
@click.argument("out", type=click.Path(dir_okay=False, path_type=Path))
@language_option
@record_option
def html_command(lesson: str, out: Path, language: str, directory: Path) -> None:
    """Write a LESSON as one HTML file that plays without a network.

    It opens in the language that is asked for, and holds the other two.
    """
    atlas = opened(directory)
    with speaking(language), told():
        text = onefile(lesson, atlas, language)
    written(out, text.encode())
