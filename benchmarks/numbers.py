"""The arithmetic of the results: medians, spreads and ratios of runs that stood side by side."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import dataclass

Runs = Sequence[float | None]
"""One value a round; None where it was not measured, or failed."""


@dataclass(frozen=True)
class Spread:
    """The middle of some values, and how far they reach."""

    median: float
    least: float
    most: float


def spread(runs: Runs) -> Spread | None:
    """Return the median, the least and the most of what was measured; None where nothing was."""
    values = [value for value in runs if value is not None]
    if not values:
        return None
    return Spread(statistics.median(values), min(values), max(values))


def ratios(of: Runs, to: Runs) -> list[float | None]:
    """Return the ratio of each round, of values that were measured one soon after the other.

    What slows the machine for a while slows both, and so changes their ratio little.
    """
    return [
        one / other if one is not None and other else None
        for one, other in zip(of, to, strict=False)
    ]
