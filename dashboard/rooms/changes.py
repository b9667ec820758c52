"""Every change of the record: what stood in a cell, what stands there now, and why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from urllib.parse import urlsplit

from dash import html

from dashboard.rooms.reading import Ways, reading
from dashboard.rooms.sources import outside
from dashboard.view.changes import Changed, ChangeLine

Words = Mapping[str, str]


def changes_page(tables: Sequence[Changed], words: Words, lead: Ways) -> html.Div:
    """Return the page; it is in English, in which the record is written."""
    return reading(
        words,
        lead,
        [
            html.H1(words["changes-title"]),
            html.P(words["changes-lead"], className="lead"),
            *(_table(words, table) for table in tables),
        ],
    )


def _table(words: Words, table: Changed) -> html.Details:
    summary = html.Summary([html.H2(table.title), " ", html.Span(str(len(table.lines)))])
    lines = [_line(words, line) for line in table.lines]
    return html.Details([summary, html.Ul(lines, className="changes")], id=f"changes-{table.table}")


def _line(words: Words, line: ChangeLine) -> html.Li:
    host = urlsplit(line.url).hostname or words["about-page"]
    shown = outside(words, host, line.url) if line.url else None
    return html.Li([html.Code(line.record), " ", line.what, ". ", line.why, " ", shown])
