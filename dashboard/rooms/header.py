"""The header: what this is, where to read about it, and light or dark."""

from __future__ import annotations

from dash import html

from dashboard.rooms.attributes import options
from dashboard.view.scene import THEMES
from dashboard.view.view import View


def header(view: View) -> html.Header:
    """Return the banner of the page."""
    return html.Header(
        [
            html.H1(view.words["product"], className="product"),
            html.P(view.words["subtitle"], className="subtitle"),
            html.A(view.words["about-record"], href="./about", className="button"),
            options(view, "theme", THEMES, "options themes"),
        ],
        id="header",
    )
