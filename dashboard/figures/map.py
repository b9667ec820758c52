"""The live map: a View as a plotly figure, a plain dictionary.

It draws regions and sites only, on a transparent ground, exactly over the poster's; what lies
around, and every name, stays in the poster. Its colours are greys without meaning: the painter
sets those of the style sheet on plotly's own elements, at every step and after every redraw.
"""

from __future__ import annotations

from typing import Any

from dashboard.figures.shapes import Shapes
from dashboard.view.view import View

CLEAR = "rgba(0,0,0,0)"
# Opaque: plotly writes the opacity of a colour beside it, and it would outlive the painter's.
GREYS = ("#f2f2f2", "#b0b0b0")
LINE = "#ffffff"
LEVELS = 4  # tints of a region beside the first, which is none

MAP_CONFIG: dict[str, Any] = {
    "displayModeBar": False,  # plotly's own offers to upload the chart
    "displaylogo": False,
    "doubleClick": False,  # the page has a button that shows the whole country again
    "responsive": True,
    "scrollZoom": True,
    "showTips": False,
}


def map_figure(view: View, shapes: Shapes) -> dict[str, Any]:
    """Return the figure of a View: regions first, sites second, in the View's own order.

    `ids` and `locations` are the ids of the View's marks and regions, so that the element at a
    place in the drawing is the mark or region at the same place in a frame.
    """
    frames = view.frames[view.mode]
    return {
        "data": [
            _choropleth(view, shapes, frames.regions[view.step]),
            _sites(view, shapes, frames.marks[view.step]),
        ],
        "layout": _layout(shapes),
    }


def _choropleth(view: View, shapes: Shapes, cells: tuple[int, ...]) -> dict[str, Any]:
    return {
        "type": "choropleth",
        "name": "regions",
        "geojson": shapes.geojson,
        "featureidkey": "properties.id",
        "locationmode": "geojson-id",
        "locations": list(view.regions),
        "z": [view.region_cells[cell].level for cell in cells],
        "zmin": 0,
        "zmax": LEVELS,
        "colorscale": [[0, GREYS[0]], [1, GREYS[1]]],
        "marker": {"line": {"width": 1, "color": LINE}},
        "showscale": False,
        "hoverinfo": "none",
    }


def _sites(view: View, shapes: Shapes, cells: tuple[int, ...]) -> dict[str, Any]:
    points = [shapes.lonlat[place] for place in view.marks]
    return {
        "type": "scattergeo",
        "name": "sites",
        "mode": "markers",
        "ids": list(view.marks),
        "lon": [lon for lon, _ in points],
        "lat": [lat for _, lat in points],
        "marker": {
            "size": [2 * view.mark_cells[cell].high for cell in cells],
            "sizemode": "diameter",
            "color": GREYS[1],
            "opacity": 1,
            "line": {"width": 1, "color": LINE},
        },
        "showlegend": False,
        "hoverinfo": "none",
    }


def _layout(shapes: Shapes) -> dict[str, Any]:
    return {
        "autosize": True,
        "margin": {"l": 0, "r": 0, "t": 0, "b": 0, "pad": 0, "autoexpand": False},
        "paper_bgcolor": CLEAR,
        "plot_bgcolor": CLEAR,
        "showlegend": False,
        "dragmode": "pan",
        "hovermode": "closest",
        "uirevision": "map",  # a new figure keeps the reader's zoom
        "geo": {
            **shapes.extent.geo(),
            # A scoped map is dragged by a shift alone, which the poster can follow exactly;
            # with "world" a drag would turn the cone.
            "scope": "asia",
            "domain": {"x": [0, 1], "y": [0, 1]},
            "resolution": 110,
            "fitbounds": False,
            "visible": False,
            "showframe": False,
            "bgcolor": CLEAR,
        },
    }
