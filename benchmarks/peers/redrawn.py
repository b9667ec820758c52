"""The other Dash app that one writes: a clock in the page, and a callback that draws each step."""

from __future__ import annotations

import flask
import plotly.express as px
from dash import Input, Output, callback, dcc, html
from plotly.graph_objects import Figure

from benchmarks.marks import Marks
from benchmarks.peers.express import AROUND, STEP, dash_app, table
from benchmarks.peers.site import server


def create(marks: Marks) -> flask.Flask:
    """Return the app."""
    own = server("redrawn")
    app = dash_app(own)
    app.layout = html.Div(
        [
            html.Button("Play", id="play"),
            dcc.Graph(id="map", style={"height": "90vh"}),
            dcc.Interval(id="clock", interval=STEP, disabled=True),
        ]
    )
    tables = [table(marks, step) for step in range(len(marks.days))]

    @callback(Output("clock", "disabled"), Input("play", "n_clicks"), prevent_initial_call=True)
    def play(clicks: int) -> bool:
        return clicks % 2 == 0

    @callback(Output("map", "figure"), Input("clock", "n_intervals"))
    def draw(intervals: int | None) -> Figure:
        step = ((intervals or 0) + marks.opening) % len(tables)
        figure = px.scatter_geo(tables[step], lat="lat", lon="lon", hover_name="title")
        figure.update_geos(**AROUND)
        # By the step the benchmark knows what is on screen.
        return figure.update_layout(title=marks.texts[step], meta={"step": step}, uirevision="map")

    return own
