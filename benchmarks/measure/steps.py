"""How long the page's main thread is busy with a step, while January plays."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from playwright.sync_api import Browser, Page

from benchmarks.contenders import Contender
from benchmarks.marks import Marks
from benchmarks.measure.browser import (
    devtools,
    drive,
    keep_time,
    metrics,
    to_january,
    until,
    visitor,
)

PACE = 100  # milliseconds a step: ten a second
LAPS = 3
_COUNT = "(drive.drawn ?? drive.step)()"


@dataclass(frozen=True)
class Spent:
    """What a step costs the main thread, in milliseconds: in all, and by what it was spent on."""

    parts: Mapping[str, float]

    @property
    def task(self) -> float:
        """Return the whole."""
        return self.parts["TaskDuration"]


def a_step(
    opened: Browser, address: str, contender: Contender, marks: Marks, *, laps: int = LAPS
) -> Spent:
    """Play January a few times by the contender's own clock; return what a step cost.

    Everything that the main thread does while it plays counts, drawing and the clock included.
    """
    with visitor(opened) as page:
        page.goto(address + contender.path)
        drive(page, contender, marks.texts, marks.opening)
        tools = devtools(page)
        keep_time(tools)
        steps, spent = 0, dict.fromkeys(metrics(tools), 0.0)
        for _ in range(laps):
            to_january(page)
            before, begun = metrics(tools), page.evaluate(_COUNT)
            page.evaluate("drive.play()")
            _wait_until_february(page)
            after, ended = metrics(tools), page.evaluate(_COUNT)
            page.evaluate("drive.pause()")
            steps += ended - begun
            spent = {name: spent[name] + after[name] - before[name] for name in spent}
        return Spent({name: value / steps for name, value in spent.items()})


def _wait_until_february(page: Page) -> None:
    steps = page.evaluate("drive.last - drive.first")
    page.wait_for_timeout(steps * PACE)
    until(page, "drive.step() >= drive.last")
