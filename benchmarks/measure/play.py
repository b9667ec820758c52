"""How evenly it plays, and whether it asks the server for anything meanwhile."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass

from playwright.sync_api import Browser

from benchmarks.contenders import Contender
from benchmarks.marks import Marks
from benchmarks.measure.browser import drive, script, to_january, visitor

PICTURE = 1000 / 60  # milliseconds: the browser paints sixty times a second


@dataclass(frozen=True)
class Played:
    """How a while of play went."""

    dropped: float  # share of the pictures that did not come in time, 0 to 1
    requests: int


def playing(
    opened: Browser, address: str, contender: Contender, marks: Marks, *, seconds: float
) -> Played:
    """Play from the first of January on, ten steps a second."""
    with visitor(opened) as page:
        page.goto(address + contender.path)
        drive(page, contender, marks.texts, marks.opening)
        to_january(page)
        asked: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        page.evaluate(f"globalThis.pictures = ({script('frames.js')})(); drive.play()")
        page.wait_for_timeout(seconds * 1000)
        times = page.evaluate("pictures.stop()")
        return Played(dropped(times), len(asked))


def dropped(times: Sequence[float]) -> float:
    """Return the share of the pictures between the first and the last that did not come.

    Args:
        times: when those that came were begun, in milliseconds.
    """
    gaps = [later - earlier for earlier, later in itertools.pairwise(times)]
    missed = sum(max(0, round(gap / PICTURE) - 1) for gap in gaps)
    return missed / (missed + len(gaps))
