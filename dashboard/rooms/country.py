"""The country's figure, apart from the map: a national figure belongs to no place on it."""

from __future__ import annotations

from typing import Any

from dash import html

from dashboard.rooms.attributes import data
from dashboard.view.view import View


def country_figure(view: View) -> html.Section:
    """Return the figure of the step shown: what, how many, who says so, what became of it."""
    cell = view.country_cells[view.frames[view.mode].country[view.step]]
    return html.Section(
        [
            html.H3(cell.headline, **_slot("headline", cell.headline)),
            html.P(cell.figure, **_slot("figure", cell.figure)),
            html.Div(
                [
                    html.P(
                        [
                            html.Strong(cell.verdict, **_slot("verdict", cell.verdict)),
                            html.Span(cell.claimant, **_slot("claimant", cell.claimant)),
                        ]
                    ),
                    html.P(
                        [
                            html.Span(cell.basis, **_slot("basis", cell.basis)),
                            html.Span(cell.other, **_slot("other", cell.other)),
                        ]
                    ),
                ],
                className="figure-words",
            ),
        ],
        id="country-figure",
        **data(state=cell.state),
    )


def _slot(name: str, text: str) -> dict[str, Any]:
    return {**data(slot=name), "hidden": not text}
