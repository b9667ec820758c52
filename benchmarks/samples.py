"""What was measured, kept as JSON so that a report can be written again."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from pathlib import Path

from benchmarks.numbers import Runs


@dataclass(frozen=True)
class Cell:
    """What was measured, of whom, with which record."""

    measure: str
    who: str
    record: str = "real"


@dataclass
class Samples:
    """The values of all rounds by cell, and what else was found out."""

    runs: dict[Cell, list[float | None]] = field(default_factory=dict)
    facts: dict[str, str] = field(default_factory=dict)
    """Versions, the machine, how many events each record has: by name."""
    details: dict[str, list[tuple[str, float]]] = field(default_factory=dict)
    """Profiles and lists of what is large, by title: names and numbers, largest first."""
    failures: list[str] = field(default_factory=list)

    def add(self, measure: str, who: str, record: str, value: float | None) -> None:
        """Add the value of the next round; None for one that failed."""
        self.runs.setdefault(Cell(measure, who, record), []).append(value)

    def of(self, measure: str, who: str, record: str = "real") -> Runs:
        """Return the values of a cell; none where it was not measured."""
        return self.runs.get(Cell(measure, who, record), [])

    def save(self, path: Path) -> None:
        """Write everything to a file."""
        path.parent.mkdir(parents=True, exist_ok=True)
        rows = [{**asdict(cell), "values": values} for cell, values in self.runs.items()]
        whole = {
            "runs": rows,
            "facts": self.facts,
            "details": self.details,
            "failures": self.failures,
        }
        path.write_text(json.dumps(whole, indent=1, ensure_ascii=False), encoding="utf-8")


def load(path: Path) -> Samples:
    """Read what `Samples.save` wrote."""
    whole = json.loads(path.read_text(encoding="utf-8"))
    runs = {Cell(row["measure"], row["who"], row["record"]): row["values"] for row in whole["runs"]}
    details = {
        name: [(one, value) for one, value in rows] for name, rows in whole["details"].items()
    }
    return Samples(runs, whole["facts"], details, whole["failures"])


def joined(parts: Iterable[Samples]) -> Samples:
    """Return what several parts of a run found, as one."""
    whole = Samples()
    for part in parts:
        whole.runs |= part.runs
        whole.facts |= part.facts
        whole.details |= part.details
        whole.failures += part.failures
    return whole
