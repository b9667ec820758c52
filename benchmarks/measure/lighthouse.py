"""What Lighthouse says of a page, as it looks at one for a phone."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

PROGRAM = Path(__file__).parents[1] / "node_modules/lighthouse/cli/index.js"
FULL = 100
FLAGS = "--headless=new --no-sandbox --disable-gpu"


@dataclass(frozen=True)
class Audit:
    """The scores of a page, 0 to 100, and what was found wanting."""

    performance: float
    others: Mapping[str, float]
    wanting: tuple[tuple[str, float], ...]
    """Categories and audits under full marks, and their scores of 1."""


def audit(address: str, browser: Path, target: Path) -> Audit:
    """Let Lighthouse look at a page, with its settings for phones.

    Args:
        address: of the page.
        browser: the browser's program.
        target: where its own report is kept, as JSON.

    Raises:
        RuntimeError: when it is not installed, or did not look.
    """
    node = _node()
    if not PROGRAM.exists() or node is None:
        message = "Lighthouse is not installed: `npm ci` in benchmarks/"
        raise RuntimeError(message)
    target.parent.mkdir(parents=True, exist_ok=True)
    output = ("--output=json", f"--output-path={target}", "--quiet", f"--chrome-flags={FLAGS}")
    environment = {**os.environ, "CHROME_PATH": str(browser)}
    done = subprocess.run(  # noqa: S603  our own program
        [node, str(PROGRAM), address, *output], check=False, capture_output=True, env=environment
    )
    if done.returncode:
        message = f"Lighthouse did not look at {address}: {done.stderr.decode()[-500:]}"
        raise RuntimeError(message)
    return read(json.loads(target.read_text(encoding="utf-8")))


def read(report: Mapping[str, Mapping[str, Mapping[str, object]]]) -> Audit:
    """Read the scores out of a report of Lighthouse."""
    scores = {
        name: 100 * float(str(category["score"] or 0))
        for name, category in report["categories"].items()
    }
    wanting = [
        (f"{one['title']} ({one.get('displayValue') or 'no figure'})", float(str(one["score"])))
        for one in report["audits"].values()
        if one["scoreDisplayMode"] in {"binary", "numeric", "metricSavings"}
        and one["score"] is not None
        and float(str(one["score"])) < 1
    ]
    performance = scores.pop("performance")
    short = [
        (f"the category {name}", score / 100) for name, score in scores.items() if score < FULL
    ]
    ordered = sorted(wanting, key=lambda audit: audit[1])
    return Audit(performance, scores, (*short, *ordered))


def _node() -> str | None:
    """Return Node's program: that beside Python, as the set-up installs it, or the machine's."""
    beside = Path(sys.executable).parent / "node"
    return str(beside) if beside.exists() else shutil.which("node")
