"""The page of the data: the record as files, how its rows are chosen, and how it is cited."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from dash import html

from dashboard.rooms.attributes import aria, data
from dashboard.rooms.reading import Ways, reading, wide_table
from dashboard.view.data import Data, Key, Offered, Way
from dashboard.view.language import ENGLISH
from dashboard.view.numbers import number_text

Words = Mapping[str, str]


def data_page(shown: Data, lead: Ways) -> html.Div:
    """Return the whole page.

    Args:
        shown: what there is.
        lead: where its header leads.
    """
    words = shown.words
    return reading(
        words,
        lead,
        [
            html.H1(words["data-title"]),
            html.P(words["data-lead"], className="lead"),
            _whole(shown),
            _section(words, "data-tables", "tables", [_tables(shown)]),
            _section(words, "data-part", "part", _part(shown, lead)),
            _section(words, "data-ground", "ground", [html.P(words["data-ground-text"])]),
            _section(words, "data-cells", "cells", [html.P(words["data-cells-text"])]),
            _section(words, "data-cite-head", "cite", _cite(shown)),
            _section(words, "data-licences", "licences", _licences(shown)),
        ],
        name="data/",
    )


def other_page(words: Words, lead: Ways, sentence: str, way: Way) -> html.Div:
    """Return the page at an address of another version than the one that is served."""
    body = [
        html.P(sentence),
        html.P([words["data-other-way"], " ", html.A(way.text, href=way.href)]),
        html.P(html.A(words["data-back"], href=lead.pages["data/"])),
    ]
    return reading(words, lead, [html.H1(words["data-other-title"]), html.Section(body)])


def refused_page(words: Words, lead: Ways, sentences: Sequence[str]) -> html.Div:
    """Return the page at the address of a file that asks for what is not understood."""
    body = [
        html.P(words["data-refused-text"]),
        html.Ul([html.Li(sentence) for sentence in sentences], className="sentences"),
        html.P(html.A(words["data-back"], href=f"{lead.pages['data/']}#part")),
    ]
    return reading(words, lead, [html.H1(words["data-refused-title"]), html.Section(body)])


def _section(words: Words, title: str, name: str, body: list[Any]) -> html.Section:
    return html.Section([html.H2(words[title]), *body], id=name)


def _whole(shown: Data) -> html.Section:
    """Return the version that is served, and the files that hold all of it."""
    words = shown.words
    cards = [
        html.Div(
            [
                html.A(
                    [html.Strong(way.label), " ", html.Span(way.text, className="size")],
                    href=way.href,
                    className="card",
                ),
                html.P(words[f"data-{way.href.rpartition('.')[2]}-text"]),
            ]
        )
        for way in shown.whole
    ]
    return html.Section(
        [
            html.H2(words["data-whole"]),
            html.P(shown.known.version, className="version"),
            html.Div(cards, className="cards"),
        ],
        id="whole",
    )


def _tables(shown: Data) -> html.Div:
    words = shown.words
    heads = [words[f"data-head-{head}"] for head in ("table", "rows", "files")]
    others = html.Th(words["data-others"], scope="colgroup", colSpan=3, className="others")
    rows = [*map(_offered, shown.tables), html.Tr(others), *map(_offered, shown.others)]
    return wide_table(words["data-tables"], heads, rows, "files")


def _offered(table: Offered) -> html.Tr:
    links = [
        html.Li(html.A(way.text, href=way.href, **aria(label=way.label))) for way in table.ways
    ]
    return html.Tr(
        [
            html.Th(
                [html.Strong(table.title), html.Span(table.words, className="facts")], scope="row"
            ),
            html.Td(number_text(table.rows)),
            html.Td(html.Ul(links)),
        ],
        id=f"table-{table.table}",
    )


def _part(shown: Data, lead: Ways) -> list[Any]:
    words = shown.words
    heads = [words[f"data-head-{head}"] for head in ("key", "chooses", "values", "table")]
    return [
        html.P(words["data-part-text"]),
        html.P(html.A(words["data-part-tables"], href=lead.pages["table"])),
        html.P(
            [
                words["data-part-example"],
                " ",
                html.A(html.Code(shown.example), href=f"./{shown.example}"),
            ]
        ),
        wide_table(words["data-keys"], heads, [_key(key) for key in shown.keys], "keys"),
    ]


def _key(key: Key) -> html.Tr:
    return html.Tr(
        [
            html.Th(html.Code(key.key), scope="row"),
            html.Td(key.words),
            html.Td([key.values, " ", _codes(key.codes)] if key.codes else key.values),
            html.Td(_codes(key.tables)),
        ],
        **data(key=key.key),
    )


def _codes(codes: Sequence[str]) -> html.Code:
    """Return words of the record's own language, English, that programs read too."""
    return html.Code(", ".join(codes), lang=ENGLISH)


def _cite(shown: Data) -> list[Any]:
    words = shown.words
    return [
        html.P(shown.known.cite_figures),
        html.Blockquote(html.P(f"{shown.known.cite} {shown.permanent}"), className="cite"),
        html.P(words["data-addresses-text"]),
        html.P([words["data-this"], " ", html.A(shown.permanent, href=shown.permanent)]),
    ]


def _licences(shown: Data) -> list[Any]:
    known = shown.known
    lines = [
        html.Li([sentence.removesuffix(url), html.A(url, href=url, rel="license")])
        for sentence, url in zip(known.licences, known.licence_urls, strict=True)
    ]
    return [html.Ul(lines)]
