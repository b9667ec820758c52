"""The heading of the map: the day, the sentence about it, and what the map is to show.

It stands before the timeline and the map, so that a keyboard comes to it first.
"""

from __future__ import annotations

from dash import html

from dashboard.rooms.attributes import aria, data, options
from dashboard.view.scene import CLOCKS, LAYERS, MEASURES
from dashboard.view.view import View


def heading(view: View) -> html.Div:
    """Return the heading of a view."""
    step = view.steps[view.step]
    return html.Div(
        [
            html.Div(
                [
                    html.H2(html.Time(step.date, id="date")),
                    html.P(step.sentence, id="sentence"),
                ],
                className="moment-shown",
            ),
            html.Div(
                [
                    options(view, "measure", MEASURES, "options measures"),
                    options(view, "known", CLOCKS, "options small known"),
                    _layers(view),
                ],
                className="map-choices",
            ),
        ],
        className="map-head",
    )


def _layers(view: View) -> html.Details:
    toggles = [
        html.Button(
            view.words[f"layer-{layer}"],
            type="button",
            className="choice",
            **data(layer=layer),
            **aria(pressed=str(layer in view.scene["layers"]).lower()),
        )
        for layer in LAYERS
    ]
    return html.Details(
        [html.Summary(view.words["layers"]), html.Div(toggles, className="options")],
        id="layers",
        className="layers scripted",
    )
