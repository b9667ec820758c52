"""Parts of the map's page that its scripts ask for when they need them."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import flask

from dashboard.export.html import to_html
from dashboard.export.page import as_json
from dashboard.figures.map import MAP_CONFIG, map_figure
from dashboard.figures.shapes import shapes_of
from dashboard.rooms.panel import panel
from dashboard.view.digest import digest
from dashboard.view.index import index
from dashboard.view.language import LANGUAGES, spoken
from dashboard.web.state import asked_language, searched, viewing
from geodata.atlas import Atlas

FRESH = 600  # seconds for which a browser need not ask for the index again


def add_parts(server: flask.Flask, atlas: Atlas) -> None:
    """Add the parts to a server."""

    @server.get("/map.json")
    def map_json() -> dict[str, Any]:
        with viewing(atlas, searched()) as view:
            return {"figure": map_figure(view, shapes_of(atlas)), "config": MAP_CONFIG}

    @server.get("/frames.json")
    def frames_json() -> dict[str, Any]:
        with viewing(atlas, searched()) as view:
            return view.moving()

    @server.get("/index.json")
    def index_json() -> flask.Response:
        with asked_language(searched()):
            answer = flask.Response(_index(atlas, spoken()), mimetype="application/json")
        answer.cache_control.max_age = FRESH
        return answer

    @server.get("/panel")
    def panel_html() -> str:
        with viewing(atlas, searched()) as view:
            return "".join(to_html(part) for part in panel(view))


@lru_cache(maxsize=2 * len(LANGUAGES))
def _index(atlas: Atlas, language: str) -> str:  # noqa: ARG001  part of the cache's key
    """Return the index of the search in the language that is spoken, as JSON."""
    found = index(digest(atlas))
    return as_json({group: [entry.plain() for entry in found[group]] for group in found})
