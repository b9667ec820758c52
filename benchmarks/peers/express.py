"""The first thing that one writes: plotly-express with an `animation_frame`, in a Dash app.

A frame holds the events so far, as Qantar's does. The globe that plotly would fetch from another
host is switched off, which makes the peer lighter.
"""

from __future__ import annotations

import flask
import pandas as pd
import plotly.express as px
from dash import Dash, dcc, html
from plotly.graph_objects import Figure

from benchmarks.marks import Marks
from benchmarks.peers.site import server

STEP = 100  # milliseconds: ten steps a second
AROUND = {"lonaxis_range": (46, 88), "lataxis_range": (40, 56), "visible": False}


def create(marks: Marks) -> flask.Flask:
    """Return the app."""
    own = server("express")
    app = dash_app(own)
    app.layout = html.Div(dcc.Graph(id="map", figure=animated(marks), style={"height": "90vh"}))
    return own


def dash_app(own: flask.Flask) -> Dash:
    """Return an app of Dash on a server, that compresses."""
    return Dash(own.name, own, include_assets_files=False)  # type: ignore[arg-type]


def animated(marks: Marks) -> Figure:
    """Return the figure with a frame for each step that has anything to see."""
    frames = [
        table(marks, step).assign(day=marks.texts[step])
        for step in range(marks.opening, len(marks.days))
    ]
    figure = px.scatter_geo(
        pd.concat(frames), lat="lat", lon="lon", hover_name="title", animation_frame="day"
    )
    figure.update_geos(**AROUND)
    _, animation = figure.layout.updatemenus[0].buttons[0].args
    animation["frame"]["duration"] = STEP
    animation["transition"]["duration"] = 0
    figure.layout.updatemenus[0].buttons[0].args = [None, animation]
    return figure


def table(marks: Marks, step: int) -> pd.DataFrame:
    """Return the marks so far at a step."""
    rows = marks.marks[: marks.counts[step]]
    return pd.DataFrame(
        {
            "lat": [mark.lat for mark in rows],
            "lon": [mark.lon for mark in rows],
            "title": [mark.title for mark in rows],
        }
    )
