"""A View of four sites and all regions, written by hand, and the shapes that it is drawn with."""

from __future__ import annotations

import datetime as dt

import pytest

from dashboard.figures.shapes import Shapes, make_shapes
from dashboard.view.scene import DEFAULTS
from dashboard.view.view import (
    CountryCell,
    Frames,
    MarkCell,
    Panel,
    PlaceLine,
    RegionCell,
    Step,
    View,
)
from geodata import RECORD
from geodata.borders import Borders, read_borders

SITES = (  # id, longitude, latitude
    ("zhanaozen", 52.86192, 43.34116),
    ("almaty", 76.92861, 43.25667),
    ("kaskelen", 76.624, 43.207),
    ("taraz", 71.36667, 42.9),
)
TITLES = {
    "zhanaozen": "Zhanaozen",
    "almaty": "Almaty",
    "kaskelen": "Kaskelen",
    "taraz": 'Taraz <"&>',
    "almaty-city": "Almaty (city)",
    "shymkent-city": "Shymkent (city)",
}
MARKS = tuple(name for name, _, _ in SITES)
NOTE = "a disc, not the real border"


@pytest.fixture(scope="session")
def borders() -> Borders:
    """The record's own borders."""
    return read_borders(RECORD)


@pytest.fixture(scope="session")
def shapes(borders: Borders) -> Shapes:
    """The shapes of the record's borders with the sites of this folder's View."""
    return make_shapes(borders, SITES, (("shymkent-city", NOTE),))


@pytest.fixture(scope="session")
def view(borders: Borders) -> View:
    """Two steps: at the second, Almaty is large, new and chosen; Taraz is not drawn yet."""
    regions = tuple(borders.regions.index)
    places = [
        *(PlaceLine(name, TITLES[name], "site", "", 1) for name in MARKS),
        *(PlaceLine(name, TITLES.get(name, name), "region", "", 0) for name in regions),
    ]
    bare = tuple(0 for _ in regions)
    tinted = tuple(1 if name == "almaty-region" else 0 for name in regions)
    steps = [
        Step(
            dt.date(2022, 1, day),
            "january",
            day / 20,
            str(day),
            "",
            str(day),
            key=False,
            new=new,
            bars=(),
        )
        for day, new in ((4, (0,)), (5, (1,)))
    ]
    frames = Frames(marks=((1, 0, 0, 0), (1, 2, 3, 0)), regions=(bare, tinted), country=(0, 0))
    later = Frames(marks=((0, 0, 0, 0), (0, 4, 0, 3)), regions=(bare, bare), country=(0, 0))
    scene = {**DEFAULTS.plain(), "day": "2022-01-05", "place": "almaty"}
    return View(
        language="en",
        scene=scene,
        defaults=DEFAULTS.plain(),
        steps=tuple(steps),
        step=1,
        marks=MARKS,
        regions=regions,
        mark_cells=(
            MarkCell(0, 0, "none", "nothing recorded yet"),
            MarkCell(6, 6, "protest", "2 events"),
            MarkCell(18.5, 18.5, "force", "17 events"),
            MarkCell(4, 4, "force", "Kaskelen: 1 event"),
            MarkCell(20, 24, "stands", "139–151 reported killed"),
        ),
        region_cells=(
            RegionCell(0, "none", "nothing recorded yet"),
            RegionCell(3, "force", "9 events", "9 <&>"),
        ),
        country_cells=(CountryCell("Events", "2", "stands"),),
        frames={"events-sofar": frames, "deaths-now": later},
        whole={"events-sofar": frames, "deaths-now": later},
        mode="events-sofar",
        places=tuple(places),
        panel=Panel("almaty", "site", "Almaty", (), "", "", "", (), "", "", "", (), (), ()),
        notices=(),
        words={
            "map": 'Map of "Kazakhstan"',
            "regions": "Regions",
            "sites": "Sites",
            "mark-name": "{place}: {text}",
        },
    )
