"""One small map a day, for those who would rather compare than watch."""

from __future__ import annotations

from typing import Any

from dash import html

from dashboard.rooms.attributes import aria, data
from dashboard.rooms.legend import legend
from dashboard.rooms.reading import Ways, notice_lines, reading
from dashboard.view.address import patched
from dashboard.view.scene import CLOCKS, MEASURES, SPANS
from dashboard.view.view import View

PARTS = {"measure": MEASURES, "span": SPANS, "known": CLOCKS}


def shown_steps(view: View) -> list[int]:
    """Return the numbers of the steps that have a map here: the days of January."""
    return [number for number, step in enumerate(view.steps) if step.part == "january"]


def days_page(view: View, words: dict[str, str], lead: Ways) -> html.Div:
    """Return the page; each map goes into the slot ``map-<day>``, their shapes into ``shapes``."""
    return reading(
        words,
        lead,
        [
            html.H1(words["days-title"]),
            html.P(words["days-lead"], className="lead"),
            notice_lines(view.notices),
            html.Div([_choices(view, part) for part in _parts(view)], className="day-choices"),
            html.H2(words["legend"], className="hidden"),
            legend(view),
            html.Div(id="shapes"),
            html.Ol([_day(view, step) for step in shown_steps(view)], className="days"),
        ],
        name="days",
        state=data(measure=view.scene["measure"]),
    )


def _parts(view: View) -> list[str]:
    """Return what can be chosen: the clock of what was known does not touch events."""
    clockless = view.scene["measure"] == "events" or view.scene["span"] == "day"
    return [part for part in PARTS if part != "known" or not clockless]


def _choices(view: View, part: str) -> html.Div:
    links = [
        html.A(
            view.words[f"{part}-{value}"],
            href=f"./days{patched(view.scene, {part: value})}",
            className="choice",
            **(aria(current="true") if view.scene[part] == value else {}),
        )
        for value in PARTS[part]
    ]
    return html.Div(links, className="options", role="group", **aria(label=view.words[part]))


def _day(view: View, number: int) -> html.Li:
    step = view.steps[number]
    cell = view.country_cells[view.frames[view.mode].country[number]]
    struck = html.S if cell.state == "withdrawn" else html.B
    figure: list[Any] = [struck(cell.figure, className="figure", title=cell.headline)]
    headline = html.Span(f"{cell.headline}: ", className="hidden")
    said = [text for text in (cell.verdict, cell.claimant) if text]
    if said:
        figure += [" ", html.Span(" · ".join(said))]
    return html.Li(
        [
            html.Div(id=f"map-{step.day}"),
            html.H2(html.A(step.date, href=f"./{patched(view.scene, {'day': str(step.day)})}")),
            html.P([headline, *figure], className="toll"),
            html.P(step.sentence) if step.sentence else None,
        ],
        id=f"day-{step.day}",
    )
