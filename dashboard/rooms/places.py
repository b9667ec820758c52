"""The list of places: every place on the map, without the map."""

from __future__ import annotations

from dash import html

from dashboard.rooms.attributes import choice
from dashboard.view.view import PlaceLine, View


def places(view: View) -> html.Details:
    """Return the regions, each with its sites, to be opened."""
    return html.Details(
        [
            html.Summary(view.words["choose-place"]),
            html.Ul(regions(view), className="regions"),
        ],
        id="places",
        className="places",
    )


def regions(view: View) -> list[html.Li]:
    """Return the country and its regions, each with its sites."""
    whole = html.Li(choice(view, {"place": "country"}, view.words["country"], "place"))
    return [whole] + [_region(view, place) for place in view.places if place.kind == "region"]


def _region(view: View, region: PlaceLine) -> html.Li:
    sites = [
        html.Li(_place(view, site))
        for site in view.places
        if site.kind == "site" and site.lies_in in {region.id, region.title}
    ]
    return html.Li([_place(view, region), html.Ul(sites) if sites else None])


def _place(view: View, place: PlaceLine) -> html.Span:
    return html.Span(
        [
            choice(view, {"place": place.id}, place.title, "place"),
            html.Span(str(place.events), className="count"),
        ]
    )
