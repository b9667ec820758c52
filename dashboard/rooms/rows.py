"""The rows of the tables: for every table its cells, in the order of its columns."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from dash import html

from dashboard.rooms.attributes import aria, data
from dashboard.rooms.sources import outside, source_links
from dashboard.view.address import patched
from dashboard.view.query import COLUMNS, Query, write
from dashboard.view.table import Table
from dashboard.view.tables.lines import CitedLine, FigureLine, GroundLine
from dashboard.view.tables.row import Row
from dashboard.view.view import StoryItem

Words = Mapping[str, str]
Part = Any  # a component, a text, or None where there is nothing


def columns(name: str) -> tuple[str, ...]:
    """Return the columns of a table, in their order: those that sort it, and the others."""
    return (*COLUMNS[name], *OTHERS.get(name, ()), "links")


def head_of(words: Words, name: str, column: str) -> str:
    """Return what stands at the head of a column."""
    return words.get(f"rows-{name}-{column}") or words[f"rows-{column}"]


def body_row(table: Table, row: Row) -> html.Tr:
    """Return a row, its first cell its head; on a narrow screen each cell names its column."""
    name, words = table.query.table, table.words
    title = _title(row)
    links = html.P(
        [
            html.A(
                words["rows-map"],
                href=f"./{patched(table.scenes[row.id], {})}",
                **aria(label=words["rows-map-of"].format(title=title)),
            ),
            html.A(
                "#",
                href=f"{write(Query(name, lang=table.query.lang, everything=True))}#{row.id}",
                title=words["rows-link"],
                className="permalink",
                **aria(label=words["rows-link-of"].format(title=title)),
            ),
        ],
        className="ways",
    )
    inside = [*CELLS[name](row, table), [*_sources(row, words), links]]
    cells = [
        _cell(head_of(words, name, column), parts, column, first=number == 0)
        for number, (column, parts) in enumerate(zip(columns(name), inside, strict=True))
    ]
    return html.Tr(
        cells,
        id=row.id,
        role="row",
        **data(
            ranks=",".join("" if rank is None else str(rank) for rank in row.ranks),
            find=row.words,
        ),
    )


def _cell(head: str, inside: list[Part], column: str, *, first: bool = False) -> html.Td | html.Th:
    kept = [part for part in inside if part is not None and part != ""]
    attributes = {"className": f"col-{column}", **data(label=head)}
    content = html.Div(kept) if kept else None
    if first:
        return html.Th(content, scope="row", role="rowheader", **attributes)
    return html.Td(content, role="cell", **attributes)


def _title(row: Row) -> str:
    """Return what a row is called where its links are read out by themselves."""
    line = row.line
    if isinstance(line, FigureLine):
        return f"{line.claim.figure}, {line.measure}, {line.claim.claimant}, {line.claim.said}"
    if isinstance(line, CitedLine):
        return f"{line.source.publisher}, {line.source.title}"
    return line.title


def _event(row: Row, _table: Table) -> list[list[Part]]:
    line = row.line
    assert isinstance(line, StoryItem)  # noqa: S101  for the type
    badges = [
        html.Span(text, className="badge", **data(provisional=str(warned).lower()))
        for text, warned in ((line.origins, line.provisional), (line.basis, True))
        if text
    ]
    return [
        [html.Time(line.when, dateTime=line.day.isoformat())],
        [line.place_title],
        [html.Span(line.kind, className="kind", **data(family=line.family))],
        [html.B(line.title), html.P(line.summary), _note(line.note)],
        [html.P(badges, className="badges"), _unfound(line.unfound)],
    ]


def _claim(row: Row, table: Table) -> list[list[Part]]:
    line, words = row.line, table.words
    assert isinstance(line, FigureLine)  # noqa: S101  for the type
    claim = line.claim
    kind = html.Span(
        words[f"kind-{claim.claimant_kind}"], className="kind", **data(kind=claim.claimant_kind)
    )
    verdict = claim.verdict[:1].upper() + claim.verdict[1:]
    return [
        [html.Time(claim.said, dateTime=claim.day.isoformat())],
        [html.S(claim.figure) if claim.status == "withdrawn" else claim.figure],
        [html.P(line.measure), html.P(line.group, className="facts") if line.group else None],
        [html.P(line.place), html.P(line.period, className="facts")],
        [html.P(claim.claimant), kind],
        [
            html.P(html.Span(verdict, className="chip", **data(status=claim.status))),
            _provisional(row, words),
            _unfound(claim.unfound),
            _note(claim.note),
        ],
    ]


def _source(row: Row, table: Table) -> list[list[Part]]:
    line, words = row.line, table.words
    assert isinstance(line, CitedLine)  # noqa: S101  for the type
    source = line.source
    title = outside(words, source.title, source.url) if source.url else source.title
    return [
        [source.published or html.Span(words["source-undated"], className="facts")],
        [source.publisher],
        [
            html.P(title, lang=source.language),
            None if source.url else html.P(words["source-no-address"], className="facts"),
            _unfound(source.unfound),
            _note(line.note),
        ],
        [source.kind],
        [html.Span(source.language, className="code")],
        [source.origin or html.Span(words["rows-unknown"], className="facts")],
        [_citing(line, name, text, table.query) for name, text in line.cited],
    ]


def _citing(line: CitedLine, name: str, text: str, query: Query) -> html.P:
    """Return how many rows cite a source: a link to them, where they can be chosen by it."""
    if not name:
        return html.P(text)
    return html.P(html.A(text, href=write(Query(name, source=line.source.id, lang=query.lang))))


def _place(row: Row, table: Table) -> list[list[Part]]:
    line, words = row.line, table.words
    assert isinstance(line, GroundLine)  # noqa: S101  for the type
    names = [
        part
        for code, name in line.names
        if name != line.title
        for part in (" · ", html.Span(name, lang=code))
    ]
    return [
        [
            html.B(line.title),
            html.P(names[1:], className="facts") if names else None,
            html.P(f"{words['today']}: {line.now}", className="facts") if line.now else None,
            html.P(line.kind, className="facts"),
        ],
        [line.lies_in],
        [line.events],
        [html.P(text) for text in line.figures],
        [line.people or html.Span(words["rows-unknown"], className="facts")],
        [html.P(text) for text in line.texts],
    ]


def _sources(row: Row, words: Words) -> list[html.Ul]:
    """Return the sources of a row as links; a source's own page is linked from its title."""
    line = row.line
    if isinstance(line, CitedLine):
        return []
    lines = line.claim.sources if isinstance(line, FigureLine) else line.sources
    links = source_links(words, lines)
    return [links] if links else []


def _note(text: str) -> html.P | None:
    return html.P(text, className="note") if text else None


def _unfound(text: str) -> html.P | None:
    return html.P(text, className="unfound") if text else None


def _provisional(row: Row, words: Words) -> html.P | None:
    if not row.provisional:
        return None
    badge = html.Span(words["provisional"], className="badge", **data(provisional="true"))
    return html.P(badge, className="badges")


OTHERS = {"places": ("about",)}
CELLS: Mapping[str, Callable[[Row, Table], list[list[Part]]]] = {
    "events": _event,
    "claims": _claim,
    "sources": _source,
    "places": _place,
}
