"""`qantar export deck`: a lesson as slides for PowerPoint, LibreOffice, Keynote, Google Slides."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from dashboard.commands.export import language_option, opened, record_option
from dashboard.view.language import speaking
from dashboard.view.lesson import lesson_view
from geodata.later import later

if TYPE_CHECKING:
    from dashboard.export.deck import deck
else:
    deck = later("dashboard.export.deck.deck")


@click.command("deck")
@click.argument("lesson")
@click.argument("out", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--stop", default="", help="One stop of the lesson, by its id or number.")
@language_option
@record_option
def deck_command(lesson: str, out: Path, stop: str, language: str, directory: Path) -> None:
    """Write a lesson as slides: maps of shapes, charts with their data, notes.

    LESSON is the name of its file, such as `opening`; OUT ends in .pptx.
    """
    atlas = opened(directory)
    if lesson not in atlas.lessons:
        message = f"there is no lesson {lesson}; there are {', '.join(atlas.lessons) or 'none'}"
        raise click.BadParameter(message, param_hint="LESSON")
    if out.suffix != ".pptx":
        message = f"{out} does not end in .pptx"
        raise click.BadParameter(message, param_hint="OUT")
    with speaking(language):
        view = lesson_view(lesson, atlas)
        found = view.stop(stop) if stop else None
        if stop and found is None:
            names = ", ".join(one.id for one in view.stops)
            message = f"{lesson} has no stop {stop}; it has {names}"
            raise click.BadParameter(message, param_hint="--stop")
        made = deck.deck(lesson, atlas, found.id if found else "")
    try:
        out.write_bytes(made)
    except OSError as error:
        raise click.FileError(str(out), hint=error.strerror) from None
    click.echo(f"written: {out}")
