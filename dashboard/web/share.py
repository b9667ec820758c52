"""Sharing: the page that the map's dialog takes its content from, and the code as a file."""

from __future__ import annotations

import dataclasses

import flask

from dashboard.export.qr import qr_svg
from dashboard.rooms.reading import ways
from dashboard.rooms.share import CODE, PREVIEW, Given, share_page
from dashboard.view.digest import digest
from dashboard.view.share import files, shared_view
from dashboard.view.stop import stop_text
from dashboard.view.words import prose
from dashboard.web.assets import asset
from dashboard.web.pages import Written
from dashboard.web.state import searched, viewing
from geodata.atlas import Atlas


def add_share(server: flask.Flask, atlas: Atlas, written: Written) -> None:
    """Add the page to a server."""

    @server.get("/share")
    def share_html() -> str:
        with viewing(atlas, searched()) as view:
            root = flask.request.url_root
            shared = shared_view(view, root)
            given = Given(shared, stop_text(view, digest(atlas)), files(view))
            tree = share_page(view, given, prose(), ways(searched()))
            # From here, whatever a proxy calls this site: the page may frame only its own.
            near = dataclasses.replace(shared, frame=f"./{shared.frame.removeprefix(root)}")
            slots = {PREVIEW: near.html(), CODE: qr_svg(shared.link)}
            return written("share", tree, slots, script=asset("js/share.mjs"))

    @server.get("/qr.svg")
    def qr_file() -> flask.Response:
        with viewing(atlas, searched()) as view:
            code = qr_svg(shared_view(view, flask.request.url_root).link)
            return flask.Response(code, mimetype="image/svg+xml")
