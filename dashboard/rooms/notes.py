"""The presenter's own window: what to say, what to ask, what comes next, and the time.

Without scripts it is the notes of the whole lesson, one stop under another.
"""

from __future__ import annotations

from collections.abc import Mapping

from dash import html

from dashboard.rooms.attributes import aria, data
from dashboard.rooms.sources import source_links
from dashboard.view.lesson import LessonView, StopView

STEPS = (  # what a button asks for, its word and its sign
    ("back", "lesson-previous", "previous"),
    ("toggle", "present-play", "toggle"),
    ("forward", "lesson-next", "next"),
)


def notes_page(
    lesson: LessonView, shown: StopView, words: Mapping[str, str], *, slides: str
) -> html.Div:
    """Return the notes of a lesson.

    Args:
        lesson: the lesson.
        shown: the stop on screen.
        words: the words of the pages.
        slides: the address of the slides, from this page.
    """
    return html.Div(
        [
            _head(lesson, shown, words),
            html.Div(
                [
                    html.P(
                        [words["present-alone"], " ", html.A(words["present-slides"], href=slides)],
                        className="alone scripted",
                    ),
                    html.P(words["present-lost"], className="lost scripted"),
                    html.P(words["present-covered"], className="covered scripted"),
                ],
                className="notices",
                role="status",
            ),
            html.Main(
                [_stop(stop, words) for stop in lesson.stops],
                id="main",
                tabIndex="-1",
                **aria(label=words["lesson-notes"]),
            ),
            _aside(lesson, words),
        ],
        id="qantar",
        className="notes",
        **data(connected="no", running="no", cover="none", end="no"),
    )


def _head(lesson: LessonView, shown: StopView, words: Mapping[str, str]) -> html.Header:
    number = words["lesson-number"].format(number=shown.number, all=len(lesson.stops))
    watch = html.Button(
        [
            html.Span(words["present-start"], className="start"),
            html.Span(words["present-stop"], className="pause"),
        ],
        type="button",
        className="button",
        **data(do="watch"),
    )
    reset = html.Button(
        words["present-reset"], type="button", className="button", **data(do="watch-reset")
    )
    return html.Header(
        [
            html.Div(
                [html.H1(lesson.title), html.P(number, className="number scripted")],
                className="talk",
            ),
            html.Div([_button(*step, words) for step in STEPS], className="steps scripted"),
            html.Div(
                [
                    html.P([html.Small(words["present-clock"]), html.Span("", id="clock")]),
                    html.P([html.Small(words["present-elapsed"]), html.Span("", id="elapsed")]),
                    watch,
                    reset,
                ],
                className="times scripted",
                role="group",
                **aria(label=words["present-clock"]),
            ),
        ]
    )


def _button(name: str, word: str, sign: str, words: Mapping[str, str]) -> html.Button:
    return html.Button(
        html.Span(className="sign", **data(sign=sign), **aria(hidden="true")),
        type="button",
        title=words[word],
        className="button",
        **aria(label=words[word]),
        **data(do=name),
    )


def _stop(stop: StopView, words: Mapping[str, str]) -> html.Article:
    """Return the notes of a stop; scripts show one of them at a time."""
    sources = [html.H3(words["sources-of"]), source_links(words, stop.sources)]
    return html.Article(
        [
            html.H2([html.Span(f"{stop.number}. ", className="at"), stop.title]),
            html.P(stop.date, className="when"),
            html.P(stop.caption, className="caption"),
            html.H3(words["lesson-notes"]),
            html.P(stop.notes, className="said"),
            html.H3(words["lesson-question"]),
            html.P(stop.question, className="question"),
            *(sources if stop.sources else []),
        ],
        className="stop",
        **data(stop=stop.id),
    )


def _aside(lesson: LessonView, words: Mapping[str, str]) -> html.Aside:
    following = [
        html.Div(
            [html.H3(after.title), html.P(after.date), html.P(after.caption)],
            hidden=True,
            **data(before=stop.id),
        )
        for stop, after in zip(lesson.stops, lesson.stops[1:], strict=False)
    ]
    links = [
        html.Li(
            html.A(stop.title, href=f"?stop={stop.id}&lang={stop.scene.lang}", **data(go=stop.id))
        )
        for stop in lesson.stops
    ]
    return html.Aside(
        [
            html.Section(
                [
                    html.H2([words["present-now"], " ", html.Span("", id="now-date")]),
                    html.Div(id="now-map", className="map", **aria(hidden="true")),
                ]
            ),
            html.Section(
                [
                    html.H2(words["present-next"]),
                    html.P(words["present-end"], className="end"),
                    html.Div(id="next-map", className="map", **aria(hidden="true")),
                    html.Div(following, className="following"),
                ],
                className="next",
            ),
            html.Nav(
                [html.H2(words["lesson-stops"]), html.Ol(links)],
                **aria(label=words["lesson-stops"]),
            ),
        ],
        className="scripted",
    )
