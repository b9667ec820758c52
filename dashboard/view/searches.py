"""What was looked for and not found, so that nobody takes silence for a zero."""

from __future__ import annotations

from dashboard.view.dates import date_text
from dashboard.view.language import told
from dashboard.view.view import SearchLine
from dashboard.view.words import say
from geodata.atlas import Atlas


def search_lines(place: str, atlas: Atlas) -> tuple[SearchLine, ...]:
    """Return what was looked for about one place and not found."""
    return tuple(
        SearchLine(
            title=told(search, "title"),
            when=say("looked-on", date=date_text(search.looked_on)),
            note=told(search, "note"),
        )
        for search in atlas.searches.values()
        if search.place == place
    )
