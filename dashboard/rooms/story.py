"""The story of a place: its events, and where each stands to the playhead."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from typing import Any

from dash import html

from dashboard.rooms.attributes import aria, choice, data
from dashboard.rooms.filters import passing, sifted
from dashboard.rooms.sources import Links, source_links
from dashboard.view.numbers import number_text
from dashboard.view.steps import part_of
from dashboard.view.view import Part, StoryItem, View

MOST = 200
"""Events of a part that stand in a panel; of more, the table has the others, page by page."""


def story(view: View) -> list[html.P | html.Ol | html.Details]:
    """Return the events of the panel's place, in the order in which they happened.

    They stand in the three parts of the time axis. What was before January opens at a press,
    unless the day shown lies there: else the story of January would begin far below.
    """
    if not view.panel.story:
        return [html.P(view.words["story-empty"], className="empty")]
    items: dict[Part, list[html.Li]] = {}
    passed: Counter[Part] = Counter()
    for item in view.panel.story:
        items.setdefault(part_of(item.day), []).append(event_item(view, item))
        passed[part_of(item.day)] += passing(view, item)
    shown = view.steps[view.step].part
    nothing = html.P(view.words["filter-none"], className="empty nothing", hidden=bool(+passed))
    return [
        nothing,
        *(
            html.Details(
                [
                    html.Summary(
                        [
                            html.H4(view.words[f"part-{part}"]),
                            " ",
                            html.Span(str(passed[part]), className="count"),
                        ]
                    ),
                    html.Ol(told[:MOST], className="story"),
                    _rest(view, len(told) - MOST),
                ],
                id=f"story-{part}",
                className="chapter",
                open=part in {"january", "after", shown} or len(items) == 1,
                hidden=not passed[part],
            )
            for part, told in items.items()
        ),
    ]


def _rest(view: View, number: int) -> html.P | None:
    """Return what is said of the events that do not stand here."""
    text = view.words["story-rest"].format(n=number_text(max(0, number)))
    return html.P(text, className="empty rest") if number > 0 else None


def moment_of(view: View, day: dt.date) -> str:
    """Return where a day stands to the day shown."""
    shown = view.steps[view.step].day
    return "past" if day < shown else "future" if day > shown else "now"


def event_item(
    view: View,
    item: StoryItem,
    links: Links = source_links,
    **more: Any,  # noqa: ANN401  attributes of HTML
) -> html.Li:
    """Return an event of a story.

    Args:
        view: the view that it stands in.
        item: the event.
        links: how its sources are cited.
        more: other attributes.
    """
    words = view.words
    elsewhere = item.place != view.panel.place
    head = [
        html.Time(item.when, dateTime=item.day.isoformat()),
        html.Span(item.kind, className="kind", **data(family=item.family)),
    ]
    badges = [
        html.Span(text, className="badge", **data(provisional=str(warned).lower()))
        for text, warned in ((item.origins, item.provisional), (item.basis, True))
        if text
    ]
    return html.Li(
        [
            html.P(head, className="when", **data(later=words["when-future"])),
            html.H5(item.title),
            html.P(_place(view, item), className="where") if elsewhere else None,
            html.P(item.summary),
            html.P(item.note, className="note") if item.note else None,
            html.P(item.unfound, className="unfound") if item.unfound else None,
            html.P(badges, className="badges") if badges else None,
            links(words, item.sources),
        ],
        id=f"event-{item.id}",
        hidden=not passing(view, item),
        **data(
            day=item.day.isoformat(),
            when=moment_of(view, item.day),
            family=item.family,
            **sifted(item),
        ),
        **more,
    )


def _place(view: View, item: StoryItem) -> html.A | str:
    if item.place in {place.id for place in view.places}:
        return choice(view, {"place": item.place}, item.place_title, "place", **aria())
    return item.place_title
