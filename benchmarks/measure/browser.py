"""One browser for all, for which no host but this one exists."""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, CDPSession, Page, sync_playwright

from benchmarks.contenders import Contender

NAMES = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome")
ARGUMENTS = (
    "--no-sandbox",  # it may run as root, in a container
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
)
SCRIPTS = Path(__file__).parent
PATIENCE = 120_000  # milliseconds until a page is given up
VIEWPORT = {"width": 1440, "height": 900}
OFTEN = 50  # milliseconds between two looks at a page
QUIET = 1000  # milliseconds without a request, after which a page has what it loads


def script(name: str) -> str:
    """Return one of the scripts that are put into a page to measure it."""
    return (SCRIPTS / name).read_text(encoding="utf-8")


def installed() -> Path | None:
    """Return the browser's program: the system's, else Playwright's own, else None."""
    for name in NAMES:
        if found := shutil.which(name):
            return Path(found)
    with sync_playwright() as playwright:
        own = Path(playwright.chromium.executable_path)
    return own if own.exists() else None


@contextmanager
def browser(program: Path) -> Iterator[Browser]:
    """Open the browser, and close it in the end."""
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=program, args=list(ARGUMENTS))
        try:
            yield opened
        finally:
            opened.close()


@contextmanager
def visitor(opened: Browser) -> Iterator[Page]:
    """Yield the first page of somebody who has never been here."""
    context = opened.new_context(viewport=VIEWPORT)  # type: ignore[arg-type]  # is a ViewportSize
    context.set_default_timeout(PATIENCE)
    try:
        yield context.new_page()
    finally:
        context.close()


def devtools(page: Page) -> CDPSession:
    """Return a session of the page's developer tools."""
    return page.context.new_cdp_session(page)


def slow_down(tools: CDPSession) -> None:
    """Be a phone on a mobile network: four times slower, 10 Mbit/s, 40 ms there and back."""
    tools.send("Emulation.setCPUThrottlingRate", {"rate": 4})
    tools.send("Network.enable")
    pace = 10_000_000 / 8  # bytes in a second
    limits = {"latency": 40, "downloadThroughput": pace, "uploadThroughput": pace}
    tools.send("Network.emulateNetworkConditions", {"offline": False, **limits})


def keep_time(tools: CDPSession) -> None:
    """Let `metrics` count from now on."""
    tools.send("Performance.enable", {"timeDomain": "threadTicks"})


def metrics(tools: CDPSession) -> dict[str, float]:
    """Return what the page's main thread has spent so far, in milliseconds of the processor.

    Its own time and not the clock's: while others use the processor, it does not run.
    """
    wanted = ("TaskDuration", "ScriptDuration", "LayoutDuration", "RecalcStyleDuration")
    found = {one["name"]: one["value"] for one in tools.send("Performance.getMetrics")["metrics"]}
    return {name: found[name] * 1000 for name in wanted}


def until(page: Page, expression: str) -> None:
    """Wait until an expression is true in a page.

    Playwright's own way of waiting needs `eval`, which a page's security policy may forbid.

    Raises:
        TimeoutError: when it does not become true.
    """
    last = time.monotonic() + PATIENCE / 1000
    while time.monotonic() < last:
        if page.evaluate(f"Boolean({expression})"):
            return
        page.wait_for_timeout(OFTEN)
    message = f"{page.url}: never came true: {expression}"
    raise TimeoutError(message)


def drive(page: Page, contender: Contender, days: Sequence[str], opening: int) -> None:
    """Make a page playable as `drive`, once it has all that it loads."""
    until(page, contender.ready)
    page.wait_for_load_state("networkidle")
    page.evaluate(
        f"async (given) => {{ globalThis.drive = await ({contender.script})(given); }}",
        {"days": list(days), "opening": opening},
    )


def to_january(page: Page) -> None:
    """Show the first of January, and let the page come to rest."""
    page.evaluate("drive.go(drive.first)")
    until(page, "drive.step() === drive.first")
    page.wait_for_timeout(QUIET / 2)
