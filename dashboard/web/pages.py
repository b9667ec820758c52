"""The pages that are read, not played: plain documents without a script."""

from __future__ import annotations

import flask

from dashboard.export.html import to_html
from dashboard.rooms.about import about_page
from dashboard.view.about import about
from dashboard.web.document import leaf
from geodata.atlas import Atlas

SHEETS = ("tokens", "base", "header", "sources", "toll", "reading")


def add_pages(server: flask.Flask, atlas: Atlas, assets: str) -> None:
    """Add the pages to a server; `assets` is the address of the assets' folder."""
    css = "\n".join(f'<link rel="stylesheet" href="{assets}css/{name}.css">' for name in SHEETS)

    @server.get("/about")
    def about_html() -> str:
        told = about(atlas)
        return leaf(
            title=told.words["about-document"],
            description=told.words["about-description"],
            language="en",
            css=css,
            tree=to_html(about_page(told)),
        )
