"""The whole record in brief, as a text: what a page shows that no script opens, and what it prints.

Each event is a line and each figure another; who published it stands in the list of sources.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from dash import html

from dashboard.view.view import ClaimLine, Series, SourceLine, StoryItem
from dashboard.view.whole import Whole

Words = Mapping[str, str]


def brief(whole: Whole, words: Words) -> list[Any]:
    """Return every event and every figure of the record, each as one line.

    The first event of a day has the id ``day-2022-01-05``, the figures of a place ``at-almaty``.
    """
    days: set[str] = set()
    return [
        html.H2(words["file-events"], id="events"),
        html.Ol([_event(whole, item, days) for item in whole.story], className="lines"),
        html.H2(words["file-figures"], id="figures"),
        html.P(words["caution"], className="caution"),
        *_figures(whole),
    ]


def source_list(whole: Whole) -> html.Ol:
    """Return every source with its number, its publisher and its address."""
    return html.Ol(
        [html.Li(_source(line), id=f"s{number}") for number, line in enumerate(whole.sources, 1)],
        id="sources",
        className="sources",
    )


def _event(whole: Whole, item: StoryItem, days: set[str]) -> html.Li:
    day = item.day.isoformat()
    first: dict[str, Any] = {} if day in days else {"id": f"day-{day}"}
    days.add(day)
    inside = [f"{item.when}, {item.place_title}: ", html.B(item.title), *_cites(whole, item)]
    return html.Li(inside, **first)


def _figures(whole: Whole) -> Iterator[Any]:
    """Yield for each place what was said of it: a series where it is counted first."""
    for panel in whole.panels:
        own = [series for series in panel.toll if _home(whole, series) == panel.place]
        yield html.H3(panel.title, id=f"at-{panel.place}")
        for series in own:
            yield html.H4([series.heading, ": ", html.Span(series.range)])
            if series.claims:
                yield html.Ul([_claim(whole, claim) for claim in series.claims], className="lines")


def _home(whole: Whole, series: Series) -> str:
    """Return the place that a series is about: of those in whose panel it stands the narrowest."""
    return whole.counted[series.id][-1]


def _claim(whole: Whole, claim: ClaimLine) -> html.Li:
    figure = html.S(claim.figure) if claim.status == "withdrawn" else claim.figure
    told = f", {claim.claimant}, {claim.said}; {claim.verdict}"
    return html.Li([html.B(figure), told, *_cites(whole, claim)])


def _cites(whole: Whole, line: StoryItem | ClaimLine) -> list[Any]:
    numbers = whole.numbers
    links = [_cite(numbers[source.id]) for source in line.sources]
    between: Sequence[Any] = [part for link in links for part in (", ", link)][1:]
    return [" [", *between, "]"] if links else []


def _cite(number: int) -> html.A:
    return html.A(str(number), href=f"#s{number}")


def _source(line: SourceLine) -> html.A | html.Span:
    return html.A(line.publisher, href=line.url) if line.url else html.Span(line.publisher)
