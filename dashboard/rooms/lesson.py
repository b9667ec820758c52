"""A lesson beside the map: every stop's text is in the page, and the one on screen is shown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from dash import html

from dashboard.rooms.attributes import aria, data
from dashboard.rooms.sources import Links, source_links
from dashboard.view.lesson import LessonView, StopView
from dashboard.view.view import SourceLine


def lesson_room(  # noqa: PLR0913  one part of it each
    lesson: LessonView,
    shown: StopView | None,
    words: Mapping[str, str],
    *,
    away: bool = False,
    late: bool = False,
    links: Links = source_links,
) -> html.Section:
    """Return the room of a lesson.

    Args:
        lesson: the lesson.
        shown: the stop on screen; None for all of them one under another, as a text to be read.
        words: the words of the pages, see `dashboard.view.words.prose`.
        away: whether the map shows something else than the stop does.
        late: whether the sources of the stops that are not on screen come when they are opened.
        links: how its sources are cited.
    """
    together = shown is None
    shown = shown or lesson.stops[0]
    return html.Section(
        [
            html.Div(
                [
                    html.P(_number(lesson, shown, words), className="number"),
                    _button("previous-stop", words["lesson-previous"]),
                    _button("next-stop", words["lesson-next"]),
                ],
                className="lesson-head",
            ),
            html.Div(
                [
                    _stop(
                        stop,
                        words,
                        _way(lesson, stop) if late and stop.id != shown.id else links,
                        hidden=not together and stop.id != shown.id,
                    )
                    for stop in lesson.stops
                ],
                className="stops",
            ),
            html.Button(
                words["lesson-back"],
                type="button",
                className="button scripted back",
                **data(do="this-stop"),
            ),
            _list(lesson, shown, words),
            html.P(words["lesson-awaiting"], className="awaiting") if lesson.awaiting else None,
        ],
        id="lesson",
        **aria(label=lesson.title),
        **data(away="yes" if away else "no", stop="" if together else shown.id),
    )


def _number(lesson: LessonView, shown: StopView, words: Mapping[str, str]) -> str:
    return words["lesson-number"].format(number=shown.number, all=len(lesson.stops))


def _button(word: str, name: str) -> html.Button:
    sign = word.removesuffix("-stop")
    return html.Button(
        html.Span(className="sign", **data(sign=sign), **aria(hidden="true")),
        type="button",
        title=name,
        className="button scripted",
        **aria(label=name),
        **data(do=word),
    )


def _way(lesson: LessonView, stop: StopView) -> Links:
    """Return the way to where the sources of a stop are, in the place of them."""

    def way(_words: Mapping[str, str], _lines: Sequence[SourceLine]) -> html.P:
        link = html.A(
            stop.title,
            href=_address(stop),
            **data(late=f"{lesson.id}/{stop.id}?lang={stop.scene.lang}"),
        )
        return html.P(link)

    return way


def _address(stop: StopView) -> str:
    return f"?stop={stop.id}&lang={stop.scene.lang}"


def _stop(stop: StopView, words: Mapping[str, str], links: Links, *, hidden: bool) -> html.Article:
    sources: list[Any] = [html.Summary(words["lesson-sources"]), links(words, stop.sources)]
    return html.Article(
        [
            html.H2(stop.title),
            html.P(f"{stop.date} · {stop.place}", className="stop-when"),
            html.P(stop.caption, className="caption"),
            html.P([html.B(words["lesson-question"]), " ", stop.question], className="question"),
            html.Details(sources, className="stop-sources"),
        ],
        id=f"stop-{stop.id}",
        className="stop",
        hidden=hidden,
        **data(stop=stop.id),
    )


def _list(lesson: LessonView, shown: StopView, words: Mapping[str, str]) -> html.Details:
    """Return the links to all stops: without scripts the way from one to the next."""
    links = [
        html.Li(
            html.A(
                stop.title,
                href=_address(stop),
                **data(go=stop.id),
                **(aria(current="true") if stop.id == shown.id else {}),
            )
        )
        for stop in lesson.stops
    ]
    return html.Details(
        [html.Summary(words["lesson-stops"]), html.Ol(links)], className="stop-list"
    )
