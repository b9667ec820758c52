"""The pages that are read, not played: plain documents, whole without a script."""

from __future__ import annotations

import flask
from dash.development.base_component import Component

from dashboard.export.html import to_html
from dashboard.rooms.about import about_page
from dashboard.rooms.lost import lost_page
from dashboard.rooms.table import table_page
from dashboard.view import address
from dashboard.view.about import about
from dashboard.view.language import spoken
from dashboard.view.query import known_by, read
from dashboard.view.table import table
from dashboard.view.words import prose
from dashboard.web.document import leaf
from dashboard.web.state import asked_language
from geodata.atlas import Atlas

SHEETS = ("tokens", "base", "header", "sources", "toll", "story", "reading", "table")


def add_pages(server: flask.Flask, atlas: Atlas, assets: str) -> None:
    """Add the pages to a server; `assets` is the address of the assets' folder."""
    css = "\n".join(f'<link rel="stylesheet" href="{assets}css/{name}.css">' for name in SHEETS)

    def written(name: str, tree: Component) -> str:
        words = prose()
        return leaf(
            title=words[f"{name}-document"],
            description=words[f"{name}-description"],
            language=spoken(),
            css=css,
            tree=to_html(tree),
        )

    @server.get("/about")
    def about_html() -> str:
        search = flask.request.query_string.decode(errors="replace")
        with asked_language(search):
            return written("about", about_page(about(atlas), address.language(search)))

    @server.get("/table")
    def table_html() -> str:
        search = flask.request.query_string.decode(errors="replace")
        with asked_language(search):
            shown = table(atlas, *read(search, known_by(atlas)))
            return leaf(
                title=shown.words["rows-document"].format(table=shown.title),
                description=shown.words["rows-description"],
                language=spoken(),
                theme=shown.query.theme,
                css=css,
                tree=to_html(table_page(shown)),
                script=f"{assets}js/table.mjs",
            )

    @server.errorhandler(404)
    def no_such_page(_error: Exception) -> tuple[str, int]:
        search = flask.request.query_string.decode(errors="replace")
        with asked_language(search):
            return written("lost", lost_page(prose(), address.language(search))), 404
