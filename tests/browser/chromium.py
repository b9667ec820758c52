"""Find the Chromium that the journeys are made in, or install one.

`python tests/browser/chromium.py` exits with 0 where there is a browser;
with `--install` it installs one: Debian's package as root where there is apt,
Playwright's own download elsewhere.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
from benchmarks.measure.browser import installed


def install() -> None:
    """Install a browser and a font with every Kazakh letter; raise where that fails."""
    if shutil.which("apt-get") and os.geteuid() == 0:
        quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        subprocess.run(["apt-get", "update", "-qq"], check=True, env=quiet)  # noqa: S607
        subprocess.run(
            ["apt-get", "install", "-y", "-qq", "chromium", "fonts-noto-core"],  # noqa: S607
            check=True,
            env=quiet,
        )
    else:
        subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=True)


if __name__ == "__main__":
    if "--install" in sys.argv[1:]:
        install()
    program = installed()
    if program is None:
        sys.exit("No Chromium was found on this machine.")
    print(program)  # noqa: T201  a program's answer
