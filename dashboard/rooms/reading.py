"""What the pages that are read have in common: a header with the ways, and one column of text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from dash import html

from dashboard.rooms.attributes import aria
from dashboard.view.language import LANGUAGES, spoken

WAYS = {"": "about-map", "days": "ways-days", "compare": "ways-compare", "about": "about-record"}
"""The pages of the site, each with the word by which it is called."""


def reading(
    words: Mapping[str, str], lang: str, body: list[Any], state: Mapping[str, Any] | None = None
) -> html.Div:
    """Return a whole page around its body.

    Args:
        words: the words of the language that is spoken.
        lang: the language that the address asks for, which its links keep; empty if none.
        body: what stands in the column, from its first heading on.
        state: attributes of the root that the style sheets ask for.
    """
    kept = f"?lang={lang}" if lang else ""
    return html.Div(
        [
            html.A(words["skip-content"], href="#main", className="skip"),
            html.Header(
                [
                    html.A(words["product"], href=f"./{kept}", className="product"),
                    html.P(words["subtitle"], className="subtitle"),
                    html.Nav(
                        [
                            html.A(words[word], href=f"./{path}{kept}", className="button")
                            for path, word in WAYS.items()
                        ],
                        **aria(label=words["ways"]),
                    ),
                    _languages(words),
                ],
                id="header",
            ),
            html.Main(body, id="main", tabIndex="-1"),
        ],
        id="qantar",
        className="reading",
        **(state or {}),
    )


def wide_table(caption: str, heads: Sequence[str], rows: Sequence[html.Tr], name: str) -> html.Div:
    """Return a table that scrolls by itself where the page is narrow."""
    head = html.Thead(html.Tr([html.Th(text, scope="col") for text in heads]))
    title = html.Caption(caption, className="hidden")
    table = html.Table([title, head, html.Tbody(list(rows))], className=name)
    return html.Div(table, className="wide", tabIndex="0", role="region", **aria(label=caption))


def _languages(words: Mapping[str, str]) -> html.Div:
    return html.Div(
        [
            html.A(
                name,
                href=f"?lang={language}",
                className="choice",
                lang=language,
                hrefLang=language,
                **(aria(current="true") if language == spoken() else {}),
            )
            for language, name in LANGUAGES.items()
        ],
        className="options languages",
        role="group",
        **aria(label=words["lang"]),
    )
