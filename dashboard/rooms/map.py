"""The map's room: what the map itself does not draw, and the places where it is put."""

from __future__ import annotations

from dash import html

from dashboard.rooms.attributes import aria, button
from dashboard.rooms.country import country_figure
from dashboard.rooms.legend import legend
from dashboard.view.credits import map_credits
from dashboard.view.view import View

ZOOM = ("zoom-in", "zoom-out", "zoom-reset")


def map_room(view: View) -> html.Section:
    """Return the map's room. `#poster-slot` and `#live` are filled by others."""
    return html.Section(
        [
            map_area(view),
            html.Div([country_figure(view), legend(view)], className="map-foot"),
        ],
        id="map-room",
        **aria(label=view.words["map"]),
    )


def map_area(view: View) -> html.Div:
    """Return the map itself, with what lies over it."""
    return html.Div(
        [
            html.Div(id="poster-slot"),
            html.Div(id="live", **aria(hidden="true")),
            html.Div([button(view, word) for word in ZOOM], className="zooms"),
            html.Div(id="tooltip", role="tooltip", hidden=True),
            _credits(),
        ],
        id="map-area",
    )


def _credits() -> html.P:
    """Return the names that the licences of the shapes ask for wherever the map is shown."""
    *shapes, _record = map_credits()
    links = [
        html.A(credit.holder, href=credit.url, target="_blank", rel="noopener", title=credit.line)
        for credit in shapes
    ]
    return html.P(
        [part for link in links for part in (link, " · ")][:-1],
        className="credits",
    )
