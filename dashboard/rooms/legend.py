"""The legend: every sign that the map shows for the measure on screen, and no other.

The signs of events and of claims both stand in the page; the style sheet shows those of the
measure that the page's root names, so that a change of measure needs no new page.
"""

from __future__ import annotations

from dash import html

from dashboard.rooms.attributes import aria, data
from dashboard.view.view import View

FAMILIES = ("protest", "force", "decision", "aftermath", "context")
STATES = ("stands", "revised", "withdrawn", "disputed", "partial", "unknown", "zero")
LEVELS = range(5)


def legend(view: View) -> html.Section:
    """Return the legend for events and for claims; one of them is shown."""
    words = view.words
    families = [_sign(family, words[f"family-{family}"]) for family in FAMILIES]
    states = [_sign(state, words[f"state-{state}"]) for state in STATES]
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
                    html.P([tint, words["legend-tint"]]),
                    html.P(words["legend-size"]),
                ],
                className="legend-events",
            ),
            html.Div(
                [
                    html.Ul(states, className="signs"),
                    html.P(words["legend-range"]),
                    html.P([tint, words["legend-tint-claims"]]),
                ],
                className="legend-claims",
            ),
        ],
        id="legend",
    )


def _sign(state: str, word: str) -> html.Li:
    sign = html.Span(className="swatch", **data(state=state), **aria(hidden="true"))
    return html.Li([sign, word])
