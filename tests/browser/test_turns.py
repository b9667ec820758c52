"""Two processes answer in turn, and a reader does not notice: neither keeps anything of one."""

from __future__ import annotations

import time
import urllib.request
from collections.abc import Iterator
from urllib.error import URLError

import pytest
from conftest import Visit, free_port
from playwright.sync_api import Browser, expect
from turns import PREFIX, Turns, processes

SAME = (
    *(
        "/table?table=claims",
        "/embed/opening?lang=kk",
        "/panel?place=almaty",
        "/index.json?lang=ru",
    ),
    *("/about", "/map.json", "/data/claims.csv", "/_dash-dependencies", "/assets/css/tokens.css"),
)


@pytest.fixture(scope="module")
def turns() -> Iterator[Turns]:
    """Start both processes and what passes requests on."""
    ports = [free_port(), free_port()]
    with processes(ports):
        for port in ports:
            await_ready(f"http://127.0.0.1:{port}{PREFIX}/readyz")
        passing = Turns(ports)
        with passing.listening():
            yield passing


def await_ready(address: str) -> None:
    last = time.monotonic() + 90
    while time.monotonic() < last:
        try:
            urllib.request.urlopen(address, timeout=5).close()  # noqa: S310  our own address
        except (URLError, ConnectionError, TimeoutError):
            time.sleep(0.2)
        else:
            return
    pytest.fail(f"{address} is not ready")


def test_the_whole_page_comes_to_life_from_both(turns: Turns, browser: Browser) -> None:
    visit = Visit(browser.new_context(viewport={"width": 1440, "height": 900}).new_page(), "")
    visit.address = turns.address
    visit.homes = [turns.address]
    page = visit.open("?day=2022-01-05&lang=en")
    page.get_by_role("link", name="Deaths", exact=True).first.click()
    page.locator("#place-list a, #panel a[data-patch*=almaty]").first.dispatch_event("click")
    expect(page.locator("#qantar")).to_have_attribute("data-measure", "deaths")
    page.keyboard.press("Escape")
    page.goto(f"{turns.address}/present/opening")
    expect(page.locator("#lesson")).to_be_visible()
    page.context.close()
    assert visit.foreign() == []
    assert visit.complaints == []
    first, second = turns.asked.values()
    assert len(first) > 10
    assert len(second) > 10
    assert any("/_dash" in path for path in first)
    assert any("/_dash" in path for path in second)


@pytest.mark.parametrize("path", SAME)
def test_both_say_the_same_to_the_last_byte_and_tag_it_alike(turns: Turns, path: str) -> None:
    said = []
    for _ in range(2):
        with urllib.request.urlopen(turns.address + path, timeout=60) as answer:  # noqa: S310
            said.append((answer.read(), answer.headers["ETag"], answer.headers["Cache-Control"]))
    assert said[0] == said[1]
    assert said[0][1], "without a tag a browser would fetch it again from the other one"


def test_what_one_has_sent_the_other_knows(turns: Turns) -> None:
    with urllib.request.urlopen(f"{turns.address}/about", timeout=60) as answer:  # noqa: S310
        tag = answer.headers["ETag"]
    asked = urllib.request.Request(f"{turns.address}/about", headers={"If-None-Match": tag})  # noqa: S310
    with pytest.raises(URLError, match="304"):
        urllib.request.urlopen(asked, timeout=60)  # noqa: S310


def test_neither_sets_a_cookie(turns: Turns) -> None:
    for path in ("/", "/table", "/embed", "/_dash-layout"):
        with urllib.request.urlopen(turns.address + path, timeout=60) as answer:  # noqa: S310
            assert answer.headers["Set-Cookie"] is None
