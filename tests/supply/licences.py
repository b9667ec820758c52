"""The licence of everything that Qantar stands on; ends with 1 for one that is not allowed here.

python tests/supply/licences.py
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from stock import Part, stock

ALLOWED = frozenset(
    {
        *("0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "HPND", "ISC", "MIT", "MIT-CMU"),
        *("MIT-0", "PSF-2.0", "Python-2.0", "Unlicense", "Zlib", "ZPL-2.1"),
        "CC0-1.0",  # the tables of the platforms that virtualenv knows
        "MPL-2.0",  # binds its own files, which are used as they are
        "OFL-1.1",  # letters
    }
)


def unknown(part: Part) -> str:
    """Return what of a package's licence is not allowed here; empty where all of it is."""
    names = re.findall(r"[A-Za-z0-9.+-]+", part.licence)
    wrong = [name for name in names if name not in {*ALLOWED, "AND", "OR"}]
    if not names:
        return "no licence that could be named"
    # Of several that one may choose from, one that is allowed is enough.
    free = " OR " in part.licence and len(wrong) < part.licence.count(" OR ") + 1
    return "" if free else ", ".join(wrong)


def lines(parts: Iterable[Part]) -> Iterable[str]:
    """Yield a line for each package."""
    for part in parts:
        where = "" if part.runs else "  (development)"
        yield f"{part.kind:5} {part.name:32} {part.version:24} {part.licence or '?'}{where}"


if __name__ == "__main__":
    everything = stock()
    print(*lines(everything), sep="\n")  # noqa: T201  what it is for
    wrong = {part.name: text for part in everything if (text := unknown(part))}
    for name, text in wrong.items():
        print(f"{name}: {text}", file=sys.stderr)  # noqa: T201  the same
    sys.exit(1 if wrong else 0)
