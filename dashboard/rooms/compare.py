"""Two places side by side: how the figure of each changed, and what both have."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from dash import html

from dashboard.rooms.attributes import aria
from dashboard.rooms.reading import Ways, notice_lines, reading, wide_table
from dashboard.view.address import kept_language
from dashboard.view.compare import Comparison, Side, Turn
from dashboard.view.scene import MEASURES
from dashboard.view.view import PlaceLine

Words = Mapping[str, str]


def compare_page(
    shown: Comparison, places: Sequence[PlaceLine], words: Words, lead: Ways
) -> html.Div:
    """Return the page.

    Args:
        shown: the two places.
        places: every place that can be chosen.
        words: the words of the language that is spoken.
        lead: where its header leads.
    """
    chosen = [side.place for side in shown.sides]
    lang = kept_language(lead.pages[""].partition("?")[2]).removeprefix("?lang=")
    return reading(
        words,
        lead,
        [
            html.H1(words["compare-title"]),
            html.P(words["compare-lead"], className="lead"),
            notice_lines(shown.notices),
            html.Form(
                [
                    _select(words["compare-one"], "place", _places(places), chosen[0]),
                    _select(words["compare-other"], "with", _places(places), chosen[1]),
                    _select(words["compare-measure"], "measure", _measures(words), shown.measure),
                    # The button carries the language, which a form would lose.
                    html.Button(
                        words["compare-show"],
                        type="submit",
                        className="button",
                        name="lang" if lang else None,
                        value=lang or None,
                    ),
                ],
                method="get",
                className="chooser",
            ),
            html.H2(words["compare-turns"]),
            html.Div(
                [_side(words, side, shown.measure, lang) for side in shown.sides], className="sides"
            ),
            html.H2(words["compare-shared"]),
            _shared(words, shown),
        ],
        name="compare",
    )


def _places(places: Sequence[PlaceLine]) -> list[tuple[str, str]]:
    return [
        (place.id, f"{place.title} · {place.lies_in}" if place.kind == "site" else place.title)
        for place in places
    ]


def _measures(words: Words) -> list[tuple[str, str]]:
    return [(measure, words[f"measure-{measure}"]) for measure in MEASURES[1:]]


def _select(label: str, name: str, options: Sequence[tuple[str, str]], chosen: str) -> html.Label:
    return html.Label(
        [
            html.Span(label),
            html.Select(
                [
                    html.Option(text, value=value, selected=value == chosen)
                    for value, text in options
                ],
                name=name,
            ),
        ]
    )


def _side(words: Words, side: Side, measure: str, lang: str) -> html.Section:
    kept = f"&lang={lang}" if lang else ""
    turns = [_turn(turn) for turn in side.turns]
    return html.Section(
        [
            html.H3(side.title),
            html.P([html.B(words["compare-now"]), ": ", side.now], className="now"),
            html.Ol(turns, className="turns", **aria(label=words["compare-then"]))
            if turns
            else None,
            html.P(
                html.A(
                    words["compare-story"],
                    href=f"./?place={side.place}&measure={measure}&tab=toll{kept}",
                )
            ),
        ]
    )


def _turn(turn: Turn) -> html.Li:
    said = html.Time(turn.date, dateTime=str(turn.day))
    figure = (html.S if turn.withdrawn else html.B)(turn.figure, className="figure")
    return html.Li([html.P([figure, " ", said]), html.P(turn.text, className="note")])


def _shared(words: Words, shown: Comparison) -> html.Div | html.P:
    if not shown.shared:
        return html.P(words["compare-none"])
    heads = [words["compare-counted"], *(side.title for side in shown.sides)]
    rows = [
        html.Tr([html.Th(counted, scope="row"), html.Td(one.range), html.Td(other.range)])
        for counted, one, other in shown.shared
    ]
    return wide_table(words["compare-shared"], heads, rows, "shared")
