"""`qantar publish`: the whole site as a folder of files."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from urllib.parse import urlsplit

import click

from dashboard.commands.export import opened, record_option
from dashboard.published.site import MARK, Site
from dashboard.published.ways import Map
from dashboard.view.language import LANGUAGES
from dashboard.view.version import version


@click.command("publish")
@click.argument("folder", metavar="DIR", type=click.Path(file_okay=False, path_type=Path))
@click.option(
    "--base-url",
    "base",
    required=True,
    metavar="URL",
    help="Where the site will stand, as in https://example.org/qantar/. Links lead from page to "
    "page without it; citations, previews, frames to copy and the sitemap need it.",
)
@click.option(
    "--lang",
    "languages",
    multiple=True,
    type=click.Choice(list(LANGUAGES)),
    help="One of the languages. May be given more than once.  [default: all of them]",
)
@click.option("--films", is_flag=True, help="Films of the lessons too, which take minutes each.")
@record_option
def publish_command(
    folder: Path, base: str, languages: tuple[str, ...], *, films: bool, directory: Path
) -> None:
    """Write the whole site into DIR, for any host of files; nothing of it needs a server.

    DIR is replaced as a whole when everything is written, if it is new, empty, or was published
    before; any other folder is left alone.
    """
    address = _checked(base)
    if folder.exists() and any(folder.iterdir()) and not (folder / MARK).is_file():
        message = f"{folder} holds something else than a published site; it is left as it is."
        raise click.ClickException(message)
    atlas = opened(directory)
    known = Map(address, languages or tuple(LANGUAGES), tuple(atlas.lessons), films)
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=f".{folder.name}-", dir=folder.parent) as room:
            new = Path(room, "new")
            new.mkdir()
            files = list(Site(atlas, known, new).write())
            size = sum(path.stat().st_size for path in new.rglob("*") if path.is_file())
            if folder.exists():
                folder.rename(Path(room, "old"))
            shutil.move(new, folder)
    except ValueError as error:
        message = f"The site cannot be published as it is: {error}"
        raise click.ClickException(message) from error
    except OSError as error:
        message = f"{error.filename}: {error.strerror}"
        raise click.ClickException(message) from None
    click.echo(f"published: {folder} ({len(files):,} files, {size / 1e6:,.1f} MB)")
    click.echo(version(atlas).text)


def _checked(base: str) -> str:
    """Return the address of the site with a slash at its end; say what is wrong with it."""
    parts = urlsplit(base)
    if parts.scheme not in {"http", "https"} or not parts.hostname or parts.query or parts.fragment:
        message = f"'{base}' is no address of a site, as https://example.org/qantar/ is."
        raise click.BadParameter(message, param_hint="--base-url")
    return base.rstrip("/") + "/"
