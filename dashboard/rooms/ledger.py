"""The ledger's chart: every published figure by the day on which it was said.

Days that lie close together stand to scale. Days far apart stand in columns, one a day and evenly
spaced, as the parts of the time axis do, and the chart says so: on a scale from January 2022
to 2026 the nine figures of the first month would lie on one spot.
"""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dash import html

from dashboard.rooms.attributes import aria, data
from dashboard.rooms.axis import share
from dashboard.rooms.filters import passing, sifted
from dashboard.rooms.story import moment_of
from dashboard.view.dates import tick_text
from dashboard.view.numbers import number_text
from dashboard.view.view import ClaimLine, Series, View

TO_SCALE = 45  # days from the first to the last figure; beyond, one column a day
LETTER = 0.027  # the width of a digit, as a share of the chart's width in the panel
TAIL = 0.11  # the length of the tail of an open end
LINE = 0.13  # the height of a line of digits, as a share of the chart's height
ROUND = (2, 3, 4, 5, 6, 8)  # times ten, a hundred, …
HEADROOM = 1.1  # above the highest figure, so that it can be written
MARGIN = 0.05  # to the left and right of the first and last day


@dataclass(frozen=True)
class Sign:
    """A claim on the chart; positions are shares of its width and height, from the bottom left."""

    claim: ClaimLine
    x: float
    low: float
    high: float
    open: str  # "up" or "down" where only one end of the range is known


def ledger(view: View, series: Series) -> html.Figure | None:
    """Return the chart of a series; None where it holds fewer than two numbers."""
    words = view.words
    drawn = [claim for claim in series.claims if number_of(claim) is not None]
    if len(drawn) < 2:  # noqa: PLR2004  one figure needs no chart
        return None
    top = ceiling(max(max(claim.low or 0, claim.high or 0) for claim in drawn))
    places, even = columns([claim.day for claim in drawn])
    shown = signs(drawn, places, top)
    ends = [value for claim in drawn for value in (claim.low, claim.high) if value is not None]
    summary = words["ledger-summary"].format(
        n=len(drawn),
        first=drawn[0].said,
        last=drawn[-1].said,
        low=number_text(min(ends)),
        high=number_text(max(ends)),
    )
    notes = [words["ledger-even" if even else "ledger-time"]]
    if len(drawn) < len(series.claims):
        notes.append(words["ledger-words"].format(n=len(series.claims) - len(drawn)))
    return html.Figure(
        [
            html.Div(
                [
                    *(_line(top * part // 2, part / 2) for part in range(3)),
                    *(_sign(view, sign) for sign in shown),
                    *_numbers(view, shown),
                    *_days(places),
                ],
                className="chart",
                role="img",
                **aria(label=f"{words['ledger-chart']}. {summary}"),
            ),
            _legend(view, drawn),
            html.Figcaption(" ".join(notes)),
        ],
        className="ledger",
    )


def number_of(claim: ClaimLine) -> int | None:
    """Return the number that a claim is drawn at; None where it has only words."""
    return claim.low if claim.low is not None else claim.high


def ceiling(value: int) -> int:
    """Return a round number above a figure, with room to write it; half of it is whole too."""
    least = value * HEADROOM
    steps: Iterator[int] = itertools.chain(
        (2, 4, 6, 10), (step * 10**power for power in itertools.count(1) for step in ROUND)
    )
    return next(step for step in steps if step >= least)


def columns(days: Sequence[dt.date]) -> tuple[dict[dt.date, float], bool]:
    """Return where each day stands on the chart, and whether the days are evenly spaced."""
    distinct = sorted(set(days))
    first, last = distinct[0], distinct[-1]
    span = (last - first).days
    even = span > TO_SCALE
    room = 1 - 2 * MARGIN
    if not span:
        return {first: 0.5}, False
    return {
        day: MARGIN + room * (at / (len(distinct) - 1) if even else (day - first).days / span)
        for at, day in enumerate(distinct)
    }, even


def signs(claims: Sequence[ClaimLine], places: dict[dt.date, float], top: int) -> list[Sign]:
    """Place each claim that has a number. Equal figures of one day stand side by side."""
    taken: dict[tuple[dt.date, int], int] = {}
    found = []
    for claim in claims:
        low = claim.low if claim.low is not None else claim.high
        high = claim.high if claim.high is not None else claim.low
        if low is None or high is None:
            continue
        spot = (claim.day, round(12 * high / top))
        nth = taken[spot] = taken.get(spot, -1) + 1
        aside = (nth + 1) // 2 * (-1) ** nth * 0.026
        ends = {(False, True): "up", (True, False): "down"}
        direction = ends.get((claim.low is None, claim.high is None), "")
        found.append(Sign(claim, places[claim.day] + aside, low / top, high / top, direction))
    return found


def _line(value: int, at: float) -> html.Div:
    return html.Div(html.Span(number_text(value)), className="line", style={"bottom": share(at)})


def _sign(view: View, sign: Sign) -> html.Div:
    claim = sign.claim
    return html.Div(
        className="sign",
        title=f"{claim.figure}: {claim.claimant}, {claim.said}",
        style={
            "left": share(sign.x),
            "bottom": share(sign.low),
            "height": share(sign.high - sign.low),
        },
        **data(
            kind=claim.claimant_kind,
            status=claim.status,
            open=sign.open,
            passes=_passes(view, claim),
            **sifted(claim),
            day=claim.day.isoformat(),
            when=moment_of(view, claim.day),
        ),
    )


def _numbers(view: View, shown: Sequence[Sign]) -> list[html.Span]:
    """Write the figures beside their signs as far as there is room; the table holds them all."""
    ranks = {"stands": 0, "withdrawn": 1, "disputed": 2}
    boxes: list[tuple[float, float, float, float]] = []
    for sign in shown:
        low, high = sign.low - _tail(sign, "down"), sign.high + _tail(sign, "up")
        boxes.append((sign.x - 0.014, sign.x + 0.014, low, high))
    written = []
    for sign in sorted(shown, key=lambda sign: ranks.get(sign.claim.status, 3)):
        text = _short(sign.claim)
        half = LETTER * len(text) / 2
        x = min(max(sign.x, half), 1 - half)
        above = sign.high + _tail(sign, "up") + 0.02
        below = sign.low - _tail(sign, "down") - 0.02 - LINE
        for y in (above, below):
            box = (x - half, x + half, y, y + LINE)
            if y > 0 and not any(_overlap(box, other) for other in boxes):
                boxes.append(box)
                written.append(_number(view, sign, text, x, y))
                break
    return written


def _tail(sign: Sign, end: str) -> float:
    """Return how far a sign reaches beyond its figure, as a share of the chart's height."""
    return 0.03 + (TAIL if sign.open == end else 0)


def _passes(view: View, claim: ClaimLine) -> str:
    """Tell the style sheet whether a sign is as strong as ever: the chart shows every figure."""
    return "yes" if passing(view, claim) else "no"


def _number(view: View, sign: Sign, text: str, x: float, y: float) -> html.Span:
    withdrawn = sign.claim.status == "withdrawn"
    return html.Span(
        html.S(text) if withdrawn else text,
        className="number",
        style={"left": share(x), "bottom": share(y)},
        **data(
            kind=sign.claim.claimant_kind,
            status=sign.claim.status,
            passes=_passes(view, sign.claim),
            **sifted(sign.claim),
        ),
    )


def _short(claim: ClaimLine) -> str:
    low, high = claim.low, claim.high
    if low is None or high is None:
        return f"≥{number_text(low)}" if low is not None else f"≤{number_text(high or 0)}"
    return number_text(low) if low == high else f"{number_text(low)}–{number_text(high)}"


def _overlap(one: tuple[float, ...], other: tuple[float, ...]) -> bool:
    return one[0] < other[1] and other[0] < one[1] and one[2] < other[3] and other[2] < one[3]


def _days(places: dict[dt.date, float]) -> list[html.Span]:
    """Write the days under the chart: the last one always, the others as far as there is room."""
    last = max(places)
    ticks: list[html.Span] = []
    free = 0.0
    for day, at in places.items():
        text = tick_text(day)
        if day == last or (at >= free and at < places[last] - 0.17):
            free = at + 0.17
            ticks.append(
                html.Span(
                    [text, html.Span(str(day.year))], className="day", style={"left": share(at)}
                )
            )
    return ticks


def _legend(view: View, drawn: Sequence[ClaimLine]) -> html.Ul:
    kinds = dict.fromkeys(claim.claimant_kind for claim in drawn)
    return html.Ul(
        [
            html.Li(
                [
                    html.Span(className="sign", **data(kind=kind, status="stands")),
                    view.words[f"kind-{kind}"],
                ]
            )
            for kind in kinds
        ],
        className="ledger-kinds",
        **aria(hidden="true"),
    )
