"""A shot: one moment of a View to be drawn as a picture, and what is written beside it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from dashboard.figures.heading import Heading
from dashboard.view.legend import NEW
from dashboard.view.view import CountryCell, MarkCell, RegionCell, View


@dataclass(frozen=True)
class Words:
    """What every picture of a set says: the measure by its mode, the bars, whose work it is."""

    modes: Mapping[str, str]
    bars: str
    credits: str


@dataclass(frozen=True)
class Shot:
    """A View at one of its steps, with its heading."""

    view: View
    step: int
    heading: Heading

    @property
    def at(self) -> float:
        """Where its day stands on the time axis, from 0 to 1."""
        return self.view.steps[self.step].at

    def marks(self) -> list[MarkCell]:
        """Return the cells of the marks, in the View's order."""
        row = self.view.frames[self.view.mode].marks[self.step]
        return [self.view.mark_cells[at] for at in row]

    def regions(self) -> list[RegionCell]:
        """Return the cells of the regions, in the View's order."""
        row = self.view.frames[self.view.mode].regions[self.step]
        return [self.view.region_cells[at] for at in row]

    def country(self) -> CountryCell:
        """Return the cell of the country."""
        return self.view.country_cells[self.view.frames[self.view.mode].country[self.step]]

    def fresh(self) -> list[int]:
        """Return the marks at which something is new, as far as they are drawn."""
        cells = self.marks()
        return [at for at in self.view.steps[self.step].new if cells[at].state != "none"]

    def states(self) -> frozenset[str]:
        """Return the states of the marks, and `NEW` where something is new."""
        states = {cell.state for cell in self.marks()}
        return frozenset({*states, NEW} if self.fresh() else states)

    def families(self) -> frozenset[str]:
        """Return the families of events that the time axis tells apart."""
        if self.view.scene["measure"] != "events":
            return frozenset()
        return frozenset(family for step in self.view.steps for family, count in step.bars if count)


def between(old: MarkCell, new: MarkCell, share: float) -> MarkCell:
    """Return a mark on its way from one cell to another: the old one at 0, the new one at 1.

    What comes has its new look from the start, what goes keeps its old one to the end.
    """
    if share >= 1:
        return new
    return MarkCell(
        old.low + (new.low - old.low) * share,
        old.high + (new.high - old.high) * share,
        old.state if new.state == "none" else new.state,
        new.text,
    )
