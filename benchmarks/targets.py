"""What Qantar sets out to reach, and whether it does."""

from __future__ import annotations

from dataclasses import dataclass

from benchmarks.numbers import Runs, Spread, ratios, spread
from benchmarks.samples import Samples


@dataclass(frozen=True)
class Target:
    """A bound on the median of a measure, or of its ratio to somebody else's.

    Attributes:
        what: in words.
        measure: see `benchmarks.run`.
        who: whose.
        bound: what it may be at most, or must be at least.
        record: the record that it is about.
        against: whose value it is divided by, and with which record; None for the value itself.
        least: whether the bound is one from below.
        unit: of the value; a ratio has none.
    """

    what: str
    measure: str
    who: str
    bound: float
    record: str = "real"
    against: tuple[str, str] | None = None
    least: bool = False
    unit: str = ""


@dataclass(frozen=True)
class Verdict:
    """What was found of a target."""

    target: Target
    found: Spread | None  # None: not measured in this run

    @property
    def met(self) -> bool | None:
        """Return whether the target is met; None where nobody knows."""
        if self.found is None:
            return None
        value, bound = self.found.median, self.target.bound
        return value >= bound if self.target.least else value <= bound


def verdict(target: Target, samples: Samples) -> Verdict:
    """Hold a target against what was measured."""
    runs: Runs = samples.of(target.measure, target.who, target.record)
    if target.against:
        runs = ratios(runs, samples.of(target.measure, *target.against))
    return Verdict(target, spread(runs))


_PX, _FOLIUM, _LIMIT = ("express", "real"), ("timestamped", "real"), ("bare", "real")
_1K = "1,000"
_100K = "100,000"
_LATE = "must begin after the first marks"
PAGES = ("/", "/table", "/about", "/embed/opening")

TARGETS = (
    Target("first marks, cold: `/embed/opening` to plotly-express", "paint", "embed", 0.08, against=_PX),
    Target("first marks, cold: `/` to plotly-express", "paint", "page", 0.12, against=_PX),
    Target("first marks, cold: `/embed/opening` to folium", "paint", "embed", 1, against=_FOLIUM),
    Target("first marks, cold: `/` to folium", "paint", "page", 1, against=_FOLIUM),
    Target("the same on a slow phone: `/embed/opening` to plotly-express", "slow paint", "embed", 0.08, against=_PX),
    Target("the same on a slow phone: `/` to plotly-express", "slow paint", "page", 0.13, against=_PX),
    Target("main thread a step: `/` to plotly-express", "step", "page", 0.1, against=_PX),
    Target("main thread a step: embed to plotly-express", "step", "embed", 0.07, against=_PX),
    Target("main thread a step, 1,000 events: `/` to plotly-express", "step", "page", 0.1, _1K, ("express", _1K)),
    Target("main thread a step, 1,000 events: embed to plotly-express", "step", "embed", 0.1, _1K, ("express", _1K)),
    Target("main thread a step: `/` to the limit", "step", "page", 2, against=_LIMIT),
    Target("main thread a step: embed to the limit", "step", "embed", 2, against=_LIMIT),
    Target("main thread a step, 1,000 events: `/` to the limit", "step", "page", 2, _1K, ("bare", _1K)),
    Target("main thread a step, 1,000 events: embed to the limit", "step", "embed", 2, _1K, ("bare", _1K)),
    Target("main thread a step, `/`: 100,000 events to the real record", "step", "page", 2, _100K, ("page", "real")),
    Target("main thread a step, embed: 100,000 events to the real record", "step", "embed", 2, _100K, ("embed", "real")),
    Target("frames dropped in 10 s of play, `/`", "dropped", "page", 1, unit="%"),
    Target("frames dropped in 10 s of play, embed", "dropped", "embed", 1, unit="%"),
    Target("frames dropped in 10 s of play, 1,000 events, `/`", "dropped", "page", 1, _1K, unit="%"),
    Target("frames dropped in 10 s of play, 1,000 events, embed", "dropped", "embed", 1, _1K, unit="%"),
    Target("requests while playing, `/`", "requests", "page", 0),
    Target("requests while playing, embed", "requests", "embed", 0),
    Target("on the wire, first visit, `/embed/opening`", "wire", "embed", 80, unit="kB"),
    Target("on the wire, first visit, `/`", "wire", "page", 950, unit="kB"),
    Target("of which ours, `/`", "ours", "page", 180, unit="kB"),
    Target(f"Dash's scripts {_LATE}, `/`", "dash after marks", "page", 0, least=True, unit="ms"),
    Target(f"plotly {_LATE}, `/`", "plotly after marks", "page", 0, least=True, unit="ms"),
    Target("second visit, `/`", "wire again", "page", 60, unit="kB"),
    Target("second visit, `/embed/opening`", "wire again", "embed", 30, unit="kB"),
    Target("Lighthouse, mobile: performance of `/embed/opening`", "performance", "/embed/opening", 99, least=True),
    Target("Lighthouse, mobile: performance of `/`", "performance", "/", 95, least=True),
    *(
        Target(f"Lighthouse, mobile: least of the other categories, `{page}`", "others", page, 100, least=True)
        for page in PAGES
    ),
    Target("import to listening", "listening", "server", 0.7, unit="s"),
    Target("memory of one worker after 10,000 requests", "memory 10,000", "server", 80, unit="MB"),
    Target("memory gained from 1,000 to 10,000 requests", "memory gained", "server", 2, unit="MB"),
)  # fmt: skip
