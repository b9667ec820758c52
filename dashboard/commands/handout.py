"""`qantar export handout`: a lesson on paper, as PDF."""

from __future__ import annotations

from pathlib import Path
from typing import NoReturn

import click

from dashboard.commands.export import export, language_option, opened, record_option
from dashboard.export.handout import handout_html, inlined, paper_rules
from dashboard.export.printing import NotPrinted, browser, printed
from dashboard.figures.assets import assets_folder
from dashboard.figures.shapes import shapes_of
from dashboard.rooms.handout import bare_page
from dashboard.view.handout import handout
from dashboard.view.language import speaking
from dashboard.view.paper import PAPERS, Paper
from dashboard.view.words import prose, say
from dashboard.web.document import leaf
from geodata.atlas import Atlas


@export.command("handout")
@click.argument("lesson")
@click.argument("out", type=click.Path(path_type=Path, dir_okay=False))
@language_option
@click.option(
    "--paper",
    default=next(iter(PAPERS)),
    show_default=True,
    type=click.Choice(list(PAPERS)),
    help="The paper that it is printed on.",
)
@click.option(
    "--address",
    default="",
    help="Where the lesson is served, as in https://example.org/; printed, and as a QR code.",
)
@record_option
def handout_command(  # noqa: PLR0913, PLR0917  one option each
    lesson: str, out: Path, language: str, paper: str, address: str, directory: Path
) -> None:
    """Print LESSON to the file OUT, a PDF of small maps with captions, questions and sources.

    A browser prints it: Chromium, Chrome or Edge, found by itself or named by QANTAR_BROWSER.
    """
    atlas = opened(directory)
    if lesson not in atlas.lessons:
        known = ", ".join(atlas.lessons) or "none"
        _fail(f"There is no lesson “{lesson}”; there are: {known}.")
    if not out.parent.is_dir():
        _fail(f"{out.parent}: there is no such folder")
    try:
        program = browser()
        page = handout_document(lesson, atlas, language, PAPERS[paper], _root(address))
        out.write_bytes(printed(page, program, out.parent))
    except NotPrinted as problem:
        _fail(str(problem))
    except OSError as error:
        _fail(f"{error.filename or out}: {error.strerror or error}")
    if not address:
        click.echo("Without --address it has no QR code and says no address.", err=True)
    click.echo(f"written: {out}")


def handout_document(lesson: str, atlas: Atlas, language: str, paper: Paper, root: str) -> str:
    """Return a lesson on paper as an HTML document that stands alone; KeyError for no lesson."""
    with speaking(language):
        shown = handout(lesson, atlas, root)
        page = bare_page(shown, paper, prose())
        return leaf(
            title=say("handout-document", title=shown.lesson.title),
            description=say("handout-description", title=shown.lesson.title),
            language=language,
            theme="light",  # it is paper
            css=f"{inlined(assets_folder())}<style>{paper_rules(shown, paper)}</style>",
            tree=handout_html(page, shown, shapes_of(atlas)),
        )


def _root(address: str) -> str:
    """Return the address of the map, ending in a slash; empty for none."""
    if not address:
        return ""
    if "://" not in address:
        _fail(f"“{address}” is no address: it begins with https:// or http://.")
    return address.rstrip("/") + "/"


def _fail(message: str) -> NoReturn:
    """Say what is wrong, and end with 1."""
    click.echo(message, err=True)
    raise SystemExit(1)
