"""The panel: everything about the country, or about the place that was chosen."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from dash import html

from dashboard.rooms.attributes import aria, choice, data, options
from dashboard.rooms.filters import filters
from dashboard.rooms.places import places
from dashboard.rooms.sources import sources
from dashboard.rooms.story import story
from dashboard.rooms.toll import toll
from dashboard.view.scene import TABS
from dashboard.view.view import View

BODIES: dict[str, Callable[[View], list[Any]]] = {"story": story, "toll": toll, "sources": sources}


def panel_room(children: list[Any] | None = None) -> html.Div:
    """Return the panel's room, empty or with its children.

    Dash gets it empty: a place has thousands of elements, and mounting them as components takes
    the renderer minutes. They are printed as HTML instead, and put into the room as they are.
    """
    return html.Div(children, id="panel", tabIndex="-1")


def panel(view: View) -> list[Any]:
    """Return what stands in the panel's room: all about the place that is chosen.

    Of the tabs only the chosen one has its body: the others are large, each has an address of its
    own, and `panel.mjs` brings the body when its tab is chosen.
    """
    head = html.Div(
        [
            *place_head(view, id="panel-title"),
            html.Div([places(view), filters(view)], className="disclosures"),
        ],
        className="panel-head",
    )
    tabs = html.Nav(options(view, "tab", TABS, "tabs"), **aria(label=view.words["tab"]))
    return [head, tabs, *(_body(view, tab) for tab in TABS)]


def place_head(view: View, **title: Any) -> list[Any]:  # noqa: ANN401  attributes of HTML
    """Return what stands over everything about a place; `title` are attributes of its heading."""
    place = view.panel
    return [
        _way(view),
        html.H2(place.title, **title),
        _names(view),
        html.Ul([html.Li(fact) for fact in place.facts], className="facts"),
        html.P(place.finding, className="finding") if place.finding else None,
    ]


def place_about(view: View) -> list[html.P]:
    """Return the texts about a place that are longer than a fact."""
    return [
        html.P([html.B(view.words[word]), " ", text], className="about")
        for word, text in (("context", view.panel.context), ("note", view.panel.note))
        if text
    ]


def _way(view: View) -> html.P | None:
    """Return the way up: to the country, and from a site to its region."""
    place = view.panel
    if place.kind == "country":
        return None
    up: list[html.A | str] = [
        choice(
            view,
            {"place": "country"},
            view.words["country"],
            "place",
            title=view.words["back-to-country"],
        )
    ]
    if place.kind == "site":
        up += [" › ", choice(view, {"place": place.lies_in_id}, place.lies_in, "place")]
    return html.P(up, className="way")


def _names(view: View) -> html.P | None:
    place = view.panel
    names: list[html.Span] = [
        html.Span(name, lang=language) for language, name in place.names if name != place.title
    ]
    if place.now:
        names.append(html.Span(f"{view.words['today']}: {place.now}"))
    return html.P(names, className="names") if names else None


def _body(view: View, tab: str) -> html.Div:
    place, shown = view.panel, view.scene["tab"] == tab
    return html.Div(
        [
            html.H3(view.words[f"tab-{tab}"], className="hidden"),
            *(place_about(view) if tab == "story" and shown else []),
            *(BODIES[tab](view) if shown else []),
        ],
        id=f"tab-{tab}",
        hidden=not shown,
        tabIndex="0",  # it scrolls, and a keyboard must be able to
        role="region",
        **aria(label=f"{view.words[f'tab-{tab}']}: {place.title}"),
        **data(tab=tab, **({} if shown else {"late": "yes"})),
    )
