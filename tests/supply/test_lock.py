"""What a container installs is pinned to the byte, at the versions that were tested."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
LOCK = (ROOT / "docs/deploy/requirements.txt").read_text(encoding="utf-8")
HASHES = r"((?: \\\n    --hash=sha256:[0-9a-f]{64})+)"
PINNED = re.compile(rf"^([A-Za-z0-9._-]+)==(\S+)([^\\\n]*?){HASHES}$", re.MULTILINE)


def locked() -> dict[str, str]:
    """Return the versions that the lock has, by name."""
    return {canonicalize_name(name): version for name, version, _, _ in PINNED.findall(LOCK)}


def test_every_line_is_a_version_with_its_hashes_and_says_no_host() -> None:
    assert PINNED.sub("", LOCK).strip() == ""
    assert "://" not in LOCK


def test_it_has_everything_that_runs_and_what_builds_it() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wishes = [
        *project["project"]["dependencies"],
        *project["project"]["optional-dependencies"]["film"],
        *project["build-system"]["requires"],
    ]
    for wish in map(Requirement, wishes):
        version = locked().get(canonicalize_name(wish.name))
        assert version, f"{wish.name} is not locked: run `make lock`"
        assert wish.specifier.contains(version), f"{wish} is not {version}: run `make lock`"


def test_its_versions_are_those_that_everything_was_tested_with() -> None:
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pairs = (line.split("==") for line in lines)
    tested = {canonicalize_name(name): version for name, version in pairs}
    other = {
        name: (version, tested[name])
        for name, version in locked().items()
        if tested.get(name, version) != version
    }
    assert other == {}, "run `make lock`"
