"""The page at an address where there is none."""

from __future__ import annotations

from collections.abc import Mapping

from dash import html

from dashboard.rooms.reading import reading, ways


def lost_page(words: Mapping[str, str], lang: str) -> html.Div:
    """Return a page that says so; `lang` is the language that the address asks for, if any."""
    return reading(words, ways(lang), [html.H1(words["lost-title"]), html.P(words["lost-text"])])
