"""The page about the record: how a figure stands, how rows were checked, what was changed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dash import html

from dashboard.rooms.attributes import aria, data
from dashboard.rooms.reading import Ways, reading, wide_table
from dashboard.rooms.searches import search_list
from dashboard.rooms.sources import outside, source_links
from dashboard.view.about import About, Searched, StatementLine
from dashboard.view.citation import Citation
from dashboard.view.credits import Credit
from dashboard.view.language import ENGLISH
from dashboard.view.numbers import number_text

Words = Mapping[str, str]
SECTIONS = (
    *("figures", "sources", "checked", "searched", "statements", "changes"),
    *("languages", "cite", "licences", "limits"),
)


def about_page(about: About, cited: Citation, lead: Ways) -> html.Div:
    """Return the whole page about the record.

    Args:
        about: what is told of the record.
        cited: how it is cited.
        lead: where its header leads.
    """
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
            _changes(about),
            html.P(html.A(words["about-changes-all"], href="./changes", hrefLang=ENGLISH)),
        ],
        "languages": [html.P(words["about-languages-text"]), _languages(about)],
        "cite": [
            html.P(words["about-cite-text"]),
            html.Blockquote(html.P(cited.text), className="cite"),
            html.P(
                [
                    html.A(words["about-cite-bib"], href="./cite.bib", download="qantar.bib"),
                    " · ",
                    html.A(words["about-cite-json"], href="./cite.json", download="qantar.json"),
                ]
            ),
            html.P(words["about-cite-page"]),
            html.P(html.A(words["about-data"], href=lead.pages["data/"])),
        ],
        "licences": [
            html.P(words["about-licences-text"]),
            html.Ul([html.Li(_licence(words, credit)) for credit in about.licences]),
        ],
        "limits": [html.P(words["about-limits-text"])],
    }
    return reading(
        words,
        lead,
        [
            html.H1(words["about-title"]),
            html.P(words["about-lead"], className="lead"),
            _contents(words),
            *(_section(words, name, bodies[name]) for name in SECTIONS),
        ],
        name="about",
    )


def _contents(words: Words) -> html.Nav:
    links = [html.Li(html.A(words[f"about-{name}"], href=f"#{name}")) for name in SECTIONS]
    return html.Nav(html.Ul(links), className="contents", **aria(label=words["about-contents"]))


def _section(words: Words, name: str, body: list[Any]) -> html.Section:
    return html.Section(
        [html.H2(words[f"about-{name}"]), *body],
        id=name,
    )


def _checked(about: About) -> html.Div:
    words = about.words
    heads = ("table", "cited", "independent", "not-found", "all")
    rows = [
        html.Tr(
            [
                html.Th(line.title, scope="row"),
                *(html.Td(number_text(count)) for count in (*line.counts, line.total)),
            ]
        )
        for line in about.checked
    ]
    return wide_table(
        words["about-checked"], [words[f"about-{head}"] for head in heads], rows, "counts"
    )


def _statements(about: About) -> html.Div:
    heads = [about.words["about-statement"], about.words["about-verdict"]]
    rows = [_statement(about.words, line) for line in about.statements]
    return wide_table(about.words["about-statements"], heads, rows, "statements")


def _statement(words: Words, line: StatementLine) -> html.Tr:
    chip = html.Span(line.verdict_title, className="chip", **data(verdict=line.verdict))
    return html.Tr(
        [
            html.Th(line.statement, scope="row"),
            html.Td(
                [
                    html.P([chip, " ", line.note]),
                    html.P(line.unfound, className="note") if line.unfound else None,
                    source_links(words, line.sources),
                ]
            ),
        ],
        id=line.id,
    )


def _changes(about: About) -> html.Div:
    words = about.words
    heads = [words[f"about-{head}"] for head in ("table", "changes-cells", "changes-rows")]
    rows = [
        html.Tr(
            [
                html.Th(line.title, scope="row"),
                *(html.Td(number_text(number)) for number in (line.cells, line.rows)),
            ]
        )
        for line in about.changes
    ]
    return wide_table(words["about-changes"], heads, rows, "counts")


def _languages(about: About) -> html.Div:
    heads = [about.words[f"about-{head}"] for head in ("language", "translated", "stale", "read")]
    rows = [
        html.Tr(
            [
                html.Th(line.name, scope="row", lang=line.language),
                *(html.Td(number_text(number)) for number in (line.rows, line.gaps, line.read)),
            ]
        )
        for line in about.languages
    ]
    return wide_table(about.words["about-languages"], heads, rows, "counts")


def _licence(words: Words, credit: Credit) -> list[Any]:
    return [f"{credit.what}: ", outside(words, credit.holder, credit.url), f" ({credit.licence})"]


def _searched(place: Searched) -> html.Div:
    return html.Div([html.H3(place.title), search_list(place.lines)], id=f"searched-{place.place}")
