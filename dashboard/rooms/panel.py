"""The panel: everything about the country, or about the place that was chosen."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from dash import html

from dashboard.rooms.attributes import aria, choice, data, options
from dashboard.rooms.places import places
from dashboard.rooms.sources import sources
from dashboard.rooms.story import story
from dashboard.rooms.toll import toll
from dashboard.view.scene import TABS
from dashboard.view.view import View

BODIES: dict[str, Callable[[View], list[Any]]] = {"story": story, "toll": toll, "sources": sources}


def panel_room(view: View) -> html.Aside:
    """Return the panel. Its children alone are built anew when another place is chosen."""
    panel = view.panel
    return html.Aside(
        [
            html.Div(
                [
                    _way(view),
                    html.H2(panel.title, id="panel-title"),
                    _names(view),
                    html.Ul([html.Li(fact) for fact in panel.facts], className="facts"),
                    places(view),
                ],
                className="panel-head",
            ),
            html.Nav(options(view, "tab", TABS, "tabs"), **aria(label=view.words["tab"])),
            *(_body(view, tab) for tab in TABS),
        ],
        id="panel",
        tabIndex="0",
        **aria(label=view.words["panel"]),
    )


def _way(view: View) -> html.P | None:
    """Return the way up: to the country, and from a site to its region."""
    panel = view.panel
    if panel.kind == "country":
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
    if panel.lies_in_id:
        up += [" › ", choice(view, {"place": panel.lies_in_id}, panel.lies_in, "place")]
    return html.P(up, className="way")


def _names(view: View) -> html.P | None:
    panel = view.panel
    names: list[html.Span] = [
        html.Span(name, lang=language) for language, name in panel.names if name != panel.title
    ]
    if panel.now:
        names.append(html.Span(f"{view.words['today']}: {panel.now}"))
    return html.P(names, className="names") if names else None


def _body(view: View, tab: str) -> html.Div:
    panel = view.panel
    about = [
        html.P([html.B(view.words[word]), " ", text], className="about")
        for word, text in (
            ("finding", panel.finding),
            ("context", panel.context),
            ("note", panel.note),
        )
        if text
    ]
    return html.Div(
        [
            html.H3(view.words[f"tab-{tab}"], className="hidden"),
            *(about if tab == "story" else []),
            *BODIES[tab](view),
        ],
        id=f"tab-{tab}",
        hidden=view.scene["tab"] != tab,
        **data(tab=tab),
    )
