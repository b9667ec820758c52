"""Searching, filtering, and going to a day."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from conftest import Visit
from playwright.sync_api import expect

Visits = Callable[..., Visit]


def test_a_place_is_found_by_keyboard_in_any_spelling(visit: Visits) -> None:
    made = visit()
    page = made.open("?day=2022-01-05")
    page.keyboard.press("/")
    field = page.get_by_role("combobox", name="Search places, events and sources")
    expect(field).to_be_focused()
    page.keyboard.type("қаскелең")
    expect(field).to_have_attribute("aria-expanded", "true")
    expect(page.locator("#find-list [role=option]").first).to_contain_text("Kaskelen")
    asked = len([request for request in made.requests if "index.json" in request])
    assert asked == 1, "the index is fetched once"
    page.keyboard.press("Enter")
    expect(page.locator("#panel-title")).to_have_text("Kaskelen")
    expect(page.locator("#panel-title")).to_be_focused()
    assert "place=kaskelen" in page.url


def test_an_event_is_found_and_the_reader_is_led_to_it(visit: Visits) -> None:
    page = visit().open("?families=protest")
    page.locator("#find-field").fill("curfew declared in Zhana")
    page.locator("#find-list [role=option]").first.click()
    expect(page.locator("#qantar")).to_have_attribute("data-day", "2011-12-17")
    event = page.locator("#event-zhanaozen-emergency-2011")
    expect(event).to_be_focused()
    expect(event).to_be_in_viewport()
    assert "families" not in page.url, "no filter holds back what was looked for"


def test_escape_closes_and_then_empties_and_the_key_can_be_switched_off(visit: Visits) -> None:
    page = visit().open()
    field = page.locator("#find-field")
    field.fill("Astana")
    expect(page.locator("#find-list")).to_contain_text("Nur-Sultan")
    page.keyboard.press("ArrowDown")
    assert field.get_attribute("aria-activedescendant") == "find-1"
    page.keyboard.press("Escape")
    expect(page.locator("#find-list")).to_be_hidden()
    page.keyboard.press("Escape")
    expect(field).to_have_value("")
    field.fill("xyzzy")
    expect(page.locator("#find-status")).to_have_text("Nothing was found for “xyzzy”.")
    expect(page.locator("#find-status")).to_be_visible()
    page.keyboard.press("Enter")
    assert "/table" not in page.url
    page.locator("[data-find=key]").click()
    page.locator("#panel").focus()
    page.keyboard.press("/")
    expect(field).not_to_be_focused()


def test_a_filter_holds_at_once_for_panel_map_and_address(visit: Visits) -> None:
    page = visit().open("?day=2022-01-20&place=almaty")
    radius = "getComputedStyle(document.querySelector('#mark-almaty')).getPropertyValue('--high')"
    before = float(page.evaluate(radius))
    page.locator("#filter > summary").click()
    force = page.locator("#filter [data-value=force]")
    force.click()
    expect(force).to_have_attribute("aria-current", "true")
    expect(page.locator("#filter-name")).to_have_text("Filter on")
    assert page.locator("#tab-story li[data-family=protest]:visible").count() == 0
    assert page.locator("#tab-story li[data-family=force]:visible").count() > 3
    expect(page.locator('#country-figure [data-slot="headline"]')).to_contain_text("(filtered)")
    assert float(page.evaluate(radius)) < before
    expect(page).to_have_url(re.compile("families=force"))
    states = page.evaluate(
        """() => {
          const ids = document.querySelector("#live .js-plotly-plot").data[1].ids;
          const points = [...document.querySelectorAll("#live path.point")];
          return ids.map((id, at) => [
            points[at].dataset.state, document.getElementById(`mark-${id}`).dataset.state]);
        }"""
    )
    assert {live for live, _ in states} == {"none", "force"}
    assert all(live == poster for live, poster in states)
    page.go_back()
    expect(page.locator("#filter-name")).to_have_text("Filter")
    expect(page.locator('#country-figure [data-slot="headline"]')).not_to_contain_text("filtered")


def test_a_link_opens_what_was_filtered(visit: Visits) -> None:
    page = visit().open("?place=almaty&tab=toll&claimants=press&families=riot")
    expect(page.locator(".notice")).to_contain_text("riot")
    assert page.locator(".claims tr[data-kind=press]:visible").count() > 0
    assert page.locator(".claims tr[data-kind=official]:visible").count() == 0


def test_a_date_is_written_and_a_moment_is_chosen(visit: Visits) -> None:
    page = visit().open()
    page.locator("#goto-days > summary").click()
    expect(page.locator("#moments [aria-current]")).to_contain_text("9 January 2022")
    page.get_by_label("Date", exact=True).fill("2022-02-05")
    page.keyboard.press("Enter")
    expect(page.locator("#goto-notice")).to_contain_text("Nothing begins on that day")
    expect(page.locator("#qantar")).to_have_attribute("data-day", re.compile("2022-0[12]-"))
    page.locator("#moments a", has_text="15 January 2022").click()
    expect(page.locator("#qantar")).to_have_attribute("data-day", "2022-01-15")
    expect(page.locator("#goto-days > summary")).to_be_focused()


@pytest.mark.parametrize("width", [390, 1024])
def test_what_opens_lies_in_the_window(visit: Visits, width: int) -> None:
    page = visit(viewport={"width": width, "height": 700}).open()
    page.locator("#find-field").fill("zhanaozen")
    expect(page.locator("#find-list")).to_be_visible()
    found = page.locator("#find-list").bounding_box()
    assert found
    assert found["x"] >= 0
    assert found["x"] + found["width"] <= width
    page.keyboard.press("Escape")
    page.locator("#goto-days > summary").click()
    expect(page.locator("#goto-days .popup")).to_be_visible()
    opened = page.locator("#goto-days .popup").bounding_box()
    assert opened
    assert opened["x"] >= 0
    assert opened["x"] + opened["width"] <= width


def test_without_scripts_filters_are_links_and_a_date_is_a_form(visit: Visits) -> None:
    page = visit(java_script_enabled=False).open("?place=almaty", stage="poster")
    page.locator("#filter > summary").click()
    page.locator("#filter [data-value=force]").click()
    assert "families=force" in page.url
    assert page.locator("#tab-story li[data-family=protest]:visible").count() == 0
    page.locator("#goto-days > summary").click()
    page.locator("#goto-date").fill("2022-01-15")
    page.locator("#goto-days button").click()
    assert "day=2022-01-15" in page.url
    assert "place=almaty" in page.url
    assert "families=force" in page.url
