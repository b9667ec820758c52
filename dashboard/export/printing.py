"""Printing: a page that stands alone becomes a PDF, by the browser that is on the machine.

The browser sees one file of ours and reaches no network. It is started for one page and is gone
when that is printed, or when its time is over.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

ASKED = "QANTAR_BROWSER"
"""The variable of the environment that names the browser's program."""
NAMES = (
    *("chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"),
    *("microsoft-edge-stable", "microsoft-edge", "msedge"),
)
# Where the systems keep those that are on nobody's path.
PLACES = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
)
PATIENCE = 120.0  # seconds until a browser that does not end is given up
_ARGUMENTS = (
    "--headless",
    "--disable-gpu",
    "--no-first-run",
    "--no-default-browser-check",
    "--no-pdf-header-footer",  # the page has its own
    "--disable-extensions",
    "--disable-sync",
    "--disable-background-networking",
    "--disable-component-update",
    "--host-resolver-rules=MAP * ~NOTFOUND",
)


class NotPrinted(Exception):  # noqa: N818  it says what did not happen
    """There is no browser to print with, or it did not print; the message says what to do."""


def browser(environment: Mapping[str, str] = os.environ) -> Path:
    """Return the program of a browser that can print.

    Args:
        environment: may name it under `ASKED`; otherwise it is looked for.

    Raises:
        NotPrinted: if there is none.
    """
    asked = environment.get(ASKED, "")
    if asked:
        found = shutil.which(asked)
        if not found:
            message = f"{ASKED} is “{asked}”, and there is no such program."
            raise NotPrinted(message)
        return Path(found)
    for name in (*NAMES, *PLACES):
        if found := shutil.which(name, path=environment.get("PATH", "")):
            return Path(found)
    message = (
        "No browser was found that could print: Chromium, Chrome or Edge makes the PDF. "
        f"Where it has another name or place, say which: {ASKED}=/path/to/browser. "
        "Without one, open the page /handout/<lesson> of a server and print it as PDF."
    )
    raise NotPrinted(message)


def printed(page: str, program: Path, folder: Path, patience: float = PATIENCE) -> bytes:
    """Return a page as PDF; its own `@page` rule says on which paper.

    Args:
        page: the HTML of a document that stands alone.
        program: the browser's.
        folder: where the browser may read and write; files of a moment are kept inside.
        patience: seconds until a browser that does not end is given up.

    Raises:
        NotPrinted: if the browser does not start, does not end, or leaves no PDF.
    """
    with tempfile.TemporaryDirectory(
        prefix="qantar-", dir=folder, ignore_cleanup_errors=True
    ) as made:
        work = Path(made).resolve()
        source, target = work / "page.html", work / "page.pdf"
        source.write_text(page, encoding="utf-8")
        command = [
            str(program),
            *_ARGUMENTS,
            *(["--no-sandbox"] if _root() else []),
            f"--user-data-dir={work / 'browser'}",
            f"--print-to-pdf={target}",
            source.as_uri(),
        ]
        complaint = _run(command, patience)
        data = target.read_bytes() if target.exists() else b""
    if not data.startswith(b"%PDF"):
        message = f"{program} left no PDF. {complaint}".strip()
        raise NotPrinted(message)
    return data


def _run(command: list[str], patience: float) -> str:
    """Run a browser to its end, and return the last that it said about an error."""
    try:
        process = subprocess.Popen(  # noqa: S603  a browser that the reader's own machine names
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
            errors="replace",
            start_new_session=True,  # so that its children end with it
        )
    except OSError as error:
        message = f"{command[0]} can not be started: {error.strerror or error}."
        raise NotPrinted(message) from None
    try:
        _, said = process.communicate(timeout=patience)
    except subprocess.TimeoutExpired:
        _end(process)
        message = f"{command[0]} did not print within {patience:g} seconds, and was stopped."
        raise NotPrinted(message) from None
    lines = [line.strip() for line in said.splitlines() if line.strip()]
    return f"It said: {lines[-1]}" if lines else f"It ended with {process.returncode}."


def _end(process: subprocess.Popen[str]) -> None:
    """End a browser and all that it has started."""
    if hasattr(os, "killpg"):
        os.killpg(process.pid, signal.SIGKILL)
    else:
        process.kill()
    process.communicate()


def _root() -> bool:
    """Tell whether this is the one user for whom Chromium has no sandbox: it would not start."""
    return sys.platform == "linux" and os.geteuid() == 0
