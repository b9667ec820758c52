"""The player without the page: map, figure, lesson and timeline, for a frame in a slide."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dash import html

from dashboard.rooms.attributes import aria, data
from dashboard.rooms.country import country_figure
from dashboard.rooms.header import named
from dashboard.rooms.heading import heading
from dashboard.rooms.legend import legend
from dashboard.rooms.lesson import lesson_room
from dashboard.rooms.map import map_area
from dashboard.rooms.notice import notices
from dashboard.rooms.page import state
from dashboard.rooms.panel import panel, panel_room
from dashboard.rooms.timeline import timeline
from dashboard.view.address import in_language, patched
from dashboard.view.embed import Embed
from dashboard.view.language import LANGUAGES
from dashboard.view.lesson import LessonView
from dashboard.view.view import View


def embed_page(  # noqa: PLR0913  one part of it each
    view: View,
    asked: Embed,
    lesson: LessonView | None,
    words: Mapping[str, str],
    *,
    search: str,
    root: str,
) -> html.Div:
    """Return the tree of an embed.

    Args:
        view: the view of its scene.
        asked: what its address asks for.
        lesson: its lesson, if it has one.
        words: the words of the pages.
        search: the query of its address.
        root: the address of the map's page, from the embed.
    """
    beside: list[Any] = [country_figure(view), _signs(view, words)]
    if lesson and asked.stop:
        beside.insert(0, lesson_room(lesson, asked.stop, words, away=asked.away, late=True))
    if asked.panel:
        beside.append(panel_room(panel(view)))
    title = lesson.title if lesson else words["title"]
    return html.Div(
        [
            notices(view),
            html.Noscript(html.P(view.words["no-script"], className="no-script")),
            html.Main(
                [
                    html.H1(title, className="hidden"),
                    heading(view),
                    html.Section(map_area(view), id="map-room", **aria(label=view.words["map"])),
                    html.Div(
                        beside,
                        className="beside",
                        tabIndex="0",
                        role="region",
                        **aria(label=words["embed-beside"]),
                    ),
                    timeline(view),
                ],
                id="player",
                tabIndex="-1",
            ),
            _foot(view, words, search=search, root=root),
            html.Div(id="spoken", className="hidden", **aria(live="polite")),
        ],
        id="qantar",
        className="embed",
        **state(view),
        **data(
            controls="yes" if asked.controls else "no",
            panel="yes" if asked.panel else "no",
            lesson="yes" if lesson else "no",
        ),
    )


def _signs(view: View, words: Mapping[str, str]) -> html.Details:
    return html.Details([html.Summary(words["embed-legend"]), legend(view)], className="key")


def _foot(view: View, words: Mapping[str, str], *, search: str, root: str) -> html.Footer:
    """Return the way to the whole page, and the same embed in the other languages."""
    scene = patched(view.scene, {}).removesuffix("?")
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
    way = html.A(
        words["embed-open"],
        href=f"{root}{scene}",
        target="_blank",
        rel="noopener",
        className="way-out",
        **data(page=root),
    )
    chosen = html.Div(
        languages, className="options languages", role="group", **aria(label=view.words["lang"])
    )
    return html.Footer([way, chosen], className="foot")
