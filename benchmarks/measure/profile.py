"""Where the time goes: what the browser's main thread did, and in which functions."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from playwright.sync_api import Browser, Page

from benchmarks.contenders import Contender
from benchmarks.marks import Marks
from benchmarks.measure.browser import (
    QUIET,
    devtools,
    drive,
    slow_down,
    to_january,
    until,
    visitor,
)
from benchmarks.measure.steps import PACE

CATEGORIES = ("devtools.timeline", "disabled-by-default-devtools.timeline")
SHOWN = 8  # of the deeds, and of the functions
_IDLE = {"(idle)", "(root)", "(program)"}  # no function of a script


@dataclass(frozen=True)
class Profile:
    """Milliseconds of the main thread: by what the browser did, and by function; largest first."""

    deeds: tuple[tuple[str, float], ...]
    functions: tuple[tuple[str, float], ...]


def of_a_step(opened: Browser, address: str, contender: Contender, marks: Marks) -> Profile:
    """Profile one play of January; milliseconds a step."""

    def get_ready(page: Page) -> None:
        page.goto(address + contender.path)
        drive(page, contender, marks.texts, marks.opening)
        to_january(page)

    def play(page: Page) -> int:
        steps: int = page.evaluate("drive.last - drive.first")
        page.evaluate("drive.play()")
        page.wait_for_timeout(steps * PACE)
        until(page, "drive.step() >= drive.last")
        return steps

    return _profiled(opened, get_ready, play)


def of_first_marks(opened: Browser, address: str, contender: Contender, *, slow: bool) -> Profile:
    """Profile a first visit until a second after the page was parsed; milliseconds in all."""

    def get_ready(page: Page) -> None:
        if slow:
            slow_down(devtools(page))

    def visit(page: Page) -> int:
        page.goto(address + contender.path, wait_until="domcontentloaded")
        page.wait_for_timeout(QUIET)
        return 1

    return _profiled(opened, get_ready, visit)


def _profiled(
    opened: Browser, get_ready: Callable[[Page], None], run: Callable[[Page], int]
) -> Profile:
    """Run twice, each for somebody who has never been here: for the functions, and for the deeds.

    `run` returns by how much the time is divided.
    """
    with visitor(opened) as page:
        get_ready(page)
        tools = devtools(page)
        tools.send("Profiler.enable")
        tools.send("Profiler.setSamplingInterval", {"interval": 200})  # microseconds
        tools.send("Profiler.start")
        by = run(page)
        functions = by_function(tools.send("Profiler.stop")["profile"])
    with visitor(opened) as page:
        get_ready(page)
        opened.start_tracing(page=page, categories=list(CATEGORIES))
        run(page)
        events = json.loads(opened.stop_tracing())["traceEvents"]
    return Profile(_largest(by_deed(events), by), _largest(functions, by))


def _largest(found: Mapping[str, float], by: int) -> tuple[tuple[str, float], ...]:
    return tuple((name, value / by) for name, value in Counter(found).most_common(SHOWN))


def by_function(profile: Mapping[str, Any]) -> dict[str, float]:
    """Return the milliseconds spent in each function itself, by name and place."""
    names = {node["id"]: _place(node["callFrame"]) for node in profile["nodes"]}
    spent: defaultdict[str, float] = defaultdict(float)
    for node, microseconds in zip(profile["samples"], profile["timeDeltas"], strict=True):
        spent[names[node]] += max(0, microseconds) / 1000
    return {name: value for name, value in spent.items() if name not in _IDLE}


def _place(frame: Mapping[str, Any]) -> str:
    name = frame["functionName"] or "(anonymous)"
    file = frame["url"].partition("?")[0].rpartition("/")[2]
    return f"{name} {file}:{frame['lineNumber'] + 1}" if file else name


def by_deed(events: Iterable[Mapping[str, Any]]) -> dict[str, float]:
    """Return the milliseconds of the processor that the busiest main thread spent on each deed.

    Of nested deeds each counts without those inside it.
    """
    threads: defaultdict[tuple[int, int], list[Mapping[str, Any]]] = defaultdict(list)
    main = set()
    for event in events:
        thread = (event["pid"], event["tid"])
        if event["ph"] == "X" and "tdur" in event:
            threads[thread].append(event)
        elif event["name"] == "thread_name" and event["args"]["name"] == "CrRendererMain":
            main.add(thread)
    sums = [_alone(threads[thread]) for thread in main]
    return max(sums, key=lambda spent: sum(spent.values()), default={})


def _alone(events: Iterable[Mapping[str, Any]]) -> dict[str, float]:
    spent: defaultdict[str, float] = defaultdict(float)
    open_: list[Mapping[str, Any]] = []
    for event in sorted(events, key=lambda event: (event["ts"], -event["dur"])):
        while open_ and event["ts"] >= open_[-1]["ts"] + open_[-1]["dur"]:
            open_.pop()
        spent[event["name"]] += event["tdur"] / 1000
        if open_:
            spent[open_[-1]["name"]] -= event["tdur"] / 1000
        open_.append(event)
    return dict(spent)
