"""The lesson that is one file: the player, the record behind it, and all of it once more as a text.

A page without scripts shows the text; with them the root is an embed, whose column beside the map
has parts of which one is shown: the lesson, or what the record has of the chosen place.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from dash import html

from dashboard.rooms.attributes import aria, data, options
from dashboard.rooms.brief import brief, source_list
from dashboard.rooms.country import country_figure
from dashboard.rooms.field import Field
from dashboard.rooms.heading import heading
from dashboard.rooms.legend import legend
from dashboard.rooms.lesson import lesson_room
from dashboard.rooms.map import map_area
from dashboard.rooms.page import state
from dashboard.rooms.record import cited
from dashboard.rooms.rows import head_of
from dashboard.rooms.timeline import timeline
from dashboard.view.citation import Citation
from dashboard.view.credits import Credit
from dashboard.view.language import LANGUAGES
from dashboard.view.lesson import LessonView
from dashboard.view.query import COLUMNS
from dashboard.view.scene import THEMES
from dashboard.view.view import View
from dashboard.view.whole import Whole

Words = Mapping[str, str]
PARTS = (
    *(("lesson", "lesson"), ("story", "tab-story"), ("toll", "tab-toll")),
    *(("sources", "tab-sources"), ("places", "file-places")),
)
"""The parts beside the map, each with its word."""
HEADS = {
    "events": (*COLUMNS["events"], "links"),
    "claims": ("said", "figure", "measure", "claimant", "status", "links"),
    "sources": ("published", "publisher", "title", "kind", "language", "origin"),
    "places": ("place", "region", "about"),
}
"""The columns of each table that the scripts make of the record."""


def onefile_page(  # noqa: PLR0913  one part of it each
    view: View,
    lesson: LessonView,
    whole: Whole,
    words: Words,
    *,
    version: str,
    cite: Citation,
    licences: tuple[Credit, ...],
    as_text: bool = True,
) -> html.Div:
    """Return the tree of the file.

    Args:
        view: the view of the lesson's first stop.
        lesson: the lesson.
        whole: the whole record.
        words: the words of the pages.
        version: which record it is, in words.
        cite: how the record is cited.
        licences: whose work the file shows.
        as_text: whether it holds the record in brief too, for those without scripts.
    """
    return html.Div(
        [
            html.Header(
                [
                    html.P(words["product"], className="product"),
                    html.H1(lesson.title),
                    html.P(lesson.summary, className="lead"),
                    html.P(version, className="version"),
                ],
                className="file-head",
            ),
            html.P(words["file-broken"], id="broken", className="notice", hidden=True),
            html.Main(
                [
                    heading(view),
                    html.Section(map_area(view), id="map-room", **aria(label=words["map"])),
                    _beside(view, lesson, whole, words, _about(words, version, cite, licences)),
                    timeline(view),
                ],
                id="player",
                tabIndex="-1",
            ),
            _table(words),
            _text(whole, words) if as_text else None,
            _foot(view, words, version),
            html.Div(id="spoken", className="hidden", **aria(live="polite")),
        ],
        id="qantar",
        className="onefile",
        **state(view),
        **data(controls="yes", panel="yes", lesson="yes", part="lesson"),
    )


def _text(whole: Whole, words: Words) -> html.Section:
    return html.Section(
        [
            *brief(whole, words),
            html.H2(words["file-sources"]),
            html.P(words["file-sources-text"]),
            source_list(whole),
        ],
        id="brief",
    )


def heads(words: Words) -> dict[str, list[list[str]]]:
    """Return the columns of each table that the scripts make of the record, and their heads."""
    return {
        table: [[column, _head(words, table, column)] for column in columns]
        for table, columns in HEADS.items()
    }


def _head(words: Words, table: str, column: str) -> str:
    # There is no map to be led to from a row: the file is the map.
    return words["sources-of"] if column == "links" else head_of(words, table, column)


def _beside(
    view: View, lesson: LessonView, whole: Whole, words: Words, about: html.Section
) -> html.Div:
    """Return the column beside the map. `#panel` is filled by others (`dashboard.rooms.record`)."""
    parts: list[Any] = [
        html.Button(
            words[word],
            type="button",
            className="choice",
            **data(part=part),
            **(aria(current="true") if part == "lesson" else {}),
        )
        for part, word in PARTS
    ]
    table = html.Button(words["as-table"], type="button", className="choice", **data(table="open"))
    key = html.Details([html.Summary(words["embed-legend"]), legend(view)], className="key")
    return html.Div(
        [
            html.Nav([*parts, table], className="tabs scripted", **aria(label=words["file-parts"])),
            html.P(view.panel.title, id="sheet-title", className="scripted"),
            html.Div(
                [
                    lesson_room(lesson, None, words, links=partial(cited, whole.numbers)),
                    key,
                    html.Div(id="panel", tabIndex="-1"),
                    about,
                ],
                className="scroll",
                tabIndex="0",
                role="group",
                **aria(label=lesson.title),
            ),
            country_figure(view),
        ],
        className="beside",
    )


def _about(
    words: Words, version: str, cite: Citation, licences: tuple[Credit, ...]
) -> html.Section:
    spoken = ", ".join(LANGUAGES.values())
    return html.Section(
        [
            html.H2(words["file-about"]),
            html.P(words["file-about-text"]),
            html.P(words["file-about-scripts"].format(languages=spoken), className="unscripted"),
            html.P(words["file-keys"], className="keys"),
            html.H3(words["about-cite"]),
            html.P(words["about-cite-text"]),
            html.Blockquote(html.P(cite.text), className="cited"),
            html.P(version, className="version"),
            html.H3(words["file-credits"]),
            html.P(words["about-licences-text"]),
            html.Ul([html.Li(_licence(credit)) for credit in licences]),
            html.H3(words["about-limits"]),
            html.P(words["about-limits-text"]),
            html.P(words["about-figures-text"]),
        ],
        id="about",
    )


def _licence(credit: Credit) -> list[Any]:
    return [f"{credit.what}: ", html.A(credit.holder, href=credit.url), f" ({credit.licence})"]


def _table(words: Words) -> html.Section:
    tables = {
        "events": words["file-table-events"],
        "claims": words["file-table-claims"],
        "sources": words["tab-sources"],
        "places": words["file-places"],
    }
    choices = [
        html.Button(text, type="button", className="choice", **data(table=table))
        for table, text in tables.items()
    ]
    search = html.Label(
        [
            html.Span(words["rows-search"]),
            Field(type="search", id="table-search", spellCheck="false", autoComplete="off"),
        ],
        className="search",
    )
    close = html.Button(
        words["file-back"], type="button", className="button", **data(table="close")
    )
    return html.Section(
        [
            html.Div(
                [
                    html.Div(choices, className="options", role="group"),
                    search,
                    html.P(id="table-count", role="status"),
                    close,
                ],
                className="table-head",
            ),
            html.Div(id="table-rows", tabIndex="0", role="region", **aria(label=words["as-table"])),
        ],
        id="table",
        hidden=True,
        **aria(label=words["as-table"]),
    )


def _foot(view: View, words: Words, version: str) -> html.Footer:
    """Return the line under the player: which record it is, and how it is shown."""
    languages = [
        html.Button(
            name,
            type="button",
            className="choice",
            lang=language,
            **data(language=language),
            **(aria(current="true") if language == view.language else {}),
        )
        for language, name in LANGUAGES.items()
    ]
    about = html.Button(
        words["file-about"], type="button", className="choice about", **data(part="about")
    )
    full = html.Button(
        words["file-full"], type="button", className="choice full", **data(do="full-screen")
    )
    return html.Footer(
        [
            html.P(version, className="version"),
            about,
            full,
            options(view, "theme", THEMES, "options themes"),
            html.Div(
                languages,
                className="options languages",
                role="group",
                **aria(label=words["lang"]),
            ),
        ],
        className="foot scripted",
    )
