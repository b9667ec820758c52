"""The chart of what had been said, and the sheet inside it."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Callable
from typing import Any

import openpyxl
import pytest

from dashboard.export.deck.bars import DOUBTED, HIGHEST, PARTISAN
from dashboard.export.deck.chart import columns, description, state_of, workbook
from dashboard.view.said import Said
from dashboard.view.view import ClaimLine
from geodata.atlas import Atlas

DAY = dt.date(2026, 11, 26)


def line(id_: str, low: int | None, high: int | None, status: str, **more: Any) -> ClaimLine:  # noqa: ANN401
    given = {"figure": str(low), "claimant_kind": "official", **more}
    return ClaimLine(
        id=id_, day=DAY, said="9 January 2022", low=low, high=high, claimant=f"The {id_}",
        status=status, verdict=status, provisional=False, note="", sources=(), **given,
    )  # fmt: skip


SAID = Said(
    "Killed",
    "As known now",
    (
        line("ministry", 164, 164, "withdrawn"),
        line("monitor", 139, 151, "disputed", figure="139–151"),
        line("party", 500, 500, "stands", claimant_kind="partisan"),
        line("agency", 200, None, "stands", figure="more than 200"),
    ),
    3,
)


def test_what_became_of_a_figure_is_the_series_that_it_is_in() -> None:
    assert [state_of(claim) for claim in SAID.claims] == ["withdrawn", DOUBTED, PARTISAN, "stands"]
    table = {series.key: list(series.values) for series in columns(SAID)}
    assert table == {
        HIGHEST: [None, 151, None, None],
        "stands": [None, None, None, 200],
        "withdrawn": [164, None, None, None],
        DOUBTED: [None, 139, None, None],
        PARTISAN: [None, None, 500, None],
    }


def test_a_figure_that_is_more_than_a_number_keeps_its_words() -> None:
    assert list(columns(SAID)[0].words) == ["", "139–151", "", "more than 200"]


def test_the_sheet_inside_holds_the_chart_and_the_rows_of_the_record() -> None:
    rows = [claim.claimant for claim in SAID.claims]
    book = openpyxl.load_workbook(io.BytesIO(workbook(SAID, rows, columns(SAID), DAY)))
    assert book.sheetnames == ["Chart", "Record"]
    chart = list(book["Chart"].values)
    assert chart[1] == ("The ministry", None, None, 164, None, None)
    record = list(book["Record"].values)
    assert record[1][:7] == (
        "ministry", "9 January 2022", "The ministry", "official", "164", 164, 164,
    )  # fmt: skip
    assert record[4][5:7] == (200, None)


def test_the_same_figures_give_the_same_sheet_on_every_day() -> None:
    table = columns(SAID)
    assert workbook(SAID, ["a"] * 4, table, DAY) == workbook(SAID, ["a"] * 4, table, DAY)


def test_the_chart_is_told_in_words() -> None:
    told = description(SAID)
    assert "164" in told
    assert "withdrawn" in told
    assert "The ministry" in told


@pytest.mark.parametrize("language", ["en", "kk", "ru"])
def test_the_chart_of_a_slide_holds_the_claims_of_the_record(
    read: Callable[[str], Any], taught: Atlas, language: str
) -> None:
    slide = read(language).slides[-1 - _sources(read(language))]
    (chart,) = [shape.chart for shape in slide.shapes if shape.has_chart]
    drawn = {
        value for plot in chart.plots for series in plot.series for value in series.values if value
    }
    killed = [claim for id_, claim in taught.claims.items() if id_.startswith("country-killed-")]
    assert drawn <= {value for claim in killed for value in (claim.low, claim.high)}
    assert {164, 225, 238} <= drawn
    book = openpyxl.load_workbook(io.BytesIO(chart.part.chart_workbook.xlsx_part.blob))
    ids = [row[0] for row in list(book["Record"].values)[1:]]
    assert len(ids) == len(list(chart.plots[0].categories))
    assert set(ids) <= set(taught.claims)
    cells = {cell for row in list(book["Chart"].values)[1:] for cell in row[1:] if cell}
    assert cells == drawn


def _sources(deck: Any) -> int:  # noqa: ANN401
    return sum(slide.slide_layout.name == "Sources" for slide in deck.slides)
