"""The report says what was measured, what not, and which targets were missed."""

from __future__ import annotations

import pytest

from benchmarks.report import number, table, written
from benchmarks.samples import Samples
from benchmarks.targets import Target, verdict


def measured() -> Samples:
    samples = Samples(
        facts={"Processor": "2 cores", "events real": "288", "marks real": "220", "steps": "127"},
        details={"deeds step page real": [("Paint", 1.234)]},
        failures=["folium, 1,000 events, step: January did not end"],
    )
    for who, values in {"page": (3, 4, 8), "express": (20, 20, 20)}.items():
        for value in values:
            samples.add("step", who, "real", value)
    return samples


def test_medians_stand_with_their_spread_and_their_ratio_to_the_peer() -> None:
    assert "| Qantar, `/` | 4 (3–8) | 0.2 (0.15–0.4) |" in written(measured())


def test_a_missed_target_is_said_and_so_is_what_was_not_measured() -> None:
    target = Target("a step", "step", "page", 0.1, against=("express", "real"))
    other = Target("frames", "dropped", "page", 1, unit="%")
    text = table(verdict(one, measured()) for one in (target, other))
    assert "| a step | at most 0.1 | 0.2 (0.15–0.4) | **missed** |" in text
    assert "| frames | at most 1 % | – | not measured |" in text


def test_it_tells_where_the_time_goes_on_which_machine_and_what_failed() -> None:
    text = written(measured())
    assert "- Processor: 2 cores" in text
    assert "| real | 288 | 220 |" in text
    assert "### Missed: main thread a step: `/` to plotly-express" in text
    assert "| what the main thread did, ms of the processor |  |" in text
    assert "| `Paint` | 1.23 |" in text
    assert "January did not end" in text


@pytest.mark.parametrize(
    ("value", "text"), [(0, "0"), (0.0712, "0.0712"), (1.25, "1.25"), (1460.4, "1,460")]
)
def test_a_number_has_three_digits_that_count(value: float, text: str) -> None:
    assert number(value) == text
