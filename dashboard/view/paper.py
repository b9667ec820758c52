"""The papers that a page can be printed on, and what an address asks for."""

from __future__ import annotations

from dataclasses import dataclass

from dashboard.view.address import wishes
from dashboard.view.words import say

_LONGEST = 40  # characters of a foreign value that a notice repeats


@dataclass(frozen=True)
class Paper:
    """A paper: what it is called, and how large it is, in millimetres."""

    id: str
    title: str
    width: float
    height: float


PAPERS = {
    paper.id: paper
    for paper in (Paper("a4", "A4", 210, 297), Paper("letter", "Letter", 215.9, 279.4))
}
"""The papers by the words of the address; the first is that of an address without one."""


def paper_of(search: str) -> tuple[Paper, tuple[str, ...]]:
    """Return the paper that an address asks for, and a notice where it asked for another one."""
    first = next(iter(PAPERS.values()))
    asked = wishes(search).get("paper", first.id)
    if asked in PAPERS:
        return PAPERS[asked], ()
    value = asked if len(asked) <= _LONGEST else asked[: _LONGEST - 1] + "…"
    others = ", ".join(paper.title for paper in PAPERS.values())
    notice = say("handout-notice-paper", value=value, shown=first.title, papers=others)
    return first, (notice,)
