"""The Dash app: one page, one store, and a map that comes when the page is already readable."""

from __future__ import annotations

from functools import partial

import flask
from dash import Dash, dcc, html
from dash.development.base_component import Component

from dashboard.export.html import to_html
from dashboard.figures.poster import poster
from dashboard.figures.shapes import shapes_of
from dashboard.rooms.find import find
from dashboard.rooms.goto import goto
from dashboard.rooms.page import page
from dashboard.rooms.panel import panel, panel_room
from dashboard.view.share import shared_view
from dashboard.web.assets import add_assets, asset, home, linked, tree
from dashboard.web.callbacks import add_callbacks
from dashboard.web.card import card
from dashboard.web.compression import compress
from dashboard.web.data import add_data
from dashboard.web.decks import add_decks
from dashboard.web.document import Shell, document
from dashboard.web.embed import add_embeds
from dashboard.web.errors import add_errors
from dashboard.web.files import add_files
from dashboard.web.freshness import add_freshness
from dashboard.web.handout import add_handout
from dashboard.web.headers import add_headers
from dashboard.web.health import add_health
from dashboard.web.lessons import add_lessons
from dashboard.web.limits import add_limits
from dashboard.web.oembed import add_oembed
from dashboard.web.pages import add_citations, add_pages, page_writer
from dashboard.web.parts import add_parts
from dashboard.web.pictures import add_pictures
from dashboard.web.policy import nonce
from dashboard.web.present import add_talks
from dashboard.web.share import add_share
from dashboard.web.shelf import Shelf
from dashboard.web.state import searched, viewing
from dashboard.web.timing import add_timing
from dashboard.web.turns import add_turns
from geodata.atlas import Atlas

BUNDLE = "vendor/plotly-geo.min.js"


class Qantar(Dash):
    """A Dash app whose page is served whole: text and map first, scripts after."""

    atlas: Atlas

    def interpolate_index(  # noqa: PLR0913, PLR0917  Dash's own signature
        self,
        metas: str = "",  # noqa: ARG002  the document writes its own
        title: str = "",  # noqa: ARG002  the scene gives it
        css: str = "",  # noqa: ARG002  our own links
        config: str = "",
        scripts: str = "",
        app_entry: str = "",
        favicon: str = "",  # noqa: ARG002  the same
        renderer: str = "",  # noqa: ARG002  a script inside the page; ours is a file
    ) -> str:
        """Write the page that the present request asks for."""
        if flask.request.path != self.config.routes_pathname_prefix:
            flask.abort(404)
        bundle = BUNDLE in tree().files
        with viewing(self.atlas, searched()) as view:
            rooms = page(view, panel_room(panel(view)))
            slots = {"find": to_html(find(view)), "goto": to_html(goto(view))}
            root = flask.request.url_root
            return document(
                title=view.words["title"],
                description=view.words["description"],
                language=view.language,
                theme=view.scene["theme"],
                tree=to_html(rooms, {"poster-slot": poster(view, shapes_of(self.atlas)), **slots}),
                client={**view.client(), "bundle": asset(BUNDLE) if bundle else None},
                card=card(shared_view(view, root), root),
                home=home(),
                assets=asset(""),
                nonce=nonce(),
                shell=Shell(linked("map"), scripts, app_entry, config),
            )


def layout(app: Qantar) -> Component:
    """Return the tree that Dash hydrates: the rooms as they were first served, and the stores.

    The layout is asked for by the page itself, so the page's address, and with it the scene,
    is what the browser says it comes from; without it the opening scene is laid out, and the
    scripts paint the right one. The poster and the panel are in the page already, and move in.
    """
    search = flask.request.headers.get("Referer", "").partition("?")[2].partition("#")[0]
    flask.after_this_request(_varies)
    with viewing(app.atlas, search) as view:
        return html.Div(
            [
                page(view, panel_room()),
                dcc.Store(id="scene", data=view.scene),
                dcc.Store(id="proposal"),
            ]
        )


def _varies(answer: flask.Response) -> flask.Response:
    if flask.request.path == "/_dash-layout":  # Dash lays it out once more, at its first request
        answer.vary.add("Referer")
    return answer


def create_app(atlas: Atlas, framed_by: str = "") -> Qantar:
    """Return the app that shows an atlas.

    Args:
        atlas: what it shows.
        framed_by: who may show it in a frame, in the words of `frame-ancestors`; empty: anybody.
    """
    server = flask.Flask("qantar", static_folder=None)
    # Before a request in this order, after it in the other: what has less to do is asked first.
    add_timing(server)
    add_limits(server)
    add_headers(server, framed_by)
    shelf = Shelf()
    server.after_request(shelf.keep_packed)
    server.after_request(compress)
    server.after_request(shelf.keep_drawn)
    add_freshness(server, atlas)
    server.before_request(shelf.find)
    add_turns(server)  # what lies on the shelf waits for nobody
    app = Qantar(
        "qantar",
        server,  # type: ignore[arg-type]  # a server of one's own, as Dash's words allow
        assets_url_path="_none",  # ours have addresses of their own
        include_assets_files=False,  # and the page links them itself
        suppress_callback_exceptions=True,  # or the layout is put into the page twice
        update_title="",  # the title is the scene's
    )
    app.atlas = atlas
    app.layout = partial(layout, app)
    add_callbacks(app)
    written = page_writer()
    add_assets(server)
    add_parts(server, atlas)
    add_pages(server, atlas, written)
    add_citations(server, atlas)
    add_lessons(server, atlas, written)
    add_embeds(server, atlas)
    add_data(server, atlas, written)
    add_share(server, atlas, written)
    add_oembed(server, atlas)
    add_pictures(server, atlas)
    add_talks(server, atlas)
    add_handout(server, atlas)
    add_files(server, atlas)
    add_decks(server, atlas)
    add_health(server, atlas)
    add_errors(server, written)
    return app
