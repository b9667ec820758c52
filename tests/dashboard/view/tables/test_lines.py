"""What the rows show."""

from __future__ import annotations

import dataclasses
from typing import get_args

from dashboard.view.tables.lines import FigureLine, Line
from dashboard.view.view import ClaimLine


def test_a_line_is_plain_data_that_nobody_changes() -> None:
    for kind in get_args(Line):
        assert dataclasses.is_dataclass(kind)
        assert kind.__dataclass_params__.frozen  # type: ignore[attr-defined]


def test_a_figure_never_stands_without_claimant_day_and_fate() -> None:
    assert dataclasses.fields(FigureLine)[0].type == "ClaimLine"
    needed = {f.name for f in dataclasses.fields(ClaimLine) if f.default is dataclasses.MISSING}
    assert {"claimant", "said", "verdict", "provisional", "sources"} <= needed
