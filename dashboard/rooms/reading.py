"""What the pages that are read have in common: a header with the ways, and one column of text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from dash import html

from dashboard.rooms.attributes import aria
from dashboard.view.language import LANGUAGES, spoken


@dataclass(frozen=True)
class Ways:
    """Where the header of a page leads: to the map, the tables, the record, the languages."""

    map: str
    table: str
    about: str
    languages: Mapping[str, str]


def ways(lang: str) -> Ways:
    """Return the ways that keep the language that an address asks for; `lang` is empty if none."""
    kept = f"?lang={lang}" if lang else ""
    languages = {language: f"?lang={language}" for language in LANGUAGES}
    return Ways(f"./{kept}", f"./table{kept}", f"./about{kept}", languages)


def reading(
    words: Mapping[str, str], lead: Ways, body: list[Any], name: str = "", here: str = ""
) -> html.Div:
    """Return a whole page around its body.

    Args:
        words: the words of the language that is spoken.
        lead: where its header leads.
        body: what stands in the column, from its first heading on.
        name: a class of its own, for its style.
        here: the word of the way that leads to this page itself, if one does.
    """
    buttons = (
        ("about-map", lead.map),
        ("as-table", lead.table),
        ("about-record", lead.about),
    )
    return html.Div(
        [
            html.A(words["skip-content"], href="#main", className="skip"),
            html.Header(
                [
                    html.A(words["product"], href=lead.map, className="product"),
                    html.P(words["subtitle"], className="subtitle"),
                    *(
                        html.A(
                            words[word],
                            href=href,
                            className="button",
                            **(aria(current="page") if word == here else {}),
                        )
                        for word, href in buttons
                    ),
                    _languages(words, lead),
                ],
                id="header",
            ),
            html.Main(body, id="main", tabIndex="-1"),
        ],
        id="qantar",
        className=f"reading {name}".strip(),
    )


def _languages(words: Mapping[str, str], lead: Ways) -> html.Div:
    return html.Div(
        [
            html.A(
                name,
                href=lead.languages[language],
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
