"""The map's room: what the map itself does not draw, and the places where it is put."""

from __future__ import annotations

from dash import html

from dashboard.rooms.attributes import aria, button, data, options
from dashboard.rooms.country import country_figure
from dashboard.rooms.legend import legend
from dashboard.view.credits import map_credits
from dashboard.view.scene import CLOCKS, LAYERS, MEASURES
from dashboard.view.view import View

ZOOM = ("zoom-in", "zoom-out", "zoom-reset")


def map_room(view: View) -> html.Section:
    """Return the map's room. `#poster-slot` and `#live` are filled by others."""
    step = view.steps[view.step]
    return html.Section(
        [
            html.Div(
                [
                    html.Div(id="poster-slot"),
                    html.Div(id="live", **aria(hidden="true")),
                    html.Div(
                        [
                            html.H2(html.Time(step.date, id="date")),
                            html.P(step.sentence, id="sentence"),
                        ],
                        className="moment-shown",
                    ),
                    html.Div(
                        [
                            options(view, "measure", MEASURES),
                            options(view, "known", CLOCKS, "options small known"),
                            _layers(view),
                        ],
                        className="map-choices",
                    ),
                    html.Div(
                        [button(view, word) for word in ZOOM],
                        className="zooms",
                    ),
                    html.Div(id="tooltip", role="tooltip", hidden=True),
                    _credits(view),
                ],
                id="map-area",
            ),
            html.Div([country_figure(view), legend(view)], className="map-foot"),
        ],
        id="map-room",
        **aria(label=view.words["map"]),
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


def _credits(view: View) -> html.P:
    """Return the names that the licences of the shapes ask for wherever the map is shown."""
    *shapes, _record = map_credits()
    links = [
        html.A(credit.holder, href=credit.url, target="_blank", rel="noopener", title=credit.line)
        for credit in shapes
    ]
    return html.P(
        [part for link in links for part in (link, " · ")][:-1],
        className="credits",
        **aria(label=view.words["credits"]),
    )
