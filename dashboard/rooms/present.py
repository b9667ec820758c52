"""A lesson to be projected: one stop fills the screen, and what lies over it comes by a key."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dash import html

from dashboard.rooms.attributes import aria, data
from dashboard.rooms.country import country_figure
from dashboard.rooms.header import named
from dashboard.rooms.heading import heading
from dashboard.rooms.keycaps import key_table
from dashboard.rooms.legend import legend
from dashboard.rooms.lesson import lesson_room
from dashboard.rooms.map import map_area
from dashboard.rooms.notes import notes_page
from dashboard.rooms.notice import notices
from dashboard.rooms.page import state
from dashboard.rooms.sources import outside
from dashboard.rooms.timeline import track
from dashboard.view.address import in_language, patched
from dashboard.view.embed import Embed
from dashboard.view.language import LANGUAGES
from dashboard.view.lesson import LessonView, StopView
from dashboard.view.view import SourceLine, View

TOOLS = (  # what a button of the bar asks for, its word, and its sign where that is another
    ("back", "lesson-previous", "previous"),
    ("play", "play"),
    ("forward", "lesson-next", "next"),
    ("list", "lesson-stops"),
    ("question", "lesson-question"),
    ("sources", "lesson-sources"),
    ("black", "present-black"),
    ("theme", "present-theme"),
    ("help", "present-keys"),
    ("full", "present-full"),
)


def present_page(  # noqa: PLR0913  one part of it each
    view: View,
    asked: Embed,
    lesson: LessonView,
    words: Mapping[str, str],
    *,
    version: str,
    search: str,
    root: str,
) -> html.Div:
    """Return the slides of a lesson, with the notes inside a template that nobody is shown.

    `#poster-slot` is filled by others, and so is `#notes-style`, by the style of the notes as text.

    Args:
        view: the view of its scene.
        asked: what its address asks for.
        lesson: the lesson.
        words: the words of the pages.
        version: which record it is, in words.
        search: the query of its address.
        root: the address of the map's page, from this one.
    """
    shown = asked.stop or lesson.stops[0]
    notes = f"{root}present/{lesson.id}/notes"
    slides = f"{root}present/{lesson.id}?lang={view.language}"
    return html.Div(
        [
            notices(view),
            html.Noscript(html.P(view.words["no-script"], className="no-script")),
            html.Main(
                [
                    html.H1(lesson.title, className="hidden"),
                    heading(view),
                    html.Section(map_area(view), id="map-room", **aria(label=view.words["map"])),
                    legend(view),
                    html.Div(
                        [lesson_room(lesson, shown, words, away=asked.away), country_figure(view)],
                        className="beside",
                    ),
                    html.Section(track(view), id="timeline", **aria(label=view.words["timeline"])),
                ],
                id="player",
                tabIndex="-1",
            ),
            html.Footer(
                [
                    html.Div(
                        [_attested(stop, words, shown) for stop in lesson.stops],
                        className="attested",
                    ),
                    html.P(version, className="version"),
                    _tools(view, words, search=search, root=root, notes=notes),
                ],
                className="foot",
            ),
            *_cards(lesson, shown, words, version),
            html.Button(
                type="button", id="cover", hidden=True, **aria(label=words["present-lift"])
            ),
            html.Div(id="typed", hidden=True, **aria(hidden="true")),
            _remarks(words, notes=f"{notes}?lang={view.language}"),
            html.Div(id="spoken", className="hidden", **aria(live="polite")),
            html.Div(id="stop-spoken", className="hidden", **aria(live="polite")),
            html.Template(
                [html.Div(id="notes-style"), notes_page(lesson, shown, words, slides=slides)],
                id="notes-page",
                **data(title=words["present-notes-document"].format(title=lesson.title)),
            ),
        ],
        id="qantar",
        className="present",
        **state(view),
        **data(cover="none", idle="no"),
    )


def _attested(stop: StopView, words: Mapping[str, str], shown: StopView) -> html.P | None:
    """Return the line of a stop's publishers: whose word the slide rests on."""
    names = dict.fromkeys(source.publisher for source in stop.sources)
    if not names:
        return None
    return html.P(
        words["present-sources"].format(names=" · ".join(names)),
        hidden=stop.id != shown.id,
        **data(of=stop.id),
    )


def _tools(view: View, words: Mapping[str, str], *, search: str, root: str, notes: str) -> html.Div:
    languages = [
        html.A(
            named(name),
            href=in_language(search, language),
            className="choice",
            lang=language,
            hrefLang=language,
            **data(language=language),
            **(aria(current="true") if language == view.language else {}),
        )
        for language, name in LANGUAGES.items()
    ]
    second = html.A(
        _sign("notes"),
        href=f"{notes}?lang={view.language}",
        id="notes-link",
        className="button",
        title=words["lesson-notes"],
        **aria(label=words["lesson-notes"]),
    )
    way = html.A(
        _sign("leave"),
        href=f"{root}{patched(view.scene, {}).removesuffix('?')}",
        className="button way-out",
        title=words["present-leave"],
        **aria(label=words["present-leave"]),
        **data(page=root),
    )
    return html.Div(
        [
            *(_tool(name, words[word], *sign) for name, word, *sign in TOOLS),
            second,
            html.Div(
                languages,
                className="options languages",
                role="group",
                **aria(label=words["lang"]),
            ),
            way,
        ],
        className="tools",
        role="toolbar",
        **aria(label=words["present-tools"]),
    )


def _tool(name: str, word: str, sign: str = "") -> html.Button:
    return html.Button(
        _sign(sign or name),
        type="button",
        title=word,
        className="button scripted",
        **aria(label=word),
        **data(do=name),
    )


def _sign(name: str) -> html.Span:
    return html.Span(className="sign", **data(sign=name), **aria(hidden="true"))


def _cards(
    lesson: LessonView, shown: StopView, words: Mapping[str, str], version: str
) -> list[html.Dialog]:
    """Return what may lie over the map: the question, the sources, the stops, the keys."""
    questions = [
        html.P(stop.question, hidden=stop.id != shown.id, **data(of=stop.id))
        for stop in lesson.stops
    ]
    lists = [
        html.Ul(
            [_source(source, words) for source in stop.sources],
            hidden=stop.id != shown.id,
            **data(of=stop.id),
        )
        for stop in lesson.stops
    ]
    links = [
        html.Li(
            html.A(
                [
                    html.Span(str(stop.number), className="at"),
                    html.Span(stop.title, className="title"),
                    html.Span(stop.date, className="date"),
                ],
                href=f"?stop={stop.id}&lang={stop.scene.lang}",
                **data(go=stop.id),
                **(aria(current="true") if stop.id == shown.id else {}),
            )
        )
        for stop in lesson.stops
    ]
    return [
        _card("question", words["lesson-question"], [html.Div(questions)], words),
        _card("sources", words["lesson-sources"], [*lists, html.P(version)], words),
        _card("list", lesson.title, [html.Ol(links)], words),
        _card("help", words["present-keys"], key_table(words), words),
    ]


def _card(name: str, title: str, body: list[Any], words: Mapping[str, str]) -> html.Dialog:
    close = html.Button(
        _sign("close"),
        type="button",
        className="button",
        title=words["present-close"],
        **aria(label=words["present-close"]),
        **data(do="close"),
    )
    return html.Dialog(
        [html.Div([html.H2(title, id=f"title-{name}"), close], className="card-head"), *body],
        id=f"card-{name}",
        className="card",
        tabIndex="-1",
        **aria(labelledby=f"title-{name}"),
    )


def _source(source: SourceLine, words: Mapping[str, str]) -> html.Li:
    facts = " · ".join(filter(None, (source.publisher, source.published)))
    title = outside(words, source.title, source.url) if source.url else source.title
    return html.Li([html.Span(title, lang=source.language), html.Small(facts)])


def _remarks(words: Mapping[str, str], *, notes: str) -> html.Div:
    tab = html.A(words["present-in-a-tab"], href=notes, target="_blank")
    return html.Div(
        [
            html.P(words["present-last"], hidden=True, **data(remark="end")),
            html.P([words["present-blocked"], " ", tab], hidden=True, **data(remark="blocked")),
        ],
        id="remarks",
        role="status",
    )
