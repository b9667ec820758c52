"""The browser's modules keep their own promises, told by Node's test runner."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
MODULES = HERE.parents[1] / "assets" / "js"
SUITES = sorted(HERE.glob("*.test.mjs"))


def node() -> str:
    """Return the Node that the set-up brings, beside the Python that runs the tests."""
    found = shutil.which("node", path=str(Path(sys.executable).parent)) or shutil.which("node")
    assert found, "no Node: `make setup` brings one"
    return found


@pytest.mark.parametrize("suite", SUITES, ids=lambda path: path.name)
def test_a_module_keeps_its_promises(suite: Path) -> None:
    run = subprocess.run([node(), "--test", suite], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
    assert "# pass 0" not in run.stdout, "a suite without a test proves nothing"


def test_every_module_has_its_suite() -> None:
    tested = {suite.name.removesuffix(".test.mjs") for suite in SUITES}
    entry = {
        "first",
        "embed",
        "onefile",
        "opener",
        "present",
        "present-notes",
        "stage",
    }  # these only join the others; the journeys walk through them
    assert {module.stem for module in MODULES.glob("*.mjs")} - entry <= tested
