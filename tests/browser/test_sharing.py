"""Sharing: from what is on screen to a text that stands somewhere else."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import Visit
from playwright.sync_api import Page, expect

Visits = Callable[..., Visit]
COPYING = ["clipboard-read", "clipboard-write"]


def opened(page: Page) -> Page:
    page.locator("a[data-share]:visible").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#share")).to_be_visible()
    return page


def test_by_keyboard_alone_a_link_is_copied_and_the_focus_comes_back(visit: Visits) -> None:
    page = opened(visit(permissions=COPYING).open("?day=2022-01-05&place=almaty"))
    dialog = page.get_by_role("dialog", name="Share and embed")
    expect(dialog.get_by_role("button", name="Close")).to_be_focused()
    page.keyboard.press("Tab")
    expect(dialog.get_by_label("Link", exact=True)).to_be_focused()
    page.keyboard.press("Tab")
    expect(dialog.get_by_role("button", name="Copy: Link", exact=True)).to_be_focused()
    page.keyboard.press("Enter")
    expect(dialog.get_by_role("status")).to_have_text("Copied: Link.")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied == page.url
    page.keyboard.press("Escape")
    expect(dialog).to_be_hidden()
    expect(page.locator("a[data-share]:visible")).to_be_focused()


def test_what_is_copied_for_a_web_page_shows_in_one_on_a_disk_what_was_on_screen(
    visit: Visits, tmp_path: Path
) -> None:
    made = visit(permissions=COPYING)
    page = made.open("?day=2022-01-05")
    page.locator("#thumb").focus()
    page.keyboard.press("ArrowRight")  # the day is chosen here, not in the address
    opened(page)
    page.get_by_role("button", name="Copy: For a web page or a course").click()
    expect(page.get_by_role("status").last).to_contain_text("Copied")
    snippet = page.evaluate("navigator.clipboard.readText()")
    deck = tmp_path / "deck.html"
    deck.write_text(f"<!DOCTYPE html><p>A page of somebody.</p>{snippet}", encoding="utf-8")
    other = page.context.new_page()
    other.goto(deck.as_uri())
    inside = other.frame_locator("iframe")
    expect(inside.locator("#date")).to_have_text("Thursday 6 January 2022")
    expect(inside.locator("#qantar")).to_have_class("embed")


def test_the_preview_is_there_only_while_the_dialog_is_open_and_shows_the_same_day(
    visit: Visits,
) -> None:
    made = visit()
    page = made.open("?day=2022-01-08&measure=deaths")
    assert page.locator("iframe").count() == 0
    assert not any("/embed?" in request for request in made.requests)
    opened(page)
    preview = page.frame_locator("#share-preview iframe")
    expect(preview.locator("#date")).to_have_text(page.locator("#date").inner_text())
    expect(preview.locator("#qantar")).to_have_attribute("data-measure", "deaths")
    page.keyboard.press("Escape")
    expect(page.locator("iframe")).to_have_count(0)


def test_playing_stops_and_the_moment_that_is_shared_is_the_one_on_screen(visit: Visits) -> None:
    page = visit().open("?day=2022-01-02")
    page.locator("#timeline [data-do=play]").click()
    page.wait_for_selector("#qantar[data-day='2022-01-04']")
    page.locator("a[data-share]:visible").click()
    expect(page.locator("#qantar")).to_have_attribute("data-playing", "no")
    day = page.locator("#qantar").get_attribute("data-day")
    assert f"day={day}" in page.locator("#share-link").input_value()
    assert f"day: {day}" in page.locator("#share-stop").input_value()


def test_where_copying_is_forbidden_the_text_is_selected(visit: Visits) -> None:
    page = visit().open("?day=2022-01-05")
    page.evaluate(
        """() => {
          navigator.clipboard.writeText = () => Promise.reject(new Error("not allowed"));
          document.execCommand = () => false;
        }"""
    )
    opened(page)
    page.get_by_role("button", name="Copy: Link", exact=True).click()
    expect(page.locator("#share-said")).to_contain_text("Selected: Link.")
    selected = page.evaluate(
        """() => {
          const field = document.activeElement;
          return field.value.slice(field.selectionStart, field.selectionEnd);
        }"""
    )
    assert selected == page.locator("#share-link").input_value()


def test_the_code_fills_the_screen_for_a_wall_and_one_press_leaves_it_alone(
    visit: Visits,
) -> None:
    page = opened(visit().open("?day=2022-01-05"))
    page.evaluate(
        """() => {
          Element.prototype.requestFullscreen = () => Promise.reject(new Error("not here"));
        }"""
    )
    wall = page.get_by_role("button", name="Full screen")
    wall.click()
    expect(wall).to_have_attribute("aria-pressed", "true")
    box = page.locator("#share-code svg").bounding_box()
    assert box
    assert box["height"] > 600, "large enough to be read from the last row"
    expect(page.locator(".wall-words")).to_contain_text("day=2022-01-05")
    page.keyboard.press("Escape")
    expect(wall).to_have_attribute("aria-pressed", "false")
    expect(page.locator("#share")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator("#share-dialog")).to_be_hidden()


def test_the_code_fills_the_screen_itself_where_the_browser_lets_it(visit: Visits) -> None:
    page = opened(visit().open("?day=2022-01-05"))
    wall = page.get_by_role("button", name="Full screen")
    wall.click()
    expect(page.locator(".share-qr:fullscreen")).to_be_visible()
    expect(wall).to_have_attribute("aria-pressed", "true")
    wall.click()
    expect(page.locator(":fullscreen")).to_have_count(0)
    expect(wall).to_have_attribute("aria-pressed", "false")


@pytest.mark.parametrize("width", [1024, 390])
def test_on_a_small_screen_all_of_it_is_reached_and_lies_in_the_window(
    visit: Visits, width: int
) -> None:
    page = visit(viewport={"width": width, "height": 640}).open("?day=2022-01-05")
    if width < 1024:
        page.locator("#menu-button").click()
    opened(page)
    page.evaluate("document.querySelectorAll('#share details').forEach((one) => one.open = true)")
    dialog = page.locator("#share-dialog")
    box = dialog.bounding_box()
    assert box
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= width
    assert dialog.evaluate("one => one.scrollWidth <= one.clientWidth")
    page.get_by_role("link", name="Data", exact=True).scroll_into_view_if_needed()
    page.keyboard.press("Escape")
    expect(page.locator("a[data-share]:visible, #menu-button").first).to_be_focused()


def test_a_dialog_that_was_opened_before_dash_came_stays_open(visit: Visits) -> None:
    page = visit().open("?day=2022-01-05", stage="poster")
    page.locator("a[data-share]:visible").click()
    page.wait_for_selector("html[data-stage=live]", timeout=30_000)
    expect(page.locator("#share")).to_be_visible()
    expect(page.locator("#dash #share-dialog")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator("#share-dialog")).to_be_hidden()
    expect(page.locator("a[data-share]:visible")).to_be_focused()


def test_without_a_network_the_dialog_leads_to_the_page(visit: Visits) -> None:
    made = visit()
    page = made.open("?day=2022-01-05")
    page.route("**/share?*", lambda route: route.abort())
    page.locator("a[data-share]:visible").click()
    expect(page.locator("#share-lost")).to_be_visible()
    link = page.locator("#share-lost a")
    link.focus()
    href = link.get_attribute("href") or ""
    assert href.startswith("./share?")
    assert "day=2022-01-05" in href
    made.complaints.clear()  # of the request that was cut


def test_without_scripts_sharing_is_a_page(visit: Visits) -> None:
    page = visit(java_script_enabled=False).open("?day=2022-01-05", stage="poster")
    page.locator("a[data-share]:visible").first.click()
    expect(page.locator("h1")).to_have_text("Share and embed")
    assert "day=2022-01-05" in page.locator("#share-link").input_value()
    expect(page.get_by_role("button", name="Copy")).to_have_count(0)
    page.get_by_role("link", name="File (SVG)").evaluate("one => one.removeAttribute('target')")
    page.get_by_role("link", name="Back to the map").click()
    assert "day=2022-01-05" in page.url


def test_on_the_page_of_its_own_the_buttons_copy_too(visit: Visits) -> None:
    page = visit(permissions=COPYING).open("share?day=2022-01-05", stage="poster")
    page.get_by_text("Save this view as a scene", exact=True).first.click()
    page.get_by_role("button", name="Copy: Save this view as a scene").click()
    expect(page.locator("#share-said")).to_have_text("Copied: Save this view as a scene.")
    assert page.evaluate("navigator.clipboard.readText()").startswith("  # A language")
