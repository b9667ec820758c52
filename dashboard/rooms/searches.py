"""What was looked for and not found, as a list."""

from __future__ import annotations

from collections.abc import Sequence

from dash import html

from dashboard.view.view import SearchLine


def search_list(lines: Sequence[SearchLine]) -> html.Ul:
    """Return what was looked for, each with the day of looking and what was found instead."""
    return html.Ul([_search(line) for line in lines], className="searches")


def _search(line: SearchLine) -> html.Li:
    note = html.P(line.note, className="note") if line.note else None
    return html.Li([line.title, " · ", html.Span(line.when, className="facts"), note])
