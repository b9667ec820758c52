"""What stands on the time axis: how wide and high its bars are, and what is written under them.

Every position is a share of the axis' width, whose ends are 0 and 1, as `Step.at` says.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from dashboard.view.steps import PARTS
from dashboard.view.view import Part, View

BREAKS = (("break-before", 0.137), ("break-after", 0.869))
WIDEST = 0.024  # of a bar; narrower than a day of January, so that days stay apart
LEAST = 0.055  # between two years that are written under the axis


def tallest(view: View) -> int:
    """Return the number of events on the day that has most, and at least 1.

    A filter does not change the scale.
    """
    most = max(sum(number for _, number in step.bars) for step in view.steps)
    return view.tallest or most or 1


def bar_width(view: View, part: Part) -> float:
    """Return the width of a day's bar in a part of the axis."""
    places = [step.at for step in view.steps if step.part == part]
    gaps = [later - earlier for earlier, later in itertools.pairwise(places)]
    return min([WIDEST, *(gap * 0.8 for gap in gaps if gap > 0)])


def years(view: View, part: Part) -> str:
    """Return the years of a part that holds more than one, or another one than its name says."""
    found = sorted({step.day.year for step in view.steps if step.part == part})
    if len(found) < 2:  # noqa: PLR2004
        return ""
    return f" {found[0]}–{found[-1]}"


def ticks(view: View, least: float = LEAST) -> Iterator[tuple[int, str]]:
    """Yield the steps that have a tick, and its text: days of January, years as there is room.

    Args:
        view: what is shown.
        least: the share of the axis that lies at least between two years.
    """
    year, free = 0, -1.0
    for number, step in enumerate(view.steps):
        january = step.part == "january"
        by_break = step.part == "before" and step.at > PARTS["before"][1] - least / 2
        crowded = step.at < free or by_break
        if not january and (step.day.year == year or crowded):
            continue
        year, free = step.day.year, step.at + least
        yield number, str(step.day.day if january else year)
