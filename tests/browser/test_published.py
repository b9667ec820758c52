"""A reader opens the published site, which lies on a host of files that knows nothing of it."""

from __future__ import annotations

import http.server
import threading
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from conftest import Visit
from playwright.sync_api import Browser, Page, expect

Visits = Callable[..., Visit]


@pytest.fixture(scope="module")
def host(published: Path) -> Iterator[tuple[str, list[str]]]:
    """Serve the folder as Python's own file server does; give its address and what it missed."""
    missed: list[str] = []

    class Noting(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *_: object) -> None:
            """Say nothing."""

        def send_error(self, code: int, *_: object, **__: object) -> None:
            missed.append(f"{code} {self.path}")
            super().send_error(code)

    server = http.server.ThreadingHTTPServer(
        ("127.0.0.1", 0), partial(Noting, directory=str(published))
    )
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}", missed
    server.shutdown()
    server.server_close()


@pytest.fixture
def reader(browser: Browser, host: tuple[str, list[str]]) -> Iterator[Callable[..., Page]]:
    """Open pages; afterwards none has complained, asked another host, or missed a file."""
    address, missed = host
    visits: list[Visit] = []

    def opened(path: str, **context: object) -> Page:
        settings = {"viewport": {"width": 1440, "height": 900}, "locale": "en-GB", **context}
        visits.append(Visit(browser.new_context(**settings).new_page(), address))  # type: ignore[arg-type]
        visits[-1].page.goto(f"{address}/{path}")
        return visits[-1].page

    yield opened
    for made in visits:
        made.page.context.close()
        assert made.foreign() == []
        assert made.complaints == []
    assert missed == []


def day(page: Page) -> str:
    return page.locator("#qantar").get_attribute("data-day") or ""


def test_the_door_leads_to_the_readers_language_and_keeps_the_view(
    reader: Callable[..., Page],
) -> None:
    page = reader("?day=2022-01-05&measure=deaths", locale="kk-KZ")
    page.wait_for_url("**/kk/?day=2022-01-05&measure=deaths")
    expect(page.locator("html")).to_have_attribute("lang", "kk")
    expect(page.locator("#qantar")).to_have_attribute("data-day", "2022-01-05")
    expect(page.locator("#qantar")).to_have_attribute("data-measure", "deaths")


def test_without_scripts_the_door_is_a_choice_and_the_map_is_readable(
    reader: Callable[..., Page],
) -> None:
    page = reader("", java_script_enabled=False)
    page.get_by_role("link", name="Қазақша").click()
    expect(page.locator("#poster")).to_be_visible()
    expect(page.locator("#panel-title")).to_have_text("Қазақстан")


def test_the_map_plays_and_asks_for_nothing(reader: Callable[..., Page]) -> None:
    page = reader("en/?day=2022-01-03")
    expect(page.locator("#qantar")).to_have_attribute("data-day", "2022-01-03")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.locator("#player").focus()
    page.keyboard.press("Space")
    page.wait_for_function("() => document.querySelector('#qantar').dataset.day >= '2022-01-06'")
    page.keyboard.press("Space")
    assert asked == []
    assert f"day={day(page)}" in page.url


def test_a_place_opens_its_panel_and_its_figures(reader: Callable[..., Page]) -> None:
    page = reader("en/")
    page.locator("#poster a[data-place=zhanaozen]").first.press("Enter")
    expect(page.locator("#panel-title")).to_have_text("Zhanaozen")
    page.locator("#panel").get_by_role("link", name="Toll", exact=True).click()
    expect(page.locator("#tab-toll")).to_be_visible()
    assert "place=zhanaozen" in page.url
    page.reload()
    expect(page.locator("#panel-title")).to_have_text("Zhanaozen")
    expect(page.locator("#tab-toll")).to_be_visible()


def test_another_language_shows_the_same_day_and_place(reader: Callable[..., Page]) -> None:
    page = reader("en/?day=2022-01-05&place=almaty")
    expect(page.locator("#panel-title")).to_have_text("Almaty")
    page.get_by_role("link", name="Қазақша").click()
    page.wait_for_url("**/kk/?day=2022-01-05&place=almaty")
    expect(page.locator("#panel-title")).to_have_text("Алматы")


def test_a_search_leads_to_a_place(reader: Callable[..., Page]) -> None:
    page = reader("en/")
    page.fill("#find-field", "Шымкент")
    page.locator("#find-list [role=option]").first.click()
    expect(page.locator("#panel-title")).to_have_text("Shymkent")


def test_a_filter_in_the_address_is_named_and_passed_over(reader: Callable[..., Page]) -> None:
    page = reader("en/?families=protest")
    expect(page.locator("#notices")).to_contain_text("families “protest”")
    expect(page.locator("#panel")).to_contain_text("not in this edition")


def test_a_lesson_steps_from_the_stop_that_is_asked_for(reader: Callable[..., Page]) -> None:
    page = reader("embed/opening?stop=toll-164&lang=en")
    page.wait_for_url("**/en/embed/opening/?stop=toll-164")
    lesson = page.locator("#lesson")
    expect(lesson).to_have_attribute("data-stop", "toll-164")
    page.locator("[data-do=next-stop]").first.click()
    expect(lesson).not_to_have_attribute("data-stop", "toll-164")
    page.locator(".languages a[lang=kk]").click()
    page.wait_for_url("**/kk/embed/opening/**")
    expect(lesson).to_have_attribute("data-stop", "toll-164")


def test_an_embed_with_a_panel_follows_the_place(reader: Callable[..., Page]) -> None:
    page = reader("embed?panel=1&place=almaty&lang=en")
    page.wait_for_url("**/en/embed/with-panel/?place=almaty")
    expect(page.locator("#panel-title")).to_have_text("Almaty")


def test_a_talk_goes_on_with_a_clicker(reader: Callable[..., Page]) -> None:
    page = reader("en/present/opening/?stop=3")
    third = page.locator("#lesson").get_attribute("data-stop") or ""
    page.keyboard.press("PageDown")
    expect(page.locator("#lesson")).not_to_have_attribute("data-stop", third)
    expect(page.locator("#qantar")).to_be_visible()


def test_a_table_is_searched_and_sorted_by_itself_and_by_its_address(
    reader: Callable[..., Page],
) -> None:
    page = reader("en/table/claims/?q=zhanaozen")
    rows = page.locator(".rows tbody tr")
    expect(rows.first).to_contain_text("Zhanaozen")
    few = rows.count()
    page.fill("#choose-q", "")
    expect(page.locator("#shown")).not_to_contain_text("that match")
    assert rows.count() > few
    page.locator("th a[data-column=claimant]").click()
    page.wait_for_url("**/en/table/claims/?sort=claimant")


@pytest.mark.parametrize(
    "path", ["about", "days", "days/deaths-now", "compare", "lessons", "data", "handout/opening"]
)
def test_a_page_is_read_in_both_languages(reader: Callable[..., Page], path: str) -> None:
    page = reader(f"{path.partition('/')[0] if path.startswith('days/') else path}/?lang=kk")
    page.wait_for_url("**/kk/**")
    page.get_by_role("link", name="English").first.click()
    page.wait_for_url("**/en/**")
    expect(page.locator("h1")).to_be_visible()
