"""The toll of a place: for every measure each claim that was made, and what became of it."""

from __future__ import annotations

from typing import Any

from dash import html

from dashboard.rooms.attributes import data
from dashboard.rooms.filters import passing, sieve_of, sifted
from dashboard.rooms.ledger import ledger
from dashboard.rooms.searches import search_list
from dashboard.rooms.sources import Links, source_links
from dashboard.rooms.story import moment_of
from dashboard.view.view import ClaimLine, Series, View

OPEN = 2  # series that stand open; the others open at a press
COLUMNS = ("ledger-said", "ledger-figure", "ledger-claimant")


def toll(view: View) -> list[html.P | html.Div | html.Details | None]:
    """Return every series of the panel's place."""
    words = view.words
    return [
        html.P(words["caution"], className="caution"),
        html.P(words["filter-none"], className="empty nothing", hidden=not _nothing(view)),
        *(
            series_room(view, series, number < OPEN)
            for number, series in enumerate(view.panel.toll)
        ),
        _searched(view),
        html.Details([html.Summary(words["rule"]), html.P(words["rule-text"])], className="rule"),
    ]


def _nothing(view: View) -> bool:
    """Tell whether the filters hold back every figure."""
    lines = [claim for series in view.panel.toll for claim in series.claims]
    return sieve_of(view).claims and not any(passing(view, claim) for claim in lines)


def _searched(view: View) -> html.Div | None:
    """Return what was looked for here and not found; None where nothing was."""
    if not view.panel.searches:
        return None
    heading = html.H3(view.words["searched"])
    return html.Div([heading, search_list(view.panel.searches)], className="series")


def series_room(
    view: View,
    series: Series,
    stands_open: bool,  # noqa: FBT001  one of a row
    links: Links = source_links,
    **more: Any,  # noqa: ANN401  attributes of HTML
) -> html.Details:
    """Return a series: its chart and its table.

    Args:
        view: the view that it stands in.
        series: every claim of one kind about a place.
        stands_open: whether it is open as it comes.
        links: how the sources of a claim are cited.
        more: other attributes.
    """
    return html.Details(
        [
            html.Summary(
                [html.H3(series.heading), " ", html.Span(series.range, className="range")],
            ),
            html.P(series.definition, className="definition"),
            ledger(view, series),
            _table(view, series, links) if series.claims else None,
            html.P(series.rule, className="definition"),
        ],
        id=f"series-{series.id}",
        className="series",
        open=stands_open,
        hidden=sieve_of(view).claims and not any(passing(view, claim) for claim in series.claims),
        **more,
    )


def _table(view: View, series: Series, links: Links) -> html.Table:
    heads = [html.Th(view.words[word], scope="col") for word in COLUMNS]
    return html.Table(
        [
            html.Caption(series.heading, className="hidden"),
            html.Thead(html.Tr(heads)),
            html.Tbody([_row(view, claim, links) for claim in series.claims]),
        ],
        className="claims",
    )


def _row(view: View, claim: ClaimLine, links: Links) -> html.Tr:
    words = view.words
    withdrawn = claim.status == "withdrawn"
    chip = html.Span(
        claim.verdict[:1].upper() + claim.verdict[1:],
        className="chip",
        **data(status=claim.status),
    )
    kind = html.Span(
        words[f"kind-{claim.claimant_kind}"], className="kind", **data(kind=claim.claimant_kind)
    )
    badge = html.Span(words["provisional"], className="badge", **data(provisional="true"))
    return html.Tr(
        [
            html.Th(html.Time(claim.said, dateTime=claim.day.isoformat()), scope="row"),
            html.Td(html.S(claim.figure) if withdrawn else claim.figure, className="figure"),
            html.Td(
                [
                    html.P([claim.claimant, " ", kind], className="claimant"),
                    html.P(
                        [chip, " ", badge if claim.provisional else None],
                        className="verdict",
                        **data(later=words["when-future"]),
                    ),
                    html.P(claim.note, className="note") if claim.note else None,
                    html.P(claim.unfound, className="unfound") if claim.unfound else None,
                    links(words, claim.sources),
                ]
            ),
        ],
        id=f"claim-{claim.id}",
        hidden=not passing(view, claim),
        **data(
            day=claim.day.isoformat(),
            when=moment_of(view, claim.day),
            status=claim.status,
            kind=claim.claimant_kind,
            **sifted(claim),
        ),
    )
