"""`qantar export picture`: one moment as PNG or SVG."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from dashboard.commands.export import language_option, opened, record_option
from dashboard.export.picture import png_file, svg_file
from dashboard.export.shots import Wish, sheet_of, still_of
from dashboard.export.size import read_scale, read_size, scaled
from dashboard.export.unfit import Unfit
from dashboard.view import address
from dashboard.view.language import speaking
from dashboard.view.scene import THEMES
from dashboard.view.steps import days_of
from geodata.atlas import Atlas

stop_option = click.option("--stop", default="", help="One stop of a lesson, by its id or number.")
query_option = click.option(
    "--query",
    default="",
    help="What the page's address says, as in “?day=2022-01-05&measure=deaths”.",
)
theme_option = click.option(
    "--theme", type=click.Choice(THEMES[1:]), help="Light or dark.  [default: as the address says]"
)


@click.command("picture")
@click.argument("name")
@click.argument("out", type=click.Path(dir_okay=False, path_type=Path))
@stop_option
@click.option("--size", default="1920x1080", show_default=True, help="Width and height in pixels.")
@click.option("--scale", default="1", show_default=True, help="How many pixels one of them has.")
@language_option
@theme_option
@query_option
@record_option
def picture_command(  # noqa: PLR0913, PLR0917  each is an option
    name: str,
    out: Path,
    stop: str,
    size: str,
    scale: str,
    language: str,
    theme: str | None,
    query: str,
    directory: Path,
) -> None:
    """Draw a moment as a picture, PNG or SVG as OUT ends.

    NAME is a lesson, `january`, or `view` for what --query asks for.
    """
    kind = kind_of(out, ("png", "svg"))
    atlas = opened(directory)
    with speaking(language), told():
        wish = wished(atlas, name, stop, query, theme)
        asked, factor = read_size(size), read_scale(scale)
        scaled(asked, factor)
        shot = still_of(atlas, wish)
        svg = sheet_of(atlas, wish, [shot], asked).draw(shot)
        content = svg_file(svg) if kind == "svg" else png_file(svg, factor)
    written(out, content)


def kind_of(out: Path, kinds: tuple[str, ...]) -> str:
    """Return the kind of a file by its ending; say which there are, and end with 2."""
    kind = out.suffix.removeprefix(".").lower()
    if kind not in kinds:
        endings = " or ".join(f".{one}" for one in kinds)
        message = f"a name that ends in {endings} says what kind of file it is to be"
        raise click.BadParameter(message, param_hint="OUT")
    return kind


def wished(atlas: Atlas, name: str, stop: str, query: str, theme: str | None) -> Wish:
    """Return what is asked for; what the query says wrong is told."""
    places = atlas.regions.keys() | atlas.sites.keys()
    scene, notices = address.read(query, days_of(atlas), places)
    for notice in notices:
        click.echo(notice, err=True)
    return Wish(name, dataclasses.replace(scene, theme=theme or scene.theme), stop)


@contextmanager
def told() -> Iterator[None]:
    """Say in one line why something cannot be made, and end with 1."""
    try:
        yield
    except Unfit as unfit:
        click.echo(str(unfit), err=True)
        raise SystemExit(1) from None


def written(out: Path, content: bytes) -> None:
    """Write a file and say so; where it cannot be written, say why and end with 1."""
    try:
        out.write_bytes(content)
    except OSError as error:
        click.echo(f"Cannot write {out}: {error.strerror or error}", err=True)
        raise SystemExit(1) from None
    click.echo(f"written: {out} ({len(content) / 1000:,.0f} kB)")
