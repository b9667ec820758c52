"""The pages that are read, not played: plain documents that are whole without a script."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

import flask
from dash.development.base_component import Component

from dashboard.export.html import to_html
from dashboard.figures.multiples import definitions, small_map
from dashboard.figures.shapes import shapes_of
from dashboard.rooms.about import about_page
from dashboard.rooms.changes import changes_page
from dashboard.rooms.compare import compare_page
from dashboard.rooms.days import days_page, shown_steps
from dashboard.rooms.reading import Ways, ways
from dashboard.rooms.table import table_page
from dashboard.view.about import about
from dashboard.view.address import wishes
from dashboard.view.changes import changes
from dashboard.view.citation import citation
from dashboard.view.compare import compared
from dashboard.view.digest import digest
from dashboard.view.language import ENGLISH, speaking, spoken
from dashboard.view.query import known_by, read
from dashboard.view.scene import THEMES
from dashboard.view.table import table
from dashboard.view.words import prose
from dashboard.web.assets import asset, linked
from dashboard.web.document import leaf
from dashboard.web.state import asked_language, searched, viewing
from geodata.atlas import Atlas


class Written(Protocol):
    """Writes a page that is read: its name in the catalogue, its tree, and what `leaf` takes."""

    def __call__(
        self, name: str, tree: Component, slots: Mapping[str, str] | None = None, **more: object
    ) -> str:
        """Return the page's HTML."""


def page_writer() -> Written:
    """Return what writes the pages."""

    def written(
        name: str,
        tree: Component,
        slots: Mapping[str, str] | None = None,
        **more: Any,  # noqa: ANN401  what `leaf` takes
    ) -> str:
        words = prose()
        return leaf(
            language=spoken(),
            theme=_theme(),
            css=linked("reading"),
            tree=to_html(tree, slots or {}),
            **{
                "title": words[f"{name}-document"],
                "description": words[f"{name}-description"],
                **more,
            },
        )

    return written


def add_pages(server: flask.Flask, atlas: Atlas, written: Written) -> None:
    """Add the pages to a server."""

    @server.get("/about")
    def about_html() -> str:
        with asked_language(searched()):
            cited = citation(atlas, flask.request.url_root)
            page = about_page(about(atlas), cited, ways(searched()))
            return written("about", page, schema=cited.schema())

    @server.get("/table")
    def table_html() -> str:
        with asked_language(searched()):
            shown = table(atlas, *read(searched(), known_by(atlas)))
            title = shown.words["rows-document"].format(table=shown.title)
            script = asset("js/table.mjs")
            return written("rows", table_page(shown), title=title, script=script)

    @server.get("/days")
    def days_html() -> str:
        with viewing(atlas, searched()) as view:
            shapes = shapes_of(atlas)
            slots = {"shapes": definitions(shapes)}
            for step in shown_steps(view):
                slots[f"map-{view.steps[step].day}"] = small_map(view, step, shapes)
            return written("days", days_page(view, prose(), ways(searched())), slots)

    @server.get("/compare")
    def compare_html() -> str:
        with viewing(atlas, searched()) as view:
            shown = compared(searched(), view, digest(atlas))
            page = compare_page(shown, view.places, prose(), ways(searched()))
            return written("compare", page)

    @server.get("/changes")
    def changes_html() -> str:
        lead = Ways(ways(searched()).pages, {})  # there is one language of it
        with speaking(ENGLISH):
            return written("changes", changes_page(changes(atlas), prose(), lead))


def add_citations(server: flask.Flask, atlas: Atlas) -> None:
    """Add what a reference manager takes: the record as an entry of its own."""

    @server.get("/cite.bib")
    def cite_bib() -> flask.Response:
        with asked_language(searched()):
            text = citation(atlas, flask.request.url_root).bibtex()
            return flask.Response(text, mimetype="application/x-bibtex")

    @server.get("/cite.json")
    def cite_json() -> flask.Response:
        with asked_language(searched()):
            text = citation(atlas, flask.request.url_root).csl()
            return flask.Response(text, mimetype="application/vnd.citationstyles.csl+json")


def _theme() -> str:
    asked = wishes(searched()).get("theme", "")
    return asked if asked in THEMES else "auto"
