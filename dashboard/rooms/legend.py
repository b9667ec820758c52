"""The legend: every sign that the map shows for the measure on screen, and no other.

The signs of events and of claims both stand in the page; the style sheet shows those of the
measure that the page's root names, so that a change of measure needs no new page.
"""

from __future__ import annotations

from dash import html

from dashboard.rooms.attributes import aria, data
from dashboard.view.legend import scale, signs
from dashboard.view.view import View

LEVELS = range(5)


def legend(view: View) -> html.Section:
    """Return the legend for events and for claims; one of them is shown."""
    words = view.words
    tint = html.Span(
        [html.Span(className="tint", **data(level=level)) for level in LEVELS],
        className="tints",
        **aria(hidden="true"),
    )
    return html.Section(
        [
            html.H3(words["legend"], className="hidden"),
            html.Div(
                [
                    _signs(view, "events"),
                    html.P([tints(), words["legend-tint"]]),
                    html.P(words["legend-size"]),
                ],
                className="legend-events",
            ),
            html.Div(
                [
                    _signs(view, "deaths"),  # the same for every measure of figures
                    html.P(words["legend-range"]),
                    html.P([tint, words["legend-tint-claims"]]),
                ],
                className="legend-claims",
            ),
        ],
        id="legend",
    )


def tints(measure: str = "events") -> html.Span:
    """Return the tints of a measure, each with the numbers that it stands for."""
    return html.Span(
        [
            html.Span(
                [
                    html.Span(className="tint", **data(level=level), **aria(hidden="true")),
                    f"{numbers} ",
                ]
            )
            for level, numbers in enumerate(scale(measure))
        ],
        className="scale",
    )


def _signs(view: View, measure: str) -> html.Ul:
    return html.Ul(
        [_sign(state, word) for state, word in signs(measure, view.words)], className="signs"
    )


def _sign(state: str, word: str) -> html.Li:
    sign = html.Span(className="swatch", **data(state=state), **aria(hidden="true"))
    return html.Li([sign, word])
