"""The figures of a stop as a native chart: a bar for each, with its data in a workbook inside.

The bars stand in the order in which the figures were said, each beside its day and its claimant.
What became of a figure is the series that it belongs to, so that it is told by fill, line and the
chart's own legend: a withdrawn figure is hatched, and its number struck through.
"""

from __future__ import annotations

import datetime as dt
import io
import math
from typing import Any

import xlsxwriter
from pptx.chart.data import CategoryChartData
from pptx.enum.chart import XL_CHART_TYPE
from pptx.oxml import parse_xml

from dashboard.export.deck.bars import (
    DOUBTED,
    HIGHEST,
    LEGEND,
    PARTISAN,
    SHEET,
    Plan,
    Series,
    chart_markup,
    text_markup,
)
from dashboard.export.deck.drawing import Box
from dashboard.export.deck.letters import POINTS, lines, width
from dashboard.export.deck.page import Slide
from dashboard.export.deck.signs import UNSURE
from dashboard.export.deck.text import language_tag
from dashboard.view.numbers import number_text
from dashboard.view.said import Said
from dashboard.view.view import ClaimLine
from dashboard.view.words import say

_SIZES = (12, 11.5, 11, 10.5, 10, 9.5, 9)  # points
_EASY = 10.5  # points: what a chart asks for
_ROOMY = 1.15  # the height of a row, in lines
_WORDS = 0.58  # the most of a chart's width that the words of its rows may take
_NATURAL = 1.38  # a line of the font, as charts set it, in sizes of its letters
_SAFE = 1.06  # programs break the words of a row a little sooner than we do
_GAP = 0.12  # inches between the words of a row and its bar
_LEGEND = 0.16  # inches around the legend
_SIGN = 0.4  # inches, of the sign of its entry and the space around it
_CUT = 10  # points: where words are cut
_RECORD = "Record"
_STATES = ("stands", "revised", "withdrawn", DOUBTED, PARTISAN)
_SPACE = "http://schemas.openxmlformats.org/drawingml/2006/chart"
_NAMES = (
    f'xmlns:c="{_SPACE}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)


def add_chart(slide: Slide, said: Said, box: Box, day: dt.date, number: int) -> None:
    """Add the chart of what had been said to a slide.

    Args:
        slide: the slide.
        said: the figures.
        box: where the chart stands.
        day: the day of the workbook inside.
        number: the chart's id on the slide.
    """
    table = columns(said)
    plan, rows = _plan(said, table, box)
    data: Any = CategoryChartData()  # type: ignore[no-untyped-call]  # python-pptx has no types
    data.categories = rows
    for series in table:
        data.add_series(series.title, series.values)
    frame = slide.shapes.add_chart(XL_CHART_TYPE.BAR_CLUSTERED, *box.emu(), data)
    frame.name = said.heading
    for key, value in (("id", str(number)), ("descr", description(said))):
        frame.element.nvGraphicFramePr.cNvPr.set(key, value)
    space = frame.chart.element
    _put(space, "chart", chart_markup(rows, table, plan))
    _put(space, "txPr", text_markup(plan.size))
    for name, value in (("roundedCorners", "0"), ("lang", language_tag())):
        mark = parse_xml(f'<c:{name} {_NAMES} val="{value}"/>')
        space.find(f"{{{_SPACE}}}date1904").addnext(mark)
    frame.chart.part.chart_workbook.update_from_xlsx_blob(workbook(said, rows, table, day))


def state_of(claim: ClaimLine) -> str:
    """Return the series that a claim belongs to: one party's figure never stands."""
    if claim.claimant_kind == PARTISAN and claim.status == "stands":
        return PARTISAN
    return DOUBTED if claim.status in UNSURE else claim.status


def row_title(claim: ClaimLine) -> str:
    """Return what stands beside a bar: when it was said, and by whom."""
    return say("deck-row", date=claim.said, claimant=claim.claimant)


def columns(said: Said) -> tuple[Series, ...]:
    """Return the chart's data: for each series a number or nothing for each figure.

    The series of the highest ends of ranges comes first, so that it is drawn below the others.
    """
    claims = said.claims
    ranges = frozenset(row for row, claim in enumerate(claims) if _ranged(claim))
    words = ["" if claim.figure == number_text(_low(claim)) else claim.figure for claim in claims]
    found = []
    if ranges:
        highest = [claim.high if row in ranges else None for row, claim in enumerate(claims)]
        found.append(Series(HIGHEST, say("deck-highest"), highest, words))
    states = {state_of(claim) for claim in claims}
    for state in (state for state in _STATES if state in states):
        values = [_low(claim) if state_of(claim) == state else None for claim in claims]
        found.append(Series(state, _title(state), values, words, ranges))
    return tuple(found)


def description(said: Said) -> str:
    """Return the chart in words, for those who cannot see it."""
    rows = "; ".join(
        say("deck-chart-row", row=row_title(claim), figure=claim.figure, verdict=claim.verdict)
        for claim in said.claims
    )
    return say("deck-chart", heading=said.heading, known=said.known, rows=rows)


def workbook(said: Said, rows: list[str], table: tuple[Series, ...], day: dt.date) -> bytes:
    """Return the chart's data as a spreadsheet, and on a second sheet the rows of the record."""
    written = io.BytesIO()
    with xlsxwriter.Workbook(written, {"in_memory": True}) as book:
        book.set_properties(
            {"author": say("product"), "created": dt.datetime.combine(day, dt.time())}
        )
        sheet = book.add_worksheet(SHEET)
        sheet.set_column(0, 0, 60)
        number = book.add_format({"num_format": "#,##0"})
        sheet.write_row(0, 0, [say("deck-who"), *(series.title for series in table)])
        sheet.write_column(1, 0, rows)
        for at, series in enumerate(table, 1):
            for row, value in enumerate(series.values, 1):
                if value is not None:
                    sheet.write_number(row, at, value, number)
        record = book.add_worksheet(_RECORD)
        record.write_row(0, 0, ["id", "said_on", "claimant", "kind", "figure", "low", "high",
                                "status", "verdict", "sources", "addresses"])  # fmt: skip
        for row, claim in enumerate(said.claims, 1):
            cells = [
                claim.id, claim.said, claim.claimant, claim.claimant_kind, claim.figure,
                claim.low, claim.high, claim.status, claim.verdict,
                "; ".join(source.publisher for source in claim.sources),
                " ".join(source.url for source in claim.sources if source.url),
            ]  # fmt: skip
            for at, cell in enumerate(cells):
                if isinstance(cell, int):
                    record.write_number(row, at, cell, number)
                elif cell:
                    record.write_string(row, at, cell)  # an address is text: no program follows it
    return written.getvalue()


def _low(claim: ClaimLine) -> int:
    """Return the number that a claim's bar ends at: its lowest, or the only one it has."""
    return next(value for value in (claim.low, claim.high) if value is not None)


def _ranged(claim: ClaimLine) -> bool:
    return claim.low is not None and claim.high is not None and claim.low != claim.high


def _title(state: str) -> str:
    words = {PARTISAN: "kind-partisan", DOUBTED: "legend-unsure"}
    return say(words.get(state, f"state-{state}"))


def chart_height(said: Said, wide: float) -> float:
    """Return how high a chart should be, in inches, for its rows to be read with ease."""
    rows = [row_title(claim) for claim in said.claims]
    most = max(lines(text, wide * _WORDS / _SAFE, _EASY) for text in rows)
    high = len(rows) * most * _NATURAL * _EASY / POINTS * _ROOMY
    return high + _legend(columns(said), wide)


def _plan(said: Said, table: tuple[Series, ...], box: Box) -> tuple[Plan, list[str]]:
    """Choose the largest letters in which each row's words fit beside its bar.

    Where only letters too small to be read would do, the words are cut to one line; the sheet of
    the record has them whole.
    """
    rows = [row_title(claim) for claim in said.claims]
    most = box.width * _WORDS / _SAFE
    foot = _legend(table, box.width)
    high = (box.height - foot) / len(rows)
    for size in _SIZES:
        broken = max(lines(text, most, size) for text in rows)
        if broken * _NATURAL * size / POINTS <= high:
            break
    else:
        size = max(min(high * POINTS / _NATURAL, _CUT), _SIZES[-1] - 1)
        rows = [_cut(text, most, size) for text in rows]
    words = min(max(width(text, size) for text in rows) * _SAFE, box.width * _WORDS)
    beside = max(width(claim.figure, size, bold=True) for claim in said.claims)
    plan = Plan(
        size=int(size * 2) / 2,
        left=(words + _GAP) / box.width,
        top=0,
        right=min((beside + _GAP) / box.width, 1 - _WORDS - 0.15),
        bottom=foot / box.height,
    )
    return plan, rows


def _legend(table: tuple[Series, ...], wide: float) -> float:
    """Return the height of a legend, in inches: its entries stand in columns of one width."""
    entry = max(width(series.title, LEGEND) for series in table) + _SIGN
    rows = math.ceil(len(table) / max(int(wide / entry), 1))
    return rows * _NATURAL * LEGEND / POINTS + _LEGEND


def _cut(text: str, room: float, size: float) -> str:
    """Return a text as far as it goes on one line."""
    if width(text, size) <= room:
        return text
    at = next(at for at in range(len(text), 0, -1) if width(f"{text[:at]}…", size) <= room)
    return f"{text[:at].rstrip(' ,:')}…"


def _put(space: Any, name: str, markup: str) -> None:  # noqa: ANN401  python-pptx has no types
    """Put an element in the place of the chart's own."""
    old = space.find(f"{{{_SPACE}}}{name}")
    space.replace(old, parse_xml(markup.replace(f"<c:{name}>", f"<c:{name} {_NAMES}>", 1)))
