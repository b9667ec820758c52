"""What is compared: where each contender is found, which marks are its own, how it is driven."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from geodata import RECORD

DRIVES = Path(__file__).parent / "drives"


@dataclass(frozen=True)
class Contender:
    """A page that draws the record.

    Attributes:
        name: how it is called in the results.
        title: what it is, in a line.
        program: what serves it: ``qantar``, or a name of `benchmarks.peers`.
        path: where on its server it is found.
        mark: a selector of the marks that it draws.
        ready: an expression that is true once it has all that it loads by itself.
        drive: the name of the script by which it is played.
        most: with how many events it is still tried.
    """

    name: str
    title: str
    program: str
    path: str
    mark: str
    ready: str
    drive: str
    most: int

    @property
    def script(self) -> str:
        """Return the script by which it is played."""
        return (DRIVES / f"{self.drive}.js").read_text(encoding="utf-8")


_EVERY = 1_000_000
_POINT = 'document.querySelector("path.point")'
_DRAWN = '#poster .mark:not([data-state="none"]) *, path.point'
EMBED = Contender(
    "embed", "Qantar, `/embed/opening`", "qantar", "/embed/opening", _DRAWN,
    'document.readyState === "complete"', "qantar", _EVERY,
)  # fmt: skip
PAGE = Contender(
    "page", "Qantar, `/`", "qantar", "/", _DRAWN,
    'document.documentElement.dataset.stage === "live"', "qantar", _EVERY,
)  # fmt: skip
EXPRESS = Contender(
    "express", "plotly-express `animation_frame` in Dash", "express", "/", "path.point",
    _POINT, "express", 10_000,
)  # fmt: skip
REDRAWN = Contender(
    "redrawn", "Dash, a server callback a step", "redrawn", "/", "path.point",
    _POINT, "redrawn", 10_000,
)  # fmt: skip
TIMESTAMPED = Contender(
    "timestamped", "folium TimestampedGeoJson", "timestamped", "/", "path.leaflet-interactive",
    'document.querySelector("path.leaflet-interactive")', "timestamped", 10_000,
)  # fmt: skip
BARE = Contender(
    "bare", "the limit: bare SVG of the same marks", "bare", "/", "circle:not([display])",
    'document.readyState === "complete"', "bare", _EVERY,
)  # fmt: skip
CONTENDERS = (EMBED, PAGE, EXPRESS, REDRAWN, TIMESTAMPED, BARE)


@dataclass(frozen=True)
class Entry:
    """A contender with one of the records."""

    contender: Contender
    record: str  # "real", or a number of events

    @property
    def program(self) -> tuple[str, str]:
        """Return what must be served for it: a program and a record."""
        return (self.contender.program, self.record)


def command(program: str, directory: Path, port: int) -> list[str]:
    """Return the command that serves a record."""
    if program == "qantar":
        own = [] if directory == RECORD else ["--atlas", str(directory)]
        return [sys.executable, "-m", "dashboard", "serve", "--port", str(port), *own]
    peer = [sys.executable, "-m", "benchmarks.peers", program]
    return [*peer, "--record", str(directory), "--port", str(port)]


def entries(records: dict[str, int]) -> Iterator[Entry]:
    """Yield the contenders with every record that they are tried with.

    Args:
        records: how many events each holds, by its name.
    """
    for record, events in records.items():
        for contender in CONTENDERS:
            if events <= contender.most:
                yield Entry(contender, record)
