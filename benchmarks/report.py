"""Writes what was measured for people: RESULTS.md, and the table on the terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from benchmarks.contenders import CONTENDERS
from benchmarks.numbers import Spread, ratios, spread
from benchmarks.samples import Samples
from benchmarks.targets import PAGES, TARGETS, Verdict, verdict

PEER = "express"  # to whom all others are set in ratio
MEASURES = {  # what stands in the tables of all contenders, with its unit
    "paint": ("First marks on screen, cold", "ms"),
    "slow paint": ("First marks at 4× slower CPU, 10 Mbit/s, 40 ms", "ms"),
    "step": ("Main thread a step", "ms"),
    "dropped": ("Frames dropped in 10 s of play, ten steps a second", "%"),
    "requests": ("Requests meanwhile", ""),
    "wire": ("On the wire, first visit", "kB"),
    "wire again": ("On the wire, second visit", "kB"),
    "files": ("Files, first visit", ""),
}
INTRODUCTION = """
Written by `make bench`; the README says what is measured, and how. Medians of the rounds, and in
brackets the least and the most. A ratio is the median of the ratios of the rounds: in each, one
contender was measured soon after the other. Times depend on the machine, ratios much less.
""".strip()
GROWING = ("paint", "step")
ALONE = {
    "listening first": ("From start to listening, the first time", "s"),
    "ready first": ("From start to the first answer, the first time", "s"),
    "listening": ("From start to listening", "s"),
    "ready": ("From start to the first answer", "s"),
    "memory 0": ("Memory of one worker after its start", "MB"),
    "memory 1,000": ("… after 1,000 requests", "MB"),
    "memory 10,000": ("… after 10,000 requests", "MB"),
}
_SIGN = {True: "met", False: "**missed**", None: "not measured"}


def written(samples: Samples) -> str:
    """Return the whole report as Markdown."""
    verdicts = [verdict(target, samples) for target in TARGETS]
    parts = [
        "# Results",
        INTRODUCTION,
        "## The machine",
        *_lists(f"{name}: {value}" for name, value in samples.facts.items() if name[0].isupper()),
        _records(samples),
        "## Targets",
        table(verdicts),
        "## All contenders, the real record",
        *_sections(samples),
        "## How cost grows with the record",
        *_growth(samples),
        "## The server, and Lighthouse",
        _alone(samples),
        _lighthouse(samples),
        "## Where it goes",
        *_details(samples, verdicts),
    ]
    if samples.failures:
        parts += ["## What could not be measured", *_lists(samples.failures)]
    return "\n\n".join(part for part in parts if part) + "\n"


def table(verdicts: Iterable[Verdict]) -> str:
    """Return the targets and what was found of each."""
    rows = [
        (
            one.target.what,
            f"at {'least' if one.target.least else 'most'} {one.target.bound:g}{_unit(one)}",
            f"{_shown(one.found)}{_unit(one) if one.found else ''}",
            _SIGN[one.met],
        )
        for one in verdicts
    ]
    return _table(("what", "target", "found", ""), rows)


def _unit(one: Verdict) -> str:
    return f" {one.target.unit}" if one.target.unit else ""


def _shown(found: Spread | None) -> str:
    if found is None:
        return "–"
    if found.least == found.most:
        return number(found.median)
    return f"{number(found.median)} ({number(found.least)}–{number(found.most)})"


def number(value: float) -> str:
    """Return a number with three digits that count, and no more than it needs."""
    if value == 0 or abs(value) >= 100:  # noqa: PLR2004  three digits
        return f"{value:,.0f}"
    return f"{value:.3g}"


def _records(samples: Samples) -> str:
    names = [name.removeprefix("events ") for name in samples.facts if name.startswith("events ")]
    rows = [
        (name, samples.facts[f"events {name}"], samples.facts[f"marks {name}"]) for name in names
    ]
    told = f"All play the same {samples.facts.get('steps', '?')} steps."
    return f"{_table(('record', 'events', 'drawn as points by the peers'), rows)}\n\n{told}"


def _sections(samples: Samples) -> Iterator[str]:
    for measure, (title, unit) in MEASURES.items():
        rows = []
        for one in CONTENDERS:
            runs = samples.of(measure, one.name)
            to_peer = spread(ratios(runs, samples.of(measure, PEER)))
            ratio = "1" if one.name == PEER else _shown(to_peer)
            rows.append((one.title, _shown(spread(runs)), ratio))
        heads = ("", unit or "number", "to plotly-express")
        yield f"### {title}\n\n{_table(heads, rows)}"


def _growth(samples: Samples) -> Iterator[str]:
    names = [name.removeprefix("events ") for name in samples.facts if name.startswith("events ")]
    for measure in GROWING:
        title, unit = MEASURES[measure]
        rows = [
            (one.title, *(_shown(spread(samples.of(measure, one.name, name))) for name in names))
            for one in CONTENDERS
        ]
        yield f"### {title}, {unit}\n\n{_table(('', *names), rows)}"


def _alone(samples: Samples) -> str:
    rows = [
        (title, f"{_shown(spread(samples.of(measure, 'server')))} {unit}")
        for measure, (title, unit) in ALONE.items()
    ]
    return _table(("Qantar's server", ""), rows)


def _lighthouse(samples: Samples) -> str:
    rows = [
        (
            f"`{page}`",
            _shown(spread(samples.of("performance", page))),
            _shown(spread(samples.of("others", page))),
        )
        for page in PAGES
    ]
    return _table(("Lighthouse, mobile", "performance", "least of the other categories"), rows)


_LOOKED_AT = {  # where to look for what misses a target: the details by how their titles begin
    "paint": ("deeds paint", "functions paint"),
    "slow paint": ("deeds slow paint", "functions slow paint"),
    "step": ("deeds step", "functions step"),
    "wire": ("wire",),
    "ours": ("wire",),
    "wire again": ("wire again",),
    "performance": ("lighthouse",),
    "others": ("lighthouse",),
    "listening": ("imports",),
}
_TOLD = {
    "deeds": "what the main thread did, ms of the processor",
    "functions": "in which functions, ms of the clock",
    "wire": "what came over the wire, kB",
    "imports": "what importing the program takes, ms",
    "lighthouse": "what Lighthouse found wanting, score of 1",
}


def _details(samples: Samples, verdicts: Iterable[Verdict]) -> Iterator[str]:
    """Yield what was found of each target that was missed: the same things once."""
    told: set[str] = set()
    for one in verdicts:
        target = one.target
        if one.met is not False:
            continue
        about = (
            f" {target.who} {target.record}" if target.measure in _PROFILED else f" {target.who}"
        )
        kinds = _LOOKED_AT.get(target.measure, ())
        names = [kind if kind == "imports" else f"{kind}{about}" for kind in kinds]
        rows = {name: samples.details.get(name, []) for name in names if name not in told}
        told |= rows.keys()
        if any(rows.values()):
            yield f"### Missed: {target.what}"
            for name, found in rows.items():
                head = _TOLD[name.partition(" ")[0]]
                yield _table((head, ""), [(f"`{what}`", number(value)) for what, value in found])


_PROFILED = {"paint", "slow paint", "step"}


def _lists(lines: Iterable[str]) -> Iterator[str]:
    yield "\n".join(f"- {line}" for line in lines)


def _table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [heads, ["---"] * len(heads), *rows]
    return "\n".join(f"| {' | '.join(_cell(cell) for cell in line)} |" for line in lines)


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")
