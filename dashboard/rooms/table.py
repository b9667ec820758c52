"""The page of the tables: which one, its rows, how many there are, and the ways to the next."""

from __future__ import annotations

import dataclasses

from dash import html

from dashboard.rooms.attributes import aria, data
from dashboard.rooms.chooser import chooser
from dashboard.rooms.reading import Ways, notice_lines, reading, ways
from dashboard.rooms.rows import body_row, columns, head_of
from dashboard.view.address import patched
from dashboard.view.data import downloads
from dashboard.view.language import LANGUAGES
from dashboard.view.numbers import number_text
from dashboard.view.query import COLUMNS, write
from dashboard.view.table import PAGE, Table


def table_page(table: Table) -> html.Div:
    """Return the whole page of a table."""
    words = table.words
    return reading(
        words,
        _ways(table),
        [
            html.H1(words["rows-title"]),
            html.P(words["rows-lead"], className="lead"),
            _tabs(table),
            notice_lines(table.notices),
            chooser(table),
            _result(table),
        ],
        name="table",
    )


def _ways(table: Table) -> Ways:
    """Return the ways of the table: the map shows the same scene, each language the same rows."""
    here = write(table.query)
    lead = ways(here)
    scene = f"./{patched(table.scene, {})}".removesuffix("?")
    languages = {language: write(table.query, lang=language) for language in LANGUAGES}
    return Ways({**lead.pages, "": scene}, languages)


def _tabs(table: Table) -> html.Nav:
    links = [
        html.A(
            [title, " ", html.Span(number_text(n), className="count")],
            href=write(table.query, table=name),
            className="choice",
            **(aria(current="page") if name == table.query.table else {}),
        )
        for name, title, n in table.titles
    ]
    return html.Nav(
        html.Div(links, className="options"),
        className="which",
        **aria(label=table.words["rows-tables"]),
    )


def _result(table: Table) -> html.Section:
    """Return the rows, with how many there are, and what scripts need to put them into order."""
    query, words = table.query, table.words
    name = query.table
    others = dataclasses.replace(query, q="", sort="", page=1)
    return html.Section(
        [
            html.H2(table.title, id="result-title"),
            html.P(shown_text(table), id="shown", role="status"),
            _paging(table, "paging", table.words["rows-paging"]),
            _downloads(table),
            html.Div(
                html.Table(
                    [
                        html.Caption(table.title, className="hidden"),
                        html.Thead(
                            html.Tr([_head(table, column) for column in columns(name)], role="row"),
                            role="rowgroup",
                        ),
                        html.Tbody([body_row(table, row) for row in table.rows], role="rowgroup"),
                    ],
                    className="rows",
                    role="table",
                    **data(table=name),
                ),
                className="wide",
                hidden=not table.rows,
            ),
            _paging(table, "paging below", table.words["rows-paging-below"]),
        ],
        id="result",
        **aria(labelledby="result-title"),
        **data(
            base=write(others),
            sort=query.sort,
            page=str(table.query.page),
            size=str(0 if query.everything else PAGE),
            columns=" ".join(COLUMNS[name]),
            filtered="yes" if others.filtered else "no",
            total=str(table.total),
            matched=str(table.matched),
            language=table.language,
            text_all=words["rows-shown"],
            text_some=words["rows-shown-some"],
            text_none=words["rows-shown-none"],
            text_page=words["rows-page"],
        ),
    )


def _downloads(table: Table) -> html.Nav:
    """Return the files that hold every row that is asked for, on whichever page it stands."""
    found = downloads(table.query)
    groups = [
        html.Li(
            [
                html.Span(f"{title}:") if len(found) > 1 else None,
                *(
                    html.A(way.text, href=f"./data/{way.href}", **aria(label=way.label))
                    for way in ways
                ),
            ]
        )
        for title, ways in found
    ]
    word = table.words["data-download"]
    head = html.Span(word, className="head")
    return html.Nav([head, html.Ul(groups)], className="download", **aria(label=word))


def shown_text(table: Table) -> str:
    """Return how many rows there are, and which of them are shown."""
    key = "rows-shown-some" if table.query.filtered else "rows-shown"
    return table.words[key if table.matched else "rows-shown-none"].format(
        first=number_text(table.first),
        last=number_text(table.last),
        n=number_text(table.matched),
        all=number_text(table.total),
    )


def _head(table: Table, column: str) -> html.Th:
    query, text = table.query, head_of(table.words, table.query.table, column)
    if column not in COLUMNS[query.table]:
        still = html.Span(text)
        return html.Th(still, scope="col", role="columnheader", className=f"col-{column}")
    now = query.sort or COLUMNS[query.table][0]
    holds = now.removeprefix("-") == column
    wish = f"-{column}" if now == column else column
    wish = "" if wish == COLUMNS[query.table][0] else wish
    link = html.A(text, href=write(query, sort=wish, page=1), **data(column=column))
    direction = "descending" if now.startswith("-") else "ascending"
    return html.Th(
        link,
        scope="col",
        role="columnheader",
        className=f"col-{column}",
        **(aria(sort=direction) if holds else {}),
    )


def _paging(table: Table, class_name: str, label: str) -> html.Nav:
    """Return the ways to the rows before and after; where all are shown, hidden and kept."""
    query, words = table.query, table.words
    page = min(query.page, table.pages)
    parts = [
        html.A(
            words["rows-previous"],
            href=write(query, page=max(page - 1, 1)),
            rel="prev",
            className="button",
            hidden=page == 1,
        ),
        html.Span(words["rows-page"].format(page=page, pages=table.pages), className="page"),
        html.A(
            words["rows-next"],
            href=write(query, page=page + 1),
            rel="next",
            className="button",
            hidden=page == table.pages,
        ),
        html.A(
            words["rows-by-page" if query.everything else "rows-everything"],
            href=write(query, everything=not query.everything, page=1),
            className="everything",
        ),
    ]
    few = table.pages == 1 and not query.everything
    return html.Nav(parts, className=class_name, hidden=few, **aria(label=label))
