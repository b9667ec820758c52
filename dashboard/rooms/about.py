"""The page about the record: how a figure stands, how rows were checked, what was changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from dash import html

from dashboard.rooms.attributes import aria, data
from dashboard.rooms.reading import reading
from dashboard.rooms.searches import search_list
from dashboard.rooms.sources import outside, source_links
from dashboard.view.about import About, Changed, Searched, StatementLine

Words = Mapping[str, str]
SECTIONS = ("figures", "sources", "checked", "searched", "statements", "changes", "limits")


def about_page(about: About, lang: str = "") -> html.Div:
    """Return the whole page about the record; `lang` is what its address asks for, if anything."""
    words = about.words
    bodies: dict[str, list[Any]] = {
        "figures": [
            html.P(words["about-figures-text"]),
            html.P(words["rule-text"]),
            html.P(words["about-places-text"]),
        ],
        "sources": [html.P(words["about-sources-text"])],
        "checked": [
            html.P(words["about-checked-text"].format(date=about.checked_on)),
            _checked(about),
        ],
        "searched": [
            html.P(words["about-searched-text"]),
            *(_searched(place) for place in about.searches),
        ],
        "statements": [
            html.P(words["about-statements-text"].format(counts=about.verdicts)),
            _statements(about),
        ],
        "changes": [
            html.P(words["about-changes-text"]),
            *(_changed(words, table) for table in about.changes),
        ],
        "limits": [html.P(words["about-limits-text"])],
    }
    return reading(
        words,
        lang,
        [
            html.H1(words["about-title"]),
            html.P(words["about-lead"], className="lead"),
            _contents(words),
            *(_section(words, name, bodies[name]) for name in SECTIONS),
        ],
    )


def _contents(words: Words) -> html.Nav:
    links = [html.Li(html.A(words[f"about-{name}"], href=f"#{name}")) for name in SECTIONS]
    return html.Nav(html.Ul(links), className="contents", **aria(label=words["about-contents"]))


def _section(words: Words, name: str, body: list[Any]) -> html.Section:
    return html.Section(
        [html.H2(words[f"about-{name}"], id=f"{name}-title"), *body],
        id=name,
        **aria(labelledby=f"{name}-title"),
    )


def _checked(about: About) -> html.Div:
    words = about.words
    heads = ("table", "cited", "independent", "not-found", "all")
    rows = [
        html.Tr(
            [
                html.Th(line.title, scope="row"),
                *(html.Td(str(count)) for count in (*line.counts, line.total)),
            ]
        )
        for line in about.checked
    ]
    return _table(
        words["about-checked"], [words[f"about-{head}"] for head in heads], rows, "counts"
    )


def _statements(about: About) -> html.Div:
    heads = [about.words["about-statement"], about.words["about-verdict"]]
    rows = [_statement(about.words, line) for line in about.statements]
    return _table(about.words["about-statements"], heads, rows, "statements")


def _statement(words: Words, line: StatementLine) -> html.Tr:
    chip = html.Span(line.verdict_title, className="chip", **data(verdict=line.verdict))
    return html.Tr(
        [
            html.Th(line.statement, scope="row"),
            html.Td([html.P([chip, " ", line.note]), source_links(words, line.sources)]),
        ],
        id=line.id,
    )


def _table(caption: str, heads: Sequence[str], rows: Sequence[html.Tr], name: str) -> html.Div:
    """Return a table that scrolls by itself where the page is narrow."""
    head = html.Thead(html.Tr([html.Th(text, scope="col") for text in heads]))
    title = html.Caption(caption, className="hidden")
    table = html.Table([title, head, html.Tbody(list(rows))], className=name)
    return html.Div(table, className="wide", tabIndex="0", role="group", **aria(label=caption))


def _searched(place: Searched) -> html.Div:
    return html.Div([html.H3(place.title), search_list(place.lines)], id=f"searched-{place.place}")


def _changed(words: Words, table: Changed) -> html.Details:
    lines = []
    for line in table.lines:
        shown = outside(words, words["about-page"], line.url) if line.url else None
        lines.append(html.Li([html.Code(line.record), " ", line.what, ". ", line.why, " ", shown]))
    summary = html.Summary([html.H3(table.title), " ", html.Span(str(len(lines)))])
    return html.Details([summary, html.Ul(lines, className="changes")])
