"""A real server and a real browser that reaches nothing else."""

from __future__ import annotations

import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.error import URLError

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from benchmarks.measure.browser import ARGUMENTS, installed
from benchmarks.measure.server import free_port

sys.path.insert(0, str(Path(__file__).parent))

PATIENCE = 180.0  # seconds until a server that does not answer is given up


def wait_for(address: str, process: subprocess.Popen[bytes]) -> None:
    """Wait until a server answers; fail when it ends or stays silent."""
    last = time.monotonic() + PATIENCE
    while time.monotonic() < last:
        if process.poll() is not None:
            pytest.fail(f"the server ended with {process.returncode}")
        try:
            urllib.request.urlopen(address, timeout=5).close()  # noqa: S310  our own address
        except (URLError, ConnectionError, TimeoutError):
            time.sleep(0.1)
        else:
            return
    pytest.fail(f"no answer from {address} within {PATIENCE} s")


@contextmanager
def serving(*options: str, path: str = "") -> Iterator[str]:
    """Serve the real record; give the address, at whose end `path` stands."""
    port = free_port()
    command = [sys.executable, "-m", "dashboard", "serve", "--port", str(port), *options]
    with subprocess.Popen(command) as process:
        try:
            address = f"http://127.0.0.1:{port}{path}"
            wait_for(f"{address}/", process)
            yield address
        finally:
            process.terminate()


@pytest.fixture(scope="session")
def address() -> Iterator[str]:
    """Serve the real record; give its address."""
    with serving() as address:
        yield address


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Open a browser for which no host but this one exists."""
    program = installed()
    assert program, "no Chromium: `make browser` installs one"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=list(ARGUMENTS))
        yield browser
        browser.close()


class Visit:
    """A page, with all that it asked for and all that it complained about."""

    def __init__(self, page: Page, address: str) -> None:
        """Listen to a page from its first request on."""
        self.page = page
        self.address = address
        self.homes = [address]  # who may be asked: the server, and whoever a test adds
        self.requests: list[str] = []
        self.complaints: list[str] = []
        page.on("request", lambda request: self._ask(request.url))
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on(
            "console",
            lambda message: (
                self.complaints.append(message.text)
                if message.type in {"error", "warning"}
                else None
            ),
        )

    def _ask(self, url: str) -> None:
        # Data that the page carries is shown as a request by the browser and is none.
        if not url.startswith(("data:", "blob:")):
            self.requests.append(url)

    def open(self, search: str = "", *, stage: str = "live") -> Page:
        """Open the page at an address and wait until its map has come as far as `stage`."""
        self.page.goto(f"{self.address}/{search}")
        if stage == "live":
            self.page.wait_for_selector("html[data-stage=live]", timeout=30_000)
        return self.page

    def foreign(self) -> list[str]:
        """Return the requests that went to anybody else."""
        return [asked for asked in self.requests if not asked.startswith(tuple(self.homes))]


@pytest.fixture
def visit(browser: Browser, address: str) -> Iterator[Callable[..., Visit]]:
    """Make visits; afterwards no page may have complained or asked another host."""
    visits: list[Visit] = []

    def make(**context: object) -> Visit:
        settings = {"viewport": {"width": 1440, "height": 900}, **context}
        visits.append(Visit(browser.new_context(**settings).new_page(), address))  # type: ignore[arg-type]
        return visits[-1]

    yield make
    for made in visits:
        made.page.context.close()
        assert made.foreign() == []
        assert made.complaints == []
