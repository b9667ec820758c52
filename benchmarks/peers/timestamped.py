"""folium's TimestampedGeoJson: Leaflet with a clock, its files served from here.

Its clock counts in equal periods. The steps of the record are not equal, and its days would be
thousands, most of them empty: so each step is laid on a day of its own, one after another.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left

import flask
import folium
from folium.plugins import TimestampedGeoJson

from benchmarks.marks import Marks
from benchmarks.peers.site import page

STEP = 100  # milliseconds: ten steps a second
FIRST = dt.date(2000, 1, 1)
# What folium asks four hosts for, by the name under which it does, from npm's packages. Three
# style sheets that no mark needs are not there and are left out: Bootstrap 3's signs, the turned
# markers', and that of coloured code. All of it is what folium ships with every map.
SCRIPTS = (
    ("leaflet", "leaflet/dist/leaflet.js"),
    ("jquery", "jquery/dist/jquery.min.js"),
    ("bootstrap", "bootstrap/dist/js/bootstrap.bundle.min.js"),
    ("awesome_markers", "leaflet.awesome-markers/dist/leaflet.awesome-markers.js"),
)
SHEETS = (
    ("leaflet_css", "leaflet/dist/leaflet.css"),
    ("bootstrap_css", "bootstrap/dist/css/bootstrap.min.css"),
    ("awesome_markers_font_css", "@fortawesome/fontawesome-free/css/all.min.css"),
    ("awesome_markers_css", "leaflet.awesome-markers/dist/leaflet.awesome-markers.css"),
)
CLOCK_SCRIPTS = (
    ("jqueryui1.10.2", "jquery-ui-dist/jquery-ui.min.js"),
    ("iso8601", "iso8601-js-period/iso8601.js"),
    ("leaflet.timedimension", "leaflet-timedimension/dist/leaflet.timedimension.min.js"),
    ("moment", "moment/min/moment.min.js"),
)
CLOCK_SHEETS = (
    ("leaflet.timedimension_css", "leaflet-timedimension/dist/leaflet.timedimension.control.css"),
)


def create(marks: Marks) -> flask.Flask:
    """Return the app."""
    return page("timestamped", written(marks))


def written(marks: Marks) -> str:
    """Return the page."""
    map_ = folium.Map(location=(48, 67), zoom_start=5, tiles=None)
    map_.default_js, map_.default_css = _served(SCRIPTS), _served(SHEETS)
    layer = TimestampedGeoJson(  # type: ignore[no-untyped-call]  # folium leaves it without
        {"type": "FeatureCollection", "features": [_feature(marks, at) for at in _steps(marks)]},
        transition_time=STEP,
        period="P1D",
        auto_play=False,
        loop=False,
    )
    layer.default_js, layer.default_css = _served(CLOCK_SCRIPTS), _served(CLOCK_SHEETS)
    layer.add_to(map_)
    html: str = map_.get_root().render()
    return html


def _served(files: tuple[tuple[str, str], ...]) -> list[tuple[str, str]]:
    return [(name, f"/files/{path}") for name, path in files]


def _steps(marks: Marks) -> list[tuple[int, int]]:
    """Return each mark's number, and the step at which it comes."""
    return [(at, bisect_left(marks.days, mark.day)) for at, mark in enumerate(marks.marks)]


def _feature(marks: Marks, at: tuple[int, int]) -> dict[str, object]:
    number, step = at
    mark = marks.marks[number]
    return {
        "type": "Feature",
        "geometry": {"type": "Point", "coordinates": [mark.lon, mark.lat]},
        "properties": {
            "time": (FIRST + dt.timedelta(days=step)).isoformat(),
            "popup": mark.title,
            "icon": "circle",
            "iconstyle": {"radius": 4},
        },
    }
