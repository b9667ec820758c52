"""The Dash app: one page, one store, and a map that comes when the page is already readable."""

from __future__ import annotations

from functools import lru_cache, partial
from typing import Any

import flask
from dash import Dash, dcc, html
from dash.development.base_component import Component

from dashboard.export.html import to_html
from dashboard.export.page import as_json
from dashboard.figures.assets import assets_folder
from dashboard.figures.map import MAP_CONFIG, map_figure
from dashboard.figures.poster import poster
from dashboard.figures.shapes import shapes_of
from dashboard.rooms.find import find
from dashboard.rooms.goto import goto
from dashboard.rooms.page import page
from dashboard.rooms.panel import panel, panel_room
from dashboard.view.digest import digest
from dashboard.view.index import index
from dashboard.view.language import LANGUAGES, spoken
from dashboard.view.share import shared_view
from dashboard.web.callbacks import add_callbacks
from dashboard.web.card import card
from dashboard.web.data import add_data
from dashboard.web.decks import add_decks
from dashboard.web.document import Shell, document
from dashboard.web.embed import add_embeds
from dashboard.web.files import add_files
from dashboard.web.handout import add_handout
from dashboard.web.headers import COMPRESSED, add_headers
from dashboard.web.lessons import add_lessons
from dashboard.web.oembed import add_oembed
from dashboard.web.pages import add_citations, add_pages, page_writer
from dashboard.web.pictures import add_pictures
from dashboard.web.present import add_talks
from dashboard.web.share import add_share
from dashboard.web.state import asked_language, searched, viewing
from geodata.atlas import Atlas

BUNDLE = "vendor/plotly-geo.min.js"
FRESH = 600  # seconds for which a browser need not ask for the index again


class Qantar(Dash):
    """A Dash app whose page is served whole: text and map first, scripts after."""

    atlas: Atlas

    def interpolate_index(  # noqa: PLR0913, PLR0917  Dash's own signature
        self,
        metas: str = "",  # noqa: ARG002  the document writes its own
        title: str = "",  # noqa: ARG002  the scene gives it
        css: str = "",
        config: str = "",
        scripts: str = "",
        app_entry: str = "",
        favicon: str = "",  # noqa: ARG002  the same
        renderer: str = "",  # noqa: ARG002  a script inside the page; ours is a file
    ) -> str:
        """Write the page that the present request asks for."""
        if flask.request.path != self.config.routes_pathname_prefix:
            flask.abort(404)
        bundle = (assets_folder() / BUNDLE).exists()
        with viewing(self.atlas, searched()) as view:
            tree = page(view, panel_room(panel(view)))
            slots = {"find": to_html(find(view)), "goto": to_html(goto(view))}
            root = flask.request.url_root
            return document(
                title=view.words["title"],
                description=view.words["description"],
                language=view.language,
                theme=view.scene["theme"],
                tree=to_html(tree, {"poster-slot": poster(view, shapes_of(self.atlas)), **slots}),
                client={**view.client(), "bundle": self.get_asset_url(BUNDLE) if bundle else None},
                prefix=self.get_asset_url(""),
                card=card(shared_view(view, root), root),
                shell=Shell(css, scripts, app_entry, config),
            )


def layout(app: Qantar) -> Component:
    """Return the tree that Dash hydrates: the rooms as they were first served, and the stores.

    The layout is asked for by the page itself, so the page's address, and with it the scene,
    is what the browser says it comes from; without it the opening scene is laid out, and the
    scripts paint the right one. The poster and the panel are in the page already, and move in.
    """
    search = flask.request.headers.get("Referer", "").partition("?")[2].partition("#")[0]
    with viewing(app.atlas, search) as view:
        return html.Div(
            [
                page(view, panel_room()),
                dcc.Store(id="scene", data=view.scene),
                dcc.Store(id="proposal"),
            ]
        )


@lru_cache(maxsize=2 * len(LANGUAGES))
def _index(atlas: Atlas, language: str) -> str:  # noqa: ARG001  part of the cache's key
    """Return the index of the search in the language that is spoken, as JSON."""
    found = index(digest(atlas))
    return as_json({group: [entry.plain() for entry in found[group]] for group in found})


def create_app(atlas: Atlas) -> Qantar:
    """Return the app that shows an atlas."""
    server = flask.Flask("qantar")
    server.config["COMPRESS_MIMETYPES"] = COMPRESSED
    app = Qantar(
        "qantar",
        server,  # type: ignore[arg-type]  # a server of one's own, as Dash's words allow
        assets_folder=str(assets_folder()),
        assets_path_ignore=["^js$", "^vendor$"],  # fetched by those that need them, once
        compress=True,
        suppress_callback_exceptions=True,  # or the layout is put into the page twice
        update_title="",  # the title is the scene's
    )
    app.atlas = atlas
    app.layout = partial(layout, app)
    add_callbacks(app)
    server.after_request(add_headers)

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
        answer.add_etag()
        answer.make_conditional(flask.request)
        return answer

    @server.get("/panel")
    def panel_html() -> str:
        with viewing(atlas, searched()) as view:
            return "".join(to_html(part) for part in panel(view))

    assets = app.get_asset_url("")
    written = page_writer(assets)
    add_pages(server, atlas, written, assets)
    add_citations(server, atlas)
    add_lessons(server, atlas, written, assets)
    add_embeds(server, atlas, assets)
    add_data(server, atlas, written)
    add_handout(server, atlas, assets)
    add_share(server, atlas, written, assets)
    add_oembed(server, atlas)
    add_pictures(server, atlas)
    add_files(server, atlas)
    add_talks(server, atlas, assets, assets_folder())
    add_decks(server, atlas)
    return app
