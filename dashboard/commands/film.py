"""`qantar export film`: January, a lesson or a stop as MP4 or GIF."""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

import click

from dashboard.commands.export import language_option, opened, record_option
from dashboard.commands.picture import (
    kind_of,
    query_option,
    stop_option,
    theme_option,
    told,
    wished,
)
from dashboard.export.film import RATES, Film, Frame, write
from dashboard.export.shots import sheet_of, takes_of
from dashboard.export.size import even, read_size, read_speed, scaled
from dashboard.view.language import speaking


@click.command("film")
@click.argument("name")
@click.argument("out", type=click.Path(dir_okay=False, path_type=Path))
@stop_option
@click.option("--size", default="1280x720", show_default=True, help="Width and height in pixels.")
@click.option("--speed", default="1", show_default=True, help="How fast it plays.")
@language_option
@theme_option
@query_option
@record_option
def film_command(  # noqa: PLR0913, PLR0917  each is an option
    name: str,
    out: Path,
    stop: str,
    size: str,
    speed: str,
    language: str,
    theme: str | None,
    query: str,
    directory: Path,
) -> None:
    """Draw a film, MP4 or GIF as OUT ends.

    NAME is a lesson, `january`, or `view` for what leads to the day that --query asks for.
    """
    kind = kind_of(out, tuple(RATES))
    atlas = opened(directory)
    with speaking(language), told():
        wish = wished(atlas, name, stop, query, theme)
        asked = even(read_size(size))
        scaled(asked, 1)
        takes = takes_of(atlas, wish)
        sheet = sheet_of(atlas, wish, [take.shot for take in takes], asked)
        film = Film(sheet, takes, RATES[kind], read_speed(speed))

        def watch(frames: Iterable[Frame]) -> Iterator[Frame]:
            # On the error output, as what is said of a file goes to the other.
            with click.progressbar(
                frames, length=film.drawings, label=out.name, file=sys.stderr
            ) as bar:
                yield from bar

        with tempfile.TemporaryDirectory() as folder:  # no half a film where it is broken off
            made = Path(folder) / f"film.{kind}"
            write(film, made, watch)
            _moved(made, out)
    size_text = f"{out.stat().st_size / 1000:,.0f} kB"
    click.echo(f"written: {out} ({size_text}, {film.seconds:.1f} s, {film.length} frames)")


def _moved(made: Path, out: Path) -> None:
    try:
        shutil.move(made, out)
    except OSError as error:
        click.echo(f"Cannot write {out}: {error.strerror or error}", err=True)
        raise SystemExit(1) from None
