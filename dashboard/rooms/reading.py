"""What the pages that are read have in common: a header with the ways, and one column of text."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dash import html

from dashboard.rooms.attributes import aria
from dashboard.rooms.header import named
from dashboard.view.language import LANGUAGES, spoken


def reading(words: Mapping[str, str], lang: str, body: list[Any]) -> html.Div:
    """Return a whole page around its body.

    Args:
        words: the words of the language that is spoken.
        lang: the language that the address asks for, which its links keep; empty if none.
        body: what stands in the column, from its first heading on.
    """
    kept = f"?lang={lang}" if lang else ""
    return html.Div(
        [
            html.A(words["skip-content"], href="#main", className="skip"),
            html.Header(
                [
                    html.A(words["product"], href=f"./{kept}", className="product"),
                    html.P(words["subtitle"], className="subtitle"),
                    html.A(words["about-map"], href=f"./{kept}", className="button"),
                    html.A(words["about-record"], href=f"./about{kept}", className="button"),
                    _languages(words),
                ],
                id="header",
            ),
            html.Main(body, id="main", tabIndex="-1"),
        ],
        id="qantar",
        className="reading",
    )


def _languages(words: Mapping[str, str]) -> html.Div:
    return html.Div(
        [
            html.A(
                named(name),
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
