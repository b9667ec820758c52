"""Sources: as links under what they attest, and as the list of a place."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from dash import html

from dashboard.rooms.attributes import aria
from dashboard.view.view import SourceLine, View

Links = Callable[[Mapping[str, str], Sequence[SourceLine]], html.Ul | html.P | None]
"""How the sources of one thing are cited, in the words of a page."""


def source_links(words: Mapping[str, str], lines: Sequence[SourceLine]) -> html.Ul | None:
    """Return the sources of one thing as a row of short links; None where there is none."""
    if not lines:
        return None
    return html.Ul(
        [html.Li(_named(words, line, line.publisher, line.title)) for line in lines],
        className="source-links",
        **aria(label=words["sources-of"]),
    )


def sources(view: View) -> list[html.Ul | html.P]:
    """Return every source of the panel's place."""
    lines = view.panel.sources
    if not lines:
        return [html.P(view.words["sources-empty"], className="empty")]
    return [html.Ul([_source(view, line) for line in lines], className="sources")]


def outside(words: Mapping[str, str], text: str, url: str, title: str = "") -> html.A:
    """Return a link that leaves the page, in a tab of its own: the player keeps its place."""
    return html.A(
        text,
        href=url,
        target="_blank",
        rel="noopener",
        title=title or words["new-tab"],
        className="outside",
    )


def _named(words: Mapping[str, str], line: SourceLine, text: str, title: str) -> html.A | html.Span:
    if line.url:
        return outside(words, text, line.url, title)
    return html.Span(text, title=title)


def _source(view: View, line: SourceLine) -> html.Li:
    words = view.words
    facts = [
        line.publisher,
        line.published or words["source-undated"],
        line.kind,
        *([words["source-origin"].format(origin=line.origin)] if line.origin else []),
        *([] if line.url else [words["source-no-address"]]),
        *([line.unfound] if line.unfound else []),
    ]
    return html.Li(
        [
            html.Span(_named(words, line, line.title, ""), lang=line.language, className="title"),
            html.Span(" · ".join(facts), className="facts"),
            html.Span(line.language, className="language"),
        ],
        id=f"source-{line.id}",
    )
