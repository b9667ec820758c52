"""The whole record in one room: whoever shows a place leaves out what is about the others.

Everything stands in it once. What is told in the panels of some places names them in `data-in`.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from typing import Any

from dash import html

from dashboard.rooms.attributes import aria, data
from dashboard.rooms.panel import place_about, place_head
from dashboard.rooms.places import regions
from dashboard.rooms.searches import search_list
from dashboard.rooms.story import event_item
from dashboard.rooms.toll import series_room
from dashboard.view.steps import PARTS, part_of
from dashboard.view.view import SourceLine, View
from dashboard.view.whole import Whole

RECORD_PARTS = ("story", "toll", "sources", "places")
"""The parts of the room; that of the sources is empty, for a page that has their list already."""


def record(view: View, whole: Whole) -> list[Any]:
    """Return what stands in the room of the record: the heads of all places, and its parts."""
    view = dataclasses.replace(view, panel=whole.panels[0])  # from where each other place is named
    bodies = {
        "story": _story(view, whole),
        "toll": _toll(view, whole),
        "sources": [html.P(view.words["sources-empty"], className="empty", hidden=True)],
        "places": [html.Ul(regions(view), className="regions")],
    }
    heads = [_head(view, whole, number) for number in range(len(whole.panels))]
    return [html.Div(heads, className="heads")] + [
        html.Section(bodies[part], className=part, **data(part=part)) for part in RECORD_PARTS
    ]


def cited(
    numbers: Mapping[str, int], words: Mapping[str, str], lines: Sequence[SourceLine]
) -> html.Ul | None:
    """Cite sources as links to their places in the list of all, each by who published it."""
    if not lines:
        return None
    links = [
        html.Li(html.A(line.publisher, href=f"#s{numbers[line.id]}", className="cite"))
        for line in lines
    ]
    return html.Ul(links, className="source-links", **aria(label=words["sources-of"]))


def _head(view: View, whole: Whole, number: int) -> html.Article:
    place = whole.panels[number]
    own = dataclasses.replace(view, panel=place)
    mine = " ".join(str(whole.numbers[line.id]) for line in place.sources)
    return html.Article(
        [*place_head(own), *place_about(own)],
        className="panel-head",
        **data(place=place.place, **_in([place.place]), sources=mine),
    )


def _in(places: Iterable[str]) -> dict[str, str]:
    return {"in": " ".join(places)}


def _story(view: View, whole: Whole) -> list[Any]:
    links = partial(cited, whole.numbers)
    chapters: dict[str, list[Any]] = {part: [] for part in PARTS}
    for item in whole.story:
        where = _in(whole.told[item.id])
        chapters[part_of(item.day)].append(event_item(view, item, links, **data(**where)))
    return [html.P(view.words["story-empty"], className="empty", hidden=True)] + [
        html.Details(
            [
                html.Summary(
                    [
                        html.H4(view.words[f"part-{part}"]),
                        " ",
                        html.Span(str(len(items)), className="count"),
                    ]
                ),
                html.Ol(items, className="story"),
            ],
            className="chapter",
            open=part != "before",
            **data(chapter=part),
        )
        for part, items in chapters.items()
    ]


def _toll(view: View, whole: Whole) -> list[Any]:
    words, links = view.words, partial(cited, whole.numbers)
    searched = [
        html.Div(
            [html.H3(words["searched"]), search_list(panel.searches)],
            className="series",
            **data(**_in([panel.place])),
        )
        for panel in whole.panels
        if panel.searches
    ]
    return [
        html.P(words["caution"], className="caution"),
        *(
            series_room(view, series, False, links, **data(**_in(whole.counted[series.id])))  # noqa: FBT003  one of a row
            for series in whole.toll
        ),
        *searched,
        html.Details([html.Summary(words["rule"]), html.P(words["rule-text"])], className="rule"),
    ]
