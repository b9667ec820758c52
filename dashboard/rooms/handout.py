"""The handout: a lesson as a sheet of paper, one cell a stop, and what is around it on a screen."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from dash import html

from dashboard.rooms.attributes import aria, data
from dashboard.rooms.legend import tints
from dashboard.rooms.reading import Ways, notice_lines, reading
from dashboard.view.handout import Cell, Figure, Handout
from dashboard.view.legend import ALIKE, STATES, signs
from dashboard.view.paper import PAPERS, Paper
from dashboard.view.scene import FAMILIES, MEASURES
from geodata.records import COUNTRY

LINES = 3  # to write on, under each question


def handout_page(  # noqa: PLR0913  what the page has around its sheet, one by one
    shown: Handout,
    paper: Paper,
    words: Mapping[str, str],
    lead: Ways,
    *,
    papers: Mapping[str, str],
    notices: Sequence[str] = (),
) -> html.Div:
    """Return the page: the sheet, and above it on a screen what is chosen and pressed.

    Args:
        shown: what is printed.
        paper: what it is printed on.
        words: the words of the language that is spoken.
        lead: where the page's header leads.
        papers: the address of the page on each paper.
        notices: sentences for the reader about what the address got wrong.
    """
    bar = html.Div(
        [
            html.Div(
                [
                    html.A(
                        PAPERS[name].title,
                        href=href,
                        className="choice",
                        **(aria(current="true") if name == paper.id else {}),
                    )
                    for name, href in papers.items()
                ],
                className="options",
                role="group",
                **aria(label=words["handout-paper"]),
            ),
            html.Button(
                words["handout-print"], id="print", type="button", className="button scripted"
            ),
            html.P(words["handout-hint"]),
        ],
        className="bar",
    )
    body = [bar, notice_lines(notices), handout_sheet(shown, paper, words)]
    return reading(words, lead, body, "handout", data(paper=paper.id))


def bare_page(shown: Handout, paper: Paper, words: Mapping[str, str]) -> html.Div:
    """Return the sheet without anything around it: what a file holds that is only printed."""
    return html.Div(
        html.Main(handout_sheet(shown, paper, words), id="main"),
        id="qantar",
        className="reading handout",
        **data(paper=paper.id),
    )


def handout_sheet(shown: Handout, paper: Paper, words: Mapping[str, str]) -> html.Article:
    """Return the sheet. Its pictures go into slots.

    They are ``shapes`` (what the maps are drawn with), ``qr`` (where there is an address),
    ``map-<number>`` for each stop, and ``sign-<state>`` for each of `key_states`.
    """
    return html.Article(
        [
            html.Div(id="shapes"),
            html.Div([_head(shown, words), _pupil(words), _key(shown, words)], className="front"),
            html.Ol([_cell(cell, words) for cell in shown.cells], className="stops"),
            _statements(shown, words) if shown.statements else None,
            _sources(shown, words),
            _credits(shown, words),
        ],
        className="sheet",
        **data(paper=paper.id),
    )


def key_states(shown: Handout) -> tuple[str, ...]:
    """Return the states that the maps show and the key explains: families first, then claims'."""
    drawn = {
        cell.view.mark_cells[at].state
        for cell in shown.cells
        for at in cell.view.frames[cell.view.mode].marks[cell.view.step]
    }
    drawn = {ALIKE.get(state, state) for state in drawn}
    return tuple(state for state in (*FAMILIES, *STATES) if state in drawn)


def _head(shown: Handout, words: Mapping[str, str]) -> html.Header:
    lesson = shown.lesson
    awaiting = html.P(words["lesson-awaiting"], className="awaiting") if lesson.awaiting else None
    return html.Header(
        [
            html.Div(
                [
                    html.P(f"{words['product']} · {words['handout-kind']}", className="kind"),
                    html.H1(lesson.title),
                    html.P(lesson.summary, className="lead"),
                    awaiting,
                ]
            ),
            _code(shown, words) if shown.address else None,
        ],
        className="sheet-head",
    )


def _pupil(words: Mapping[str, str]) -> html.Div:
    """Return the line on which a pupil writes whose sheet it is."""
    fields = [html.Span(words[key]) for key in ("handout-name", "handout-class", "handout-date")]
    return html.Div(fields, className="pupil")


def _code(shown: Handout, words: Mapping[str, str]) -> html.Div:
    return html.Div(
        [
            html.Div(id="qr"),
            html.P(
                [
                    words["handout-code"],
                    _link(shown.address),
                ]
            ),
        ],
        className="code",
    )


def _key(shown: Handout, words: Mapping[str, str]) -> html.Section:
    used = [
        measure
        for measure in MEASURES
        if any(cell.stop.scene.measure == measure for cell in shown.cells)
    ]
    events = [measure for measure in used if measure == "events"]
    claims = [measure for measure in used if measure != "events"]
    drawn = key_states(shown)
    rows = [_signs(measures, drawn, words) for measures in (events, claims) if measures]
    notes = [words["legend-size"], words["handout-key-places"]]
    if claims:
        notes += [words["legend-range"], words["legend-tint-claims"]]
    if any(cell.stop.scene.place != COUNTRY for cell in shown.cells):
        notes.append(words["handout-key-place"])
    return html.Section(
        [html.H2(words["legend"]), *rows, html.P([html.Span(f"{note}. ") for note in notes])],
        className="key",
    )


def _signs(measures: Sequence[str], drawn: Sequence[str], words: Mapping[str, str]) -> html.Div:
    """Return the signs of maps of one kind, and what their regions' tints stand for."""
    explained = [
        html.Li([html.Span(id=f"sign-{state}"), word])
        for state, word in signs(measures[0], words)
        if state in drawn
    ]
    scales = [
        html.Li([tints(measure), words["legend-tint"]])
        if measure == "events"
        else html.Li([f"{words[f'measure-{measure}']}:", tints(measure)])
        for measure in measures
    ]
    title = html.B(", ".join(words[f"measure-{measure}"] for measure in measures))
    return html.Div([title, html.Ul([*explained, *scales], className="signs")])


def _cell(cell: Cell, words: Mapping[str, str]) -> html.Li:
    stop = cell.stop
    numbers = words["handout-numbers"].format(numbers=runs(cell.sources))
    return html.Li(
        [
            html.Div(
                [
                    html.P(stop.date, className="date"),
                    html.Div(id=f"map-{stop.number}"),
                    html.P(cell.shows, className="shows"),
                    _figure(cell.figure, cell.stop.scene.measure),
                ],
                className="picture",
            ),
            html.Div(
                [
                    html.H2([html.Span(str(stop.number), className="number"), stop.title]),
                    html.P([stop.caption, " ", html.Span(numbers, className="numbers")]),
                    html.P(stop.question, className="question"),
                    html.Div([html.Div() for _ in range(LINES)], className="lines"),
                ],
                className="told",
            ),
        ],
        id=f"stop-{stop.id}",
        className="stop",
    )


def runs(numbers: Sequence[int]) -> str:
    """Return numbers in their order, those that follow one another as a run: ``1–3, 7``."""
    found: list[list[int]] = []
    for number in sorted(numbers):
        if found and found[-1][-1] == number - 1:
            found[-1] = [found[-1][0], number]
        else:
            found.append([number])
    return ", ".join("–".join(map(str, run)) for run in found)


def _figure(figure: Figure, measure: str) -> html.P:
    struck = html.S if figure.state == "withdrawn" else html.B
    number = [struck(figure.figure, className="figure"), " "] if figure.figure else []
    headline = html.Span(f"{figure.headline}: ", className="headline")
    return html.P(
        [headline, *number, html.Span(" · ".join(figure.words))],
        className="counted" if measure == "events" else "toll",
        **data(state=figure.state),
    )


def _statements(shown: Handout, words: Mapping[str, str]) -> html.Section:
    lines = [
        html.Li([html.B(runs(line.stops)), " ", html.Span(line.text)]) for line in shown.statements
    ]
    return html.Section(
        [
            html.H2(words["handout-statements"]),
            html.P(words["handout-statements-text"]),
            html.Ul(lines, className="columns"),
        ],
        className="statements",
    )


def _sources(shown: Handout, words: Mapping[str, str]) -> html.Section:
    lines = []
    for number, source in enumerate(shown.sources, 1):
        about = ", ".join(part for part in (source.publisher, source.published) if part)
        title = html.A(source.title, href=source.url) if source.url else source.title
        unfound = f" · {source.unfound}" if source.unfound else ""
        told = html.Span([f"{about}: ", html.Span(title, lang=source.language), unfound])
        lines.append(html.Li([html.B(str(number)), " ", told]))
    return html.Section(
        [html.H2(words["tab-sources"]), html.Ol(lines, className="columns")], className="sources"
    )


def _link(url: str) -> html.A:
    """Return an address as a link; it may go on in the next line where one would look for it."""
    parts = re.split(r"(?<=[/?&=_.-])(?=.)", url.partition("//")[2])
    return html.A([piece for part in parts for piece in (part, html.Wbr())][:-1], href=url)


def _credits(shown: Handout, words: Mapping[str, str]) -> html.Footer:
    return html.Footer(
        [
            html.P([html.B(f"{words['credits']}: "), " · ".join([*shown.credits, shown.version])]),
            html.P([html.B(f"{words['about-cite']}: "), shown.cited]),
        ],
        className="credits",
    )
