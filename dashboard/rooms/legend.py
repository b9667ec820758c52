"""The legend: every sign that the map shows for the measure on screen, and no other.

The signs of events and of claims both stand in the page; the style sheet shows those of the
measure that the page's root names, so that a change of measure needs no new page.
"""

from __future__ import annotations

from dash import html

from dashboard.rooms.attributes import aria, data
from dashboard.view.areas import THRESHOLDS
from dashboard.view.scene import FAMILIES
from dashboard.view.view import View

STATES = ("stands", "revised", "withdrawn", "disputed", "partial", "unknown", "zero")
WORDS = {"disputed": "legend-unsure", "unknown": "legend-unknown"}  # say more than the state's own
LEVELS = range(5)


def legend(view: View) -> html.Section:
    """Return the legend for events and for claims; one of them is shown."""
    words = view.words
    families = [_sign(family, words[f"family-{family}"]) for family in FAMILIES]
    states = [_sign(state, words[WORDS.get(state, f"state-{state}")]) for state in STATES]
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
                    html.Ul([*families, _sign("new", words["legend-new"])], className="signs"),
                    html.P([scale(), words["legend-tint"]]),
                    html.P(words["legend-size"]),
                ],
                className="legend-events",
            ),
            html.Div(
                [
                    html.Ul(
                        [*states[:3], _sign("new", words["legend-new-event"]), *states[3:]],
                        className="signs",
                    ),
                    html.P(words["legend-range"]),
                    html.P([tint, words["legend-tint-claims"]]),
                ],
                className="legend-claims",
            ),
        ],
        id="legend",
    )


def scale(measure: str = "events") -> html.Span:
    """Return the tints of a measure, each with the numbers that it stands for."""
    starts = (0, *THRESHOLDS[measure])
    ends = (*(start - 1 for start in starts[1:]), None)
    return html.Span(
        [
            html.Span(
                [
                    html.Span(className="tint", **data(level=level), **aria(hidden="true")),
                    f"{numbers} ",
                ]
            )
            for level, numbers in enumerate(map(_numbers, starts, ends))
        ],
        className="scale",
    )


def _numbers(start: int, end: int | None) -> str:
    if end is None:
        return f"{start}+"
    return f"{start}" if start == end else f"{start}–{end}"


def _sign(state: str, word: str) -> html.Li:
    sign = html.Span(className="swatch", **data(state=state), **aria(hidden="true"))
    return html.Li([sign, word])
