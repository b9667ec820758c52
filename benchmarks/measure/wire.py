"""What comes over the wire, on the first visit and on the second."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from playwright.sync_api import Browser, BrowserContext

from benchmarks.contenders import Contender
from benchmarks.measure.browser import QUIET, devtools, script, until, visitor

_DASH = re.compile(r"/_dash-|/_favicon")
_PLOTLY = re.compile(r"plotly[^/]*\.js")


@dataclass
class Visit:
    """The bytes of one visit by address, headers included, and when what was asked for."""

    bytes: dict[str, float] = field(default_factory=lambda: defaultdict(float))
    asked: Mapping[str, float] = field(default_factory=dict)  # milliseconds, by address
    marks: float = 0.0  # milliseconds until the first marks

    @property
    def total(self) -> float:
        """Return all bytes, in kB."""
        return sum(self.bytes.values()) / 1000

    @property
    def ours(self) -> float:
        """Return the bytes of what is neither Dash's nor plotly's, in kB."""
        return sum(size for name, size in self.bytes.items() if whose(name) == "ours") / 1000

    def begun(self, owner: str) -> float | None:
        """Return when the first thing of an owner was asked for, if any was."""
        times = [time for name, time in self.asked.items() if whose(name) == owner]
        return min(times, default=None)


def whose(address: str) -> str:
    """Return who wrote what is at an address: ``dash``, ``plotly``, or ``ours``."""
    if _PLOTLY.search(address):
        return "plotly"
    return "dash" if _DASH.search(address) else "ours"


def two_visits(opened: Browser, address: str, contender: Contender) -> tuple[Visit, Visit]:
    """Visit a page until it has all that it loads, and once more with what was kept."""
    with visitor(opened) as page:
        page.close()
        context = page.context
        return _visit(context, address, contender), _visit(context, address, contender)


def _visit(context: BrowserContext, address: str, contender: Contender) -> Visit:
    visit = Visit()
    names: dict[str, str] = {}
    page = context.new_page()
    page.add_init_script(f"({script('first.js')})({json.dumps(contender.mark)})")
    tools = devtools(page)

    def note(event: dict[str, Any]) -> None:
        names[event["requestId"]] = event["request"]["url"]

    def count(event: dict[str, Any]) -> None:
        name = names.get(event["requestId"], "")
        if not name.startswith(("data:", "blob:")):  # what the page carries itself
            visit.bytes[name.removeprefix(address)] += event["encodedDataLength"]

    tools.on("Network.requestWillBeSent", note)
    tools.on("Network.loadingFinished", count)
    tools.send("Network.enable")
    page.goto(address + contender.path)
    until(page, contender.ready)
    until(page, "globalThis.firstMarks > 0")
    page.wait_for_load_state("networkidle")
    page.wait_for_timeout(QUIET)
    timed = 'performance.getEntriesByType("resource").map(({name, startTime}) => [name, startTime])'
    visit.asked = {name.removeprefix(address): time for name, time in page.evaluate(timed)}
    visit.marks = page.evaluate("globalThis.firstMarks")
    page.close()
    return visit
