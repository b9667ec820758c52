"""What the pages that are read have in common: a header with the ways, and one column of text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from dash import html

from dashboard.rooms.attributes import aria
from dashboard.rooms.header import named
from dashboard.view.address import in_language, kept_language
from dashboard.view.language import LANGUAGES, spoken

PAGES = {
    "": "about-map",
    "table": "as-table",
    "days": "ways-days",
    "compare": "ways-compare",
    "lessons": "ways-lessons",
    "data/": "as-data",
    "about": "about-record",
}
"""The pages of the site, each with the word by which it is called."""


@dataclass(frozen=True)
class Ways:
    """Where the header of a page leads: to each of `PAGES`, and to itself in each language.

    A page that there is in one language only has none of them.
    """

    pages: Mapping[str, str]
    languages: Mapping[str, str]


def ways(search: str, root: str = "./") -> Ways:
    """Return the ways of a page, which keep the language that its address asks for.

    Args:
        search: the query of its address, with or without its question mark.
        root: the address of the map, from the page.
    """
    kept = kept_language(search)
    return Ways(
        pages={page: f"{root}{page}{kept}" for page in PAGES},
        languages={language: in_language(search, language) for language in LANGUAGES},
    )


def reading(
    words: Mapping[str, str],
    lead: Ways,
    body: list[Any],
    name: str = "",
    state: Mapping[str, Any] | None = None,
) -> html.Div:
    """Return a whole page around its body.

    Args:
        words: the words of the language that is spoken.
        lead: where its header leads.
        body: what stands in the column, from its first heading on.
        name: what the page is called in `PAGES`, a class for its style; empty if it is none.
        state: attributes of the root that the style sheets ask for.
    """
    return html.Div(
        [
            html.A(words["skip-content"], href="#main", className="skip"),
            html.Header(
                [
                    html.A(words["product"], href=lead.pages[""], className="product"),
                    html.P(words["subtitle"], className="subtitle"),
                    html.Nav(
                        [
                            html.A(
                                words[PAGES[page]],
                                href=href,
                                className="button",
                                **(aria(current="page") if page == name != "" else {}),
                            )
                            for page, href in lead.pages.items()
                        ],
                        **aria(label=words["ways"]),
                    ),
                    _languages(words, lead) if lead.languages else None,
                ],
                id="header",
            ),
            html.Main(body, id="main", tabIndex="-1"),
        ],
        id="qantar",
        className=f"reading {name.strip('/')}".strip(),
        **(state or {}),
    )


def wide_table(caption: str, heads: Sequence[str], rows: Sequence[html.Tr], name: str) -> html.Div:
    """Return a table that scrolls by itself where the page is narrow."""
    head = html.Thead(html.Tr([html.Th(text, scope="col") for text in heads]))
    title = html.Caption(caption, className="hidden")
    table = html.Table([title, head, html.Tbody(list(rows))], className=name)
    return html.Div(table, className="wide", tabIndex="0", role="group", **aria(label=caption))


def notice_lines(sentences: Sequence[str]) -> html.Div | None:
    """Return what an address asked for and did not get; None where it got all."""
    if not sentences:
        return None
    lines = [html.P(sentence, className="notice") for sentence in sentences]
    return html.Div(lines, id="notices", role="status")


def _languages(words: Mapping[str, str], lead: Ways) -> html.Div:
    return html.Div(
        [
            html.A(
                named(LANGUAGES[language]),
                href=href,
                className="choice",
                lang=language,
                hrefLang=language,
                **(aria(current="true") if language == spoken() else {}),
            )
            for language, href in lead.languages.items()
        ],
        className="options languages",
        role="group",
        **aria(label=words["lang"]),
    )
