"""The list of lessons: each with its stops, and every way to show it or to take it along."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from dash import html

from dashboard.rooms.reading import Ways, reading
from dashboard.view.lesson import LessonView

Words = Mapping[str, str]
SHOWN = (("present", "./present/{name}{lang}"), ("embed", "./embed/{name}{lang}"))
TAKEN = (
    ("handout", "./handout/{name}{lang}"),
    ("html", "./download/{name}.html{lang}"),
    ("pptx", "./download/{name}.pptx{lang}"),
    ("mp4", "./download/{name}.mp4{lang}"),
    ("gif", "./download/{name}.gif{lang}"),
)


def lessons_page(lessons: Sequence[LessonView], words: Words, lead: Ways, lang: str) -> html.Div:
    """Return the page.

    Args:
        lessons: every lesson of the record.
        words: the words of the pages.
        lead: where the header leads.
        lang: the query that keeps the language, see `dashboard.view.address.kept_language`.
    """
    return reading(
        words,
        lead,
        [
            html.H1(words["lessons-title"]),
            html.P(words["lessons-lead"], className="lead"),
            *(_lesson(lesson, words, lang) for lesson in lessons),
            html.P(html.A(words["lessons-messages"], href=f"./messages{lang}")),
        ],
        name="lessons",
    )


def _lesson(lesson: LessonView, words: Words, lang: str) -> html.Section:
    stops = [
        html.Li(
            [
                html.A(
                    stop.title, href=f"./embed/{lesson.id}?stop={stop.id}&lang={stop.scene.lang}"
                ),
                html.Span(f" {stop.date} · {stop.place}", className="facts"),
            ]
        )
        for stop in lesson.stops
    ]
    count = words["lessons-count"].format(n=len(lesson.stops))
    return html.Section(
        [
            html.H2(lesson.title),
            html.P(lesson.summary),
            html.P([_link(lesson, words, way, lang, "button") for way in SHOWN], className="ways"),
            html.P([_link(lesson, words, way, lang, "") for way in TAKEN], className="taken"),
            html.P(words["lesson-awaiting"], className="note") if lesson.awaiting else None,
            html.Details([html.Summary(count), html.Ol(stops)]),
        ],
        id=f"lesson-{lesson.id}",
    )


def _link(
    lesson: LessonView, words: Words, way: tuple[str, str], lang: str, class_name: str
) -> html.A:
    word, address = way
    href = address.format(name=lesson.id, lang=lang)
    return html.A(words[f"lessons-{word}"], href=href, className=class_name or None)
