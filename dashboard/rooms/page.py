"""The whole page of a view, as one tree."""

from __future__ import annotations

from typing import Any

from dash import html

from dashboard.rooms.attributes import aria, data
from dashboard.rooms.header import header
from dashboard.rooms.heading import heading
from dashboard.rooms.map import map_room
from dashboard.rooms.notice import notices
from dashboard.rooms.share import share_dialog
from dashboard.rooms.sheet import sheet
from dashboard.rooms.timeline import timeline
from dashboard.view.view import View

SHOWN = ("place", "measure", "known", "span", "tab", "theme")


def page(view: View, panel: html.Div) -> html.Div:
    """Return the page around a panel, which may still be empty (`panel_room`).

    What the scene asks for stands on its root, for style and scripts.
    """
    return html.Div(
        [
            html.A(view.words["skip"], href="#panel", className="skip"),
            html.A(view.words["skip-player"], href="#thumb", className="skip scripted"),
            header(view),
            html.Main(
                [
                    notices(view),
                    html.Noscript(html.P(view.words["no-script"], className="no-script")),
                    html.Div(
                        [heading(view), timeline(view), map_room(view)],
                        id="player",
                        role="group",
                        tabIndex="-1",
                        **aria(label=view.words["player"]),
                    ),
                ],
                id="main",
            ),
            sheet(view, panel),
            share_dialog(view),
            html.Div(id="spoken", className="hidden", **aria(live="polite")),
        ],
        id="qantar",
        **state(view),
    )


def state(view: View) -> dict[str, Any]:
    """Return what the root of a player says of its scene, as attributes."""
    return data(
        **{key: view.scene[key] for key in SHOWN},
        day=view.steps[view.step].day.isoformat(),
        layers=" ".join(view.scene["layers"]),
        playing="no",
        tween="no",
    )
