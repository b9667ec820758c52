"""The page at an address where there is none."""

from __future__ import annotations

from collections.abc import Mapping

from dash import html

from dashboard.rooms.reading import Ways, reading


def lost_page(words: Mapping[str, str], lead: Ways) -> html.Div:
    """Return a page that says so, and leads elsewhere."""
    return reading(words, lead, [html.H1(words["lost-title"]), html.P(words["lost-text"])])
