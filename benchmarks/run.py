"""The order of things: the records, the servers, rounds of all contenders, what is looked into."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

import click
from playwright.sync_api import Browser, Error

from benchmarks.contenders import CONTENDERS, Contender, Entry, command, entries
from benchmarks.machine import describe
from benchmarks.marks import Marks, read_marks
from benchmarks.measure import profile
from benchmarks.measure.browser import browser
from benchmarks.measure.paint import first_marks
from benchmarks.measure.play import playing
from benchmarks.measure.server import Server, free_port, serving
from benchmarks.measure.steps import a_step
from benchmarks.measure.wire import Visit, two_visits
from benchmarks.records import count_events, write_record
from benchmarks.samples import Samples
from benchmarks.targets import TARGETS, Target, verdict
from geodata import RECORD

FEW = 3  # rounds with the large records, which take long and vary little
LARGE = 10_000
PLAYED = ("real", "1,000")  # records with which the evenness of play is measured
HEAVIEST = 8  # of what came over the wire


@dataclass(frozen=True)
class Settings:
    """How much is measured."""

    browser: Path
    build: Path  # where records and logs go
    rounds: int = 5
    sizes: tuple[int, ...] = (1_000, 10_000, 100_000)
    seconds: float = 10.0  # of play


@dataclass
class Stand:
    """All that stands ready while the rounds go on."""

    settings: Settings
    opened: Browser
    samples: Samples
    servers: dict[tuple[str, str], Server] = field(default_factory=dict)
    marks: dict[str, Marks] = field(default_factory=dict)

    def address(self, entry: Entry) -> str:
        """Return where the server of an entry is found."""
        return self.servers[entry.program].address


def records(settings: Settings) -> dict[str, Path]:
    """Return the records by name: the real one, and the larger ones, which are written."""
    made = {
        f"{size:,}": write_record(settings.build / f"records/{size}", size)
        for size in settings.sizes
    }
    return {"real": RECORD, **made}


def compare(settings: Settings, samples: Samples) -> None:
    """Measure the contenders side by side, and look into what misses its target."""
    click.echo("records", err=True)
    found = records(settings)
    events = {name: count_events(path) for name, path in found.items()}
    marks = {name: read_marks(path) for name, path in found.items()}
    samples.facts.update(describe(settings.browser))
    samples.facts.update({f"events {name}": f"{count:,}" for name, count in events.items()})
    samples.facts.update({f"marks {name}": f"{len(one.marks):,}" for name, one in marks.items()})
    samples.facts["steps"] = str(len(marks["real"].days))
    all_entries = list(entries(events))
    with browser(settings.browser) as opened, ExitStack() as stack:
        stand = Stand(settings, opened, samples, marks=marks)
        for program, record in dict.fromkeys(entry.program for entry in all_entries):
            click.echo(f"starting {program} with {record}", err=True)
            port, log = free_port(), settings.build / f"logs/{program}-{record}.log"
            server = serving(command(program, found[record], port), port, log)
            stand.servers[program, record] = stack.enter_context(server)
        for round_ in range(settings.rounds):
            for entry in _turned(all_entries, round_):
                if round_ < FEW or events[entry.record] < LARGE:
                    _measure(stand, entry, round_)
        _weigh(stand)
        _look_into(stand)


def _turned(all_entries: Sequence[Entry], round_: int) -> Iterator[Entry]:
    """Yield all entries, each round beginning with another: nobody is always the first."""
    begin = round_ * len(CONTENDERS) // 2 % len(all_entries)
    yield from (*all_entries[begin:], *all_entries[:begin])


def _measure(stand: Stand, entry: Entry, round_: int) -> None:
    click.echo(f"round {round_ + 1}: {entry.contender.name}, {entry.record}", err=True)
    contender, record, samples = entry.contender, entry.record, stand.samples
    opened, address, marks = stand.opened, stand.address(entry), stand.marks[record]
    by_measure: dict[tuple[str, ...], Callable[[], tuple[float, ...]]] = {
        ("paint",): lambda: (first_marks(opened, address, contender, slow=False),),
        ("step",): lambda: (a_step(opened, address, contender, marks).task,),
    }
    if record == "real":
        by_measure["slow paint",] = lambda: (first_marks(opened, address, contender, slow=True),)
    if record in PLAYED:

        def play() -> tuple[float, float]:
            played = playing(opened, address, contender, marks, seconds=stand.settings.seconds)
            return (100 * played.dropped, float(played.requests))

        by_measure["dropped", "requests"] = play
    for names, measure in by_measure.items():
        try:
            values: tuple[float | None, ...] = measure()
        except (Error, TimeoutError) as error:
            first = str(error).splitlines()[0]
            samples.failures.append(f"{contender.title}, {record} events, {names[0]}: {first}")
            values = (None,) * len(names)
        for name, value in zip(names, values, strict=True):
            samples.add(name, contender.name, record, value)


def _weigh(stand: Stand) -> None:
    """Weigh what comes over the wire: the same every time, so once."""
    for entry in entries({"real": 0}):
        click.echo(f"wire: {entry.contender.name}", err=True)
        name, samples = entry.contender.name, stand.samples
        first, second = two_visits(stand.opened, stand.address(entry), entry.contender)
        samples.add("wire", name, "real", first.total)
        samples.add("ours", name, "real", first.ours)
        samples.add("wire again", name, "real", second.total)
        samples.add("files", name, "real", len(first.bytes))
        for owner in ("dash", "plotly"):
            begun = first.begun(owner)
            if begun is not None:
                samples.add(f"{owner} after marks", name, "real", begun - first.marks)
        samples.details[f"wire {name}"] = _heaviest(first)
        samples.details[f"wire again {name}"] = _heaviest(second)


def _heaviest(visit: Visit) -> list[tuple[str, float]]:
    sizes = sorted(visit.bytes.items(), key=lambda item: -item[1])
    return [(name, size / 1000) for name, size in sizes[:HEAVIEST]]


def _look_into(stand: Stand) -> None:
    """Profile whatever missed a target, once each."""
    contenders = {one.name: one for one in CONTENDERS}
    missed = [target for target in TARGETS if verdict(target, stand.samples).met is False]
    for target in {(one.measure, one.who, one.record): one for one in missed}.values():
        look = PROFILES.get(target.measure)
        if look is None:
            continue
        click.echo(f"profile: {target.measure}, {target.who}, {target.record}", err=True)
        found = look(stand, contenders[target.who], target)
        about = f"{target.measure} {target.who} {target.record}"
        stand.samples.details[f"deeds {about}"] = list(found.deeds)
        stand.samples.details[f"functions {about}"] = list(found.functions)


def _profile_step(stand: Stand, contender: Contender, target: Target) -> profile.Profile:
    entry = Entry(contender, target.record)
    marks = stand.marks[target.record]
    return profile.of_a_step(stand.opened, stand.address(entry), contender, marks)


def _profile_paint(stand: Stand, contender: Contender, target: Target) -> profile.Profile:
    slow = target.measure == "slow paint"
    address = stand.address(Entry(contender, target.record))
    return profile.of_first_marks(stand.opened, address, contender, slow=slow)


PROFILES: Mapping[str, Callable[[Stand, Contender, Target], profile.Profile]] = {
    "step": _profile_step,
    "paint": _profile_paint,
    "slow paint": _profile_paint,
}
