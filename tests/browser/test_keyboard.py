"""Everything without a mouse, without motion and without scripts."""

from __future__ import annotations

from collections.abc import Callable

from conftest import Visit
from playwright.sync_api import expect

Visits = Callable[..., Visit]


def test_the_slider_speaks_steps_and_jumps(visit: Visits) -> None:
    page = visit().open("?day=2022-01-05")
    thumb = page.locator("#thumb")
    thumb.focus()
    expect(thumb).to_have_role("slider")
    assert "5 January 2022" in (thumb.get_attribute("aria-valuetext") or "")
    page.keyboard.press("ArrowRight")
    expect(page.locator("#qantar")).to_have_attribute("data-day", "2022-01-06")
    assert "6 January 2022" in (thumb.get_attribute("aria-valuetext") or "")
    page.keyboard.press("Home")
    expect(page.locator("#qantar")).to_have_attribute("data-day", "2011-12-16")
    page.keyboard.press("PageDown")
    expect(page.locator("#qantar")).not_to_have_attribute("data-day", "2011-12-16")


def test_space_plays_and_pauses_and_digits_switch_the_measure(visit: Visits) -> None:
    page = visit().open("?day=2022-01-05")
    page.locator("#thumb").focus()
    page.keyboard.press("2")
    expect(page.locator("#qantar")).to_have_attribute("data-measure", "deaths")
    page.keyboard.press(" ")
    expect(page.locator("#qantar")).to_have_attribute("data-playing", "yes")
    page.keyboard.press(" ")
    expect(page.locator("#qantar")).to_have_attribute("data-playing", "no")


def test_keys_outside_the_player_belong_to_the_page(visit: Visits) -> None:
    page = visit().open("?day=2022-01-05")
    page.locator("#panel").focus()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("2")
    root = page.locator("#qantar")
    expect(root).to_have_attribute("data-day", "2022-01-05")
    expect(root).to_have_attribute("data-measure", "events")


def test_every_site_on_the_map_is_reached_by_tab_and_has_a_name_and_a_value(
    visit: Visits,
) -> None:
    page = visit().open("?day=2022-01-20")
    names = page.locator(".mark:not([data-state=none])").evaluate_all(
        "marks => marks.map(mark => [mark.tabIndex, mark.getAttribute('aria-label')])"
    )
    assert len(names) > 15
    assert all(index == 0 and ":" in name for index, name in names)


def test_with_reduced_motion_playing_is_stepping_and_nothing_pulses(visit: Visits) -> None:
    page = visit(reduced_motion="reduce").open("?day=2022-01-04")
    assert page.locator("#qantar").get_attribute("data-tween") == "no"
    moving = page.locator("#poster .new, #poster .high").evaluate_all(
        "all => all.filter(one => getComputedStyle(one).animationName !== 'none'"
        " || parseFloat(getComputedStyle(one).transitionDuration) > 0).length"
    )
    assert moving == 0


def test_without_scripts_the_page_reads_and_every_choice_is_a_link(visit: Visits) -> None:
    page = visit(java_script_enabled=False).open("?day=2022-01-09&measure=deaths", stage="poster")
    expect(page.locator("#poster")).to_be_visible()
    expect(page.locator('#country-figure [data-slot="figure"]')).to_have_text("164")
    page.locator("#mark-almaty").click()
    assert "place=almaty" in page.url
    expect(page.locator("#panel")).to_contain_text("Алматы")
    page.locator('#panel a[href*="tab=toll"]').first.click()
    expect(page.locator("#tab-toll")).to_be_visible()
    expect(page.locator("#tab-toll")).to_contain_text("151")
