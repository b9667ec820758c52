"""The example of nginx before two processes, as it is run: `make check-proxy`.

This is no part of `make test`, since nginx is no part of the set-up; without nginx it fails.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from urllib.error import HTTPError

import pytest
from conftest import Visit, free_port
from playwright.sync_api import Browser, expect
from test_turns import await_ready
from turns import processes

Nginx = tuple[str, list[subprocess.Popen[bytes]]]
DEPLOY = Path(__file__).parents[2] / "docs/deploy"


@pytest.fixture(scope="module")
def nginx(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Nginx]:
    """Start both processes, and nginx by the example with nothing but the addresses changed."""
    program = shutil.which("nginx", path="/usr/sbin:/usr/bin:/usr/local/bin:/opt/homebrew/bin")
    assert program, "no nginx: install it first (Debian: nginx-light)"
    ports, port = [free_port(), free_port()], free_port()
    text = (DEPLOY / "nginx.conf").read_text(encoding="utf-8")
    room = tmp_path_factory.mktemp("nginx")
    changes = {
        "app-1:8050": f"127.0.0.1:{ports[0]}",
        "app-2:8050": f"127.0.0.1:{ports[1]}",
        "listen 8080": f"listen 127.0.0.1:{port}",
        "/var/cache/nginx": str(room),
        "return 404; }": "proxy_pass http://qantar; }",
    }
    for old, new in changes.items():
        assert old in text, f"the example has no {old}"
        text = text.replace(old, new)
    (room / "nginx.conf").write_text(text, encoding="utf-8")
    with processes(ports, prefix="") as started:
        for one in ports:
            await_ready(f"http://127.0.0.1:{one}/readyz")
        # As root it would hand its work to a user who may not enter the tests' folder.
        alone = "daemon off; user root;" if os.geteuid() == 0 else "daemon off;"
        command = [program, "-c", room / "nginx.conf", "-g", alone]
        with subprocess.Popen(command) as process:
            try:
                await_ready(f"http://127.0.0.1:{port}/readyz")
                yield f"http://127.0.0.1:{port}", started
            finally:
                process.terminate()


def test_the_page_comes_to_life_behind_nginx(nginx: Nginx, browser: Browser) -> None:
    address, _ = nginx
    visit = Visit(browser.new_context(viewport={"width": 1440, "height": 900}).new_page(), address)
    page = visit.open("?day=2022-01-05&place=almaty&lang=en")
    expect(page.locator("#panel-title")).to_have_text("Almaty")
    page.goto(f"{address}/embed/opening")
    expect(page.locator("#lesson")).to_be_visible()
    page.context.close()
    assert visit.foreign() == []
    assert visit.complaints == []


def test_addresses_that_are_given_away_are_those_that_the_reader_sees(
    nginx: Nginx,
) -> None:
    address, _ = nginx
    with urllib.request.urlopen(f"{address}/share", timeout=60) as answer:  # noqa: S310
        page = answer.read().decode()
    assert f"{address}/embed?" in page
    assert not re.search(r"app-\d|://qantar", page)


def test_what_never_changes_is_answered_by_nginx(nginx: Nginx) -> None:
    address, _ = nginx
    with urllib.request.urlopen(f"{address}/embed", timeout=60) as answer:  # noqa: S310
        found = re.search(r'/assets/[0-9a-f]{16}/js/embed[^"]*', answer.read().decode())
    assert found
    ids = []
    for _ in range(3):
        with urllib.request.urlopen(address + found[0], timeout=60) as answer:  # noqa: S310
            ids.append(answer.headers["Server-Timing"] or "")
            assert "immutable" in answer.headers["Cache-Control"]
    assert ids[1] == ids[2], "the third answer is the second, kept"


def test_while_one_process_is_away_the_other_answers(nginx: Nginx) -> None:
    address, started = nginx
    started[0].kill()
    failed = 0
    for _ in range(20):
        try:
            urllib.request.urlopen(f"{address}/lessons", timeout=60).close()  # noqa: S310
        except HTTPError:
            failed += 1
    assert failed == 0
