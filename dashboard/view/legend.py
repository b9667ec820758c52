"""The signs of the map with their words: those of events, and those of figures."""

from __future__ import annotations

from collections.abc import Mapping

from dashboard.view.areas import THRESHOLDS
from dashboard.view.scene import FAMILIES

NEW = "new"
STATES = ("stands", "revised", "withdrawn", "disputed", "partial", "unknown", "zero")
ALIKE = {"preliminary": "disputed", "unverified": "disputed", "derived": "disputed"}
"""States that are drawn as another one, which says them all in the legend."""
_WORDS = {"disputed": "legend-unsure", "unknown": "legend-unknown"}  # say more than the state's own
_FIRST = 3  # states that stand before the sign of what is new


def signs(measure: str, words: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """Return the signs that a measure's map shows: the state of a mark, and what it means."""
    if measure == "events":
        families = tuple((family, words[f"family-{family}"]) for family in FAMILIES)
        return (*families, (NEW, words["legend-new"]))
    states = tuple((state, words[_WORDS.get(state, f"state-{state}")]) for state in STATES)
    return (*states[:_FIRST], (NEW, words["legend-new-event"]), *states[_FIRST:])


def scale(measure: str = "events") -> tuple[str, ...]:
    """Return for each tint of a region, from none on, the numbers it stands for."""
    starts = (0, *THRESHOLDS[measure])
    ends = (*(start - 1 for start in starts[1:]), None)
    return tuple(map(_numbers, starts, ends))


def _numbers(start: int, end: int | None) -> str:
    if end is None:
        return f"{start}+"
    return f"{start}" if start == end else f"{start}–{end}"
