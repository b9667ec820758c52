"""On what it was measured: the machine, without its name, and the versions of everything."""

from __future__ import annotations

import os
import platform
import subprocess
from collections.abc import Mapping
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

PACKAGES = ("dash", "plotly", "pandas", "folium", "flask", "gunicorn", "brotli")


def describe(browser: Path) -> Mapping[str, str]:
    """Return what a reader must know to compare, by name."""
    shown = subprocess.run(  # noqa: S603  the browser that was found
        [browser, "--version"], check=True, capture_output=True, text=True
    )
    return {
        "Day": f"{datetime.now(UTC):%d %B %Y}",
        "Processor": f"{os.cpu_count()} cores, {_processor()}",
        "Memory": f"{os.sysconf('SC_PAGE_SIZE') * os.sysconf('SC_PHYS_PAGES') / 1e9:.0f} GB",
        "System": platform.system(),
        "Browser": shown.stdout.strip() + ", headless, without a GPU",
        "Python": platform.python_version(),
        "Packages": ", ".join(f"{name} {version(name)}" for name in PACKAGES),
    }


def _processor() -> str:
    lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    return next((line.partition(": ")[2] for line in lines if line.startswith("model name")), "?")
