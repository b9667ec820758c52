"""How long until the first marks are on screen, for somebody who has never been here."""

from __future__ import annotations

import json

from playwright.sync_api import Browser

from benchmarks.contenders import Contender
from benchmarks.measure.browser import devtools, script, slow_down, until, visitor


def first_marks(opened: Browser, address: str, contender: Contender, *, slow: bool) -> float:
    """Return the milliseconds from the visit until a mark of the contender is painted.

    Args:
        opened: the browser.
        address: of the contender's server.
        contender: whose marks.
        slow: as on a phone, see `slow_down`.
    """
    with visitor(opened) as page:
        if slow:
            slow_down(devtools(page))
        page.add_init_script(f"({script('first.js')})({json.dumps(contender.mark)})")
        page.goto(address + contender.path, wait_until="commit")
        until(page, "globalThis.firstMarks > 0")
        return float(page.evaluate("globalThis.firstMarks"))
