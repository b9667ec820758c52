"""The pages that are read, not played: plain documents without a script."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import flask
from dash.development.base_component import Component

from dashboard.export.html import to_html
from dashboard.figures.multiples import definitions, small_map
from dashboard.figures.shapes import shapes_of
from dashboard.rooms.about import about_page
from dashboard.rooms.changes import changes_page
from dashboard.rooms.compare import compare_page
from dashboard.rooms.days import days_page, shown_steps
from dashboard.rooms.lost import lost_page
from dashboard.view import address
from dashboard.view.about import about
from dashboard.view.changes import changes
from dashboard.view.citation import citation
from dashboard.view.compare import compare
from dashboard.view.digest import digest
from dashboard.view.language import ENGLISH, speaking, spoken
from dashboard.view.ledger import MAIN
from dashboard.view.words import prose
from dashboard.web.document import leaf
from dashboard.web.state import asked_language, viewing
from geodata.atlas import Atlas

SHEETS = ("tokens", "base", "header", "sources", "toll", "legend", "reading", "days", "compare")


def add_pages(server: flask.Flask, atlas: Atlas, assets: str) -> None:
    """Add the pages to a server; `assets` is the address of the assets' folder."""
    css = "\n".join(f'<link rel="stylesheet" href="{assets}css/{name}.css">' for name in SHEETS)

    def written(
        name: str,
        tree: Component,
        schema: Mapping[str, Any] | None = None,
        slots: Mapping[str, str] | None = None,
    ) -> str:
        words = prose()
        return leaf(
            title=words[f"{name}-document"],
            description=words[f"{name}-description"],
            language=spoken(),
            css=css,
            tree=to_html(tree, slots or {}),
            schema=schema,
        )

    @server.get("/about")
    def about_html() -> str:
        search = flask.request.query_string.decode()
        with asked_language(search):
            cited = citation(atlas, flask.request.url_root)
            page = about_page(about(atlas), cited, address.language(search))
            return written("about", page, cited.schema())

    @server.get("/days")
    def days_html() -> str:
        with viewing(atlas, flask.request.query_string.decode()) as view:
            shapes = shapes_of(atlas)
            maps = {
                f"map-{view.steps[step].day}": small_map(view, step, shapes)
                for step in shown_steps(view)
            }
            return written(
                "days", days_page(view, prose()), slots={"shapes": definitions(shapes), **maps}
            )

    @server.get("/compare")
    def compare_html() -> str:
        search = flask.request.query_string.decode()
        with viewing(atlas, search) as view:
            known = {place.id for place in view.places}
            one, other = (
                place if place in known else usual
                for place, usual in (
                    (flask.request.args.get("place", ""), "almaty"),
                    (flask.request.args.get("with", ""), "zhanaozen"),
                )
            )
            measure = view.scene["measure"] if view.scene["measure"] in MAIN else "deaths"
            compared = compare(one, other, measure, digest(atlas))
            page = compare_page(compared, measure, view.places, prose(), address.language(search))
            return written("compare", page)

    @server.get("/changes")
    def changes_html() -> str:
        with speaking(ENGLISH):
            return written("changes", changes_page(changes(atlas), prose()))

    @server.get("/cite.bib")
    def cite_bib() -> flask.Response:
        text = citation(atlas, flask.request.url_root).bibtex()
        return flask.Response(text, mimetype="application/x-bibtex")

    @server.get("/cite.json")
    def cite_json() -> flask.Response:
        text = citation(atlas, flask.request.url_root).csl()
        return flask.Response(text, mimetype="application/vnd.citationstyles.csl+json")

    @server.errorhandler(404)
    def no_such_page(_error: Exception) -> tuple[str, int]:
        search = flask.request.query_string.decode()
        with asked_language(search):
            return written("lost", lost_page(prose(), address.language(search))), 404
