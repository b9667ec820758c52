"""Which packages a start spends its time on."""

from __future__ import annotations

import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable

_LINE = re.compile(r"import time:\s+(\d+) \|\s+\d+ \|\s+(\S+)")
SHOWN = 8


def of_a_start() -> list[tuple[str, float]]:
    """Return the milliseconds that importing the program spends in each package, largest first."""
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-c", "import dashboard.__main__"],
        check=True,
        capture_output=True,
        text=True,
    )
    return by_package(done.stderr.splitlines())


def by_package(lines: Iterable[str]) -> list[tuple[str, float]]:
    """Add up by package what Python says of each module."""
    spent: Counter[str] = Counter()
    for line in lines:
        found = _LINE.match(line)
        if found:
            spent[found[2].partition(".")[0]] += int(found[1])
    return [(name, microseconds / 1000) for name, microseconds in spent.most_common(SHOWN)]
