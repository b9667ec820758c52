"""plotly's map: the same marks at the same places, asking nobody for anything."""

from __future__ import annotations

import dataclasses
import json
import re

import plotly.graph_objects as go
import pytest

from dashboard.figures.map import MAP_CONFIG, map_figure
from dashboard.figures.poster import poster
from dashboard.figures.shapes import Shapes
from dashboard.view.view import View


def test_plotly_accepts_every_property_in_every_mode_at_every_step(
    view: View, shapes: Shapes
) -> None:
    for mode, frames in view.frames.items():
        for step in range(len(frames.marks)):
            figure = map_figure(dataclasses.replace(view, mode=mode, step=step), shapes)
            go.Figure(figure)  # raises ValueError for what plotly does not know


def test_a_misspelt_property_would_be_refused(view: View, shapes: Shapes) -> None:
    figure = map_figure(view, shapes)
    with pytest.raises(ValueError, match="locatoins"):
        go.Figure({**figure, "data": [{**figure["data"][0], "locatoins": []}]})


def test_the_figure_is_plain_json(view: View, shapes: Shapes) -> None:
    figure = map_figure(view, shapes)
    assert json.loads(json.dumps(figure)) == figure


def test_regions_come_first_in_the_order_of_the_view(view: View, shapes: Shapes) -> None:
    regions, sites = map_figure(view, shapes)["data"]
    assert (regions["type"], sites["type"]) == ("choropleth", "scattergeo")
    assert regions["locations"] == list(view.regions)
    drawn = {feature["properties"]["id"] for feature in regions["geojson"]["features"]}
    assert set(regions["locations"]) <= drawn
    assert regions["z"][view.regions.index("almaty-region")] == 3
    assert sum(regions["z"]) == 3


def test_both_maps_show_the_same_marks_in_the_same_places(view: View, shapes: Shapes) -> None:
    sites = map_figure(view, shapes)["data"][1]
    assert sites["ids"] == list(view.marks)
    found = re.findall(
        r'class="mark".*?data-place="(.+?)".*?translate\((.+?),(.+?)\).*?--high:([\d.]+)',
        poster(view, shapes),
    )
    on_the_poster = {name: (float(x), float(y), float(high)) for name, x, y, high in found}
    assert set(on_the_poster) == set(sites["ids"])
    points = zip(sites["ids"], sites["lon"], sites["lat"], sites["marker"]["size"], strict=True)
    for name, lon, lat, size in points:
        x, y, high = on_the_poster[name]
        assert (lon, lat) == shapes.lonlat[name]
        assert (x, y) == shapes.sites[name]
        assert size == 2 * high


def test_the_map_fills_the_poster_s_extent_and_pans_like_it(view: View, shapes: Shapes) -> None:
    layout = map_figure(view, shapes)["layout"]
    geo = layout["geo"]
    for key, value in shapes.extent.geo().items():
        assert geo[key] == value
    assert geo["scope"] == "asia"
    assert geo["domain"] == {"x": [0, 1], "y": [0, 1]}
    assert geo["fitbounds"] is False
    assert layout["dragmode"] == "pan"
    assert {layout["margin"][side] for side in "lrtb"} == {0}


def test_plotly_draws_no_base_map_and_no_ground(view: View, shapes: Shapes) -> None:
    layout = map_figure(view, shapes)["layout"]
    assert layout["geo"]["visible"] is False
    assert layout["geo"]["showframe"] is False
    grounds = {layout["geo"]["bgcolor"], layout["paper_bgcolor"], layout["plot_bgcolor"]}
    assert grounds == {"rgba(0,0,0,0)"}


def test_plotly_s_own_words_stay_away(view: View, shapes: Shapes) -> None:
    for trace in map_figure(view, shapes)["data"]:
        assert trace["hoverinfo"] == "none"


def test_colours_are_opaque_so_that_the_painter_s_can_be_seen(view: View, shapes: Shapes) -> None:
    """Plotly writes a colour's opacity beside it, and the painter replaces only the colour."""
    regions, sites = map_figure(view, shapes)["data"]
    colours = [colour for _, colour in regions["colorscale"]]
    colours += [regions["marker"]["line"]["color"]]
    colours += [sites["marker"]["color"], sites["marker"]["line"]["color"]]
    assert all(re.fullmatch(r"#[0-9a-f]{6}", colour) for colour in colours)


def test_nothing_of_the_map_can_be_uploaded_or_asks_another_host() -> None:
    assert MAP_CONFIG["displayModeBar"] is False
    assert MAP_CONFIG["displaylogo"] is False
    assert "http" not in json.dumps(MAP_CONFIG)
    assert "topojsonURL" not in MAP_CONFIG
