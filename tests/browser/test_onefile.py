"""A teacher opens the lesson's file from a disk, in a room without a network."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from dashboard.export.onefile import onefile
from geodata import RECORD
from geodata.atlas import read_atlas

AXE = Path(__file__).parents[2] / "node_modules/axe-core/axe.min.js"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
Opened = Callable[..., Page]


@pytest.fixture(scope="session")
def lesson(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Write the real lesson to a disk; give the address of the file there."""
    path = tmp_path_factory.mktemp("disk") / "lesson.html"
    path.write_text(onefile("opening", read_atlas(RECORD), "en"), encoding="utf-8")
    return path.as_uri()


@pytest.fixture
def opened(browser: Browser, lesson: str) -> Iterator[Opened]:
    """Open the file without a network; afterwards it asked for nothing and had no complaint."""
    asked: list[str] = []
    complaints: list[str] = []
    contexts = []

    def make(*, lives: bool = True, **context: object) -> Page:
        settings: dict[str, Any] = {"viewport": {"width": 1440, "height": 900}, **context}
        made = browser.new_context(offline=True, **settings)
        contexts.append(made)
        page = made.new_page()
        page.on("request", lambda request: asked.append(request.url))
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on(
            "console",
            lambda told: (
                complaints.append(told.text) if told.type in {"error", "warning"} else None
            ),
        )
        page.goto(lesson)
        if lives:
            page.wait_for_selector("html[data-opened=yes]", timeout=30_000)
        return page

    yield make
    for context in contexts:
        context.close()
    assert [url for url in asked if url != lesson and not url.startswith("data:")] == []
    assert complaints == []


def day(page: Page) -> str:
    shown = page.locator("#qantar").get_attribute("data-day")
    assert shown
    return shown


def part(page: Page, name: str) -> None:
    page.locator(f'button[data-part="{name}"]').click()


def test_it_opens_from_a_disk_says_its_version_and_plays(opened: Opened) -> None:
    page = opened()
    expect(page.get_by_role("heading", name="From Zhanaozen to a disputed toll")).to_be_visible()
    expect(page.locator(".foot .version")).to_contain_text("Record of ")
    assert day(page) == "2011-12-17"
    page.locator('[data-do="play"]').click()
    expect(page.locator("#qantar")).not_to_have_attribute("data-day", "2011-12-17")
    page.keyboard.press("Space")


def test_a_clicker_goes_from_stop_to_stop_and_arrows_from_day_to_day(opened: Opened) -> None:
    page = opened(reduced_motion="reduce")
    page.keyboard.press("PageDown")
    expect(page.locator("#lesson .number")).to_have_text("2 of 12")
    before = day(page)
    page.keyboard.press("ArrowRight")
    assert day(page) > before
    part(page, "toll")
    page.keyboard.press("PageDown")
    expect(page.locator("#lesson .number")).to_be_visible()
    expect(page.locator("#lesson .number")).to_have_text("3 of 12")


def test_a_place_that_is_chosen_has_its_story_its_toll_and_its_sources(opened: Opened) -> None:
    page = opened()
    page.locator('[data-patch*="events"]').first.click()
    page.locator("#track [data-step]").filter(has_text="5").first.click()
    page.locator("#mark-almaty").press("Enter")
    expect(page.locator("#sheet-title")).to_have_text("Almaty")
    story = page.locator("#panel .story > li:visible")
    assert story.count() == page.locator('#panel .story > li[data-in~="almaty"]').count() > 20
    part(page, "toll")
    figures = page.locator("#panel .claims tbody tr:visible")
    expect(figures.first).to_be_visible()
    expect(page.locator("#panel .ledger .chart:visible").first).to_be_visible()
    part(page, "sources")
    listed = page.locator("#sources > li:visible")
    assert 10 < listed.count() < 400
    expect(listed.first.locator("a, .title").first).not_to_be_empty()


def test_a_source_is_one_press_away_from_what_it_attests(opened: Opened) -> None:
    page = opened()
    page.locator("#lesson summary", has_text="Sources of this stop").first.click()
    link = page.locator("#lesson .cite:visible").first
    number = (link.get_attribute("href") or "").removeprefix("#")
    link.click()
    source = page.locator(f"#{number}")
    expect(source).to_be_visible()
    expect(source.locator("a")).to_be_focused()
    assert (source.locator("a").get_attribute("href") or "").startswith("http")


def test_the_whole_record_is_a_table_that_is_sorted_and_searched(opened: Opened) -> None:
    page = opened()
    page.locator('button[data-table="open"]').click()
    rows = page.locator("#table-rows tbody tr")
    events = rows.count()
    expect(page.locator("#table-count")).to_have_text(f"{events} rows")
    page.locator("#table-search").fill("жанаозен")
    assert 5 < rows.count() < events
    page.locator('button[data-table="claims"]').click()
    page.locator("#table-search").fill("")
    page.locator("#table-rows th button", has_text="Figure").click()
    expect(page.locator('#table-rows th[aria-sort="ascending"]')).to_have_text("Figure")
    page.locator('button[data-table="sources"]').click()
    expect(rows.first.locator("a")).to_have_attribute("target", "_blank")
    page.keyboard.press("Escape")
    expect(page.locator("#table")).to_be_hidden()


def test_another_language_is_spoken_at_once_and_the_lesson_stays_where_it_was(
    opened: Opened,
) -> None:
    page = opened(reduced_motion="reduce")
    page.keyboard.press("PageDown")
    page.keyboard.press("PageDown")
    part(page, "story")
    shown, title = day(page), page.locator("#sheet-title").inner_text()
    for language, name in (("ru", "Хроника"), ("kk", "Шежіре")):
        page.locator(f'button[data-language="{language}"]').click()
        expect(page.locator('button[data-part="story"]')).to_have_text(name)
        assert page.locator("html").get_attribute("lang") == language
        assert day(page) == shown
        expect(page.locator(f'button[data-language="{language}"]')).to_be_focused()
        assert page.locator("#poster").count() == page.locator("#sources").count() == 1
        assert page.locator("#sheet-title").inner_text() != title
    page.locator('button[data-language="en"]').click()
    assert page.locator("#sheet-title").inner_text() == title
    expect(page.locator("#panel .story > li:visible").first).to_be_visible()
    part(page, "lesson")
    expect(page.locator("#lesson .number")).to_have_text("3 of 12")
    page.keyboard.press("ArrowRight")
    assert day(page) > shown, "one player, not one a language"


def test_no_id_stands_twice_whatever_is_open(opened: Opened) -> None:
    page = opened()
    page.locator('button[data-table="open"]').click()
    page.locator('button[data-table="close"]').click()
    page.locator('button[data-language="ru"]').click()
    twice = page.evaluate(
        "(() => { const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);"
        " return ids.filter((id, at) => ids.indexOf(id) !== at); })()"
    )
    assert twice == []


def test_without_scripts_the_lesson_and_the_record_are_a_text(opened: Opened) -> None:
    page = opened(lives=False, java_script_enabled=False)
    expect(page.get_by_text("Record of ").first).to_be_visible()
    assert page.locator(".stop:visible").count() == 12
    expect(page.locator("#poster")).to_be_visible()
    expect(page.locator("#brief #events")).to_be_visible()
    withdrawn = page.locator("#brief li", has=page.locator("s")).first
    expect(withdrawn).to_contain_text("withdrawn the same day")
    expect(page.locator("#sources > li a").last).to_be_visible()
    expect(page.locator("button:visible")).to_have_count(0)


def test_on_paper_it_is_a_text_and_after_that_it_plays_on(opened: Opened) -> None:
    page = opened()
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.locator(".stop:visible").count() == 12
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.locator(".stop:visible").count() == 1


@pytest.mark.parametrize(
    ("width", "height", "theme"),
    [(1440, 900, "light"), (1024, 640, "dark"), (390, 844, "light"), (844, 390, "dark")],
)
def test_it_fits_every_screen_and_axe_finds_nothing(
    opened: Opened, width: int, height: int, theme: str
) -> None:
    page = opened(viewport={"width": width, "height": height}, color_scheme=theme)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.evaluate(AXE.read_text(encoding="utf-8"))
    for name in ("lesson", "toll", "about"):
        page.evaluate(f"document.querySelector('button[data-part={name}]').click()")
        found = page.evaluate(
            "rules => axe.run(document, { runOnly: rules })"
            ".then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html]))",
            RULES,
        )
        assert found == [], name
