"""Days to go to: any date that is written, and the key moments by name."""

from __future__ import annotations

from dash import html

from dashboard.rooms.attributes import choice, data
from dashboard.rooms.field import Field
from dashboard.view.scene import SIEVES
from dashboard.view.view import View

LISTS = ("layers", *SIEVES)


def goto(view: View) -> html.Details:
    """Return the disclosure in the timeline. It is printed, not mounted: Dash knows no field."""
    words = view.words
    first, last = view.steps[0].day.isoformat(), view.steps[-1].day.isoformat()
    return html.Details(
        [
            html.Summary(words["goto"], className="button word"),
            html.Div(
                [
                    html.Form(
                        [
                            html.Label(words["goto-date"], htmlFor="goto-date"),
                            Field(
                                id="goto-date",
                                name="day",
                                type="date",
                                min=first,
                                max=last,
                                required=True,
                                value=view.steps[view.step].day.isoformat(),
                            ),
                            html.Button(words["goto-go"], type="submit", className="button word"),
                            *_kept(view),
                        ],
                        action="./",
                        method="get",
                        noValidate=True,
                        **data(goto="form"),
                    ),
                    html.P(id="goto-notice", role="status", className="note"),
                    html.H3(words["moments"]),
                    html.Ol([_moment(view, number) for number in _keys(view)], id="moments"),
                ],
                className="popup",
            ),
        ],
        id="goto-days",
        className="goto",
    )


def _keys(view: View) -> list[int]:
    return [number for number, step in enumerate(view.steps) if step.key]


def _moment(view: View, number: int) -> html.Li:
    step = view.steps[number]
    link = choice(view, {"day": step.day.isoformat()}, step.date, "moment-link")
    return html.Li([link, html.Span(step.sentence)])


def _kept(view: View) -> list[Field]:
    """Return what keeps the rest of the scene where there are no scripts."""
    kept = []
    for key, value in view.scene.items():
        if key != "day" and value != view.defaults[key]:
            text = ",".join(value) if key in LISTS else value
            kept.append(Field(type="hidden", name=key, value=text))
    return kept
