"""A viewer opens the page, plays it, chooses a place, and follows a link."""

from __future__ import annotations

import re
from collections.abc import Callable

from conftest import Visit
from playwright.sync_api import Page, expect

Visits = Callable[..., Visit]


def day(page: Page) -> str:
    shown = page.locator("#qantar").get_attribute("data-day")
    assert shown
    return shown


def figure(page: Page, slot: str) -> str:
    return page.locator(f'#country-figure [data-slot="{slot}"]').inner_text()


def test_the_page_is_there_and_comes_alive_by_itself_with_no_other_host(visit: Visits) -> None:
    page = visit().open()
    expect(page.locator("#date")).to_contain_text("9 January 2022")
    assert page.locator("#live path.point").count() == 30
    assert page.get_by_text("OpenStreetMap contributors").first.is_visible()


def test_it_plays_from_zhanaozen_in_2011_to_2026_without_asking_the_server(visit: Visits) -> None:
    made = visit()
    page = made.open()
    page.locator("select[data-player=speed]").select_option("4")
    asked = len(made.requests)
    page.locator('[data-do="play"]').first.click()
    expect(page.locator("#qantar")).to_have_attribute("data-playing", "yes")
    expect(page.locator("#qantar")).to_have_attribute("data-day", "2011-12-16")
    expect(page.locator("#qantar")).to_have_attribute("data-playing", "no", timeout=120_000)
    assert day(page).startswith("2026")
    assert len(made.requests) == asked


def test_marks_grow_as_the_days_go_on(visit: Visits) -> None:
    page = visit().open("?day=2022-01-02")
    radius = "getComputedStyle(document.querySelector('#mark-almaty')).getPropertyValue('--high')"
    before = float(page.evaluate(radius))
    for _ in range(4):
        page.locator('[data-do="next"]').first.click()
    assert day(page) == "2022-01-06"
    assert float(page.evaluate(radius)) > before


def test_on_9_january_the_figure_is_164_and_withdrawn_and_on_15_january_225(visit: Visits) -> None:
    page = visit().open("?measure=deaths&day=2022-01-09")
    assert figure(page, "figure") == "164"
    assert "withdrawn" in figure(page, "verdict")
    assert page.locator("#country-figure").get_attribute("data-state") == "withdrawn"
    assert "channel" in figure(page, "claimant").lower()
    page.locator("#track [data-step]").first.wait_for()
    page.goto(f"{page.url.split('?')[0]}?measure=deaths&day=2022-01-15")
    assert figure(page, "figure") == "225"
    page.goto(f"{page.url.split('?')[0]}?measure=deaths&day=2022-01-09&known=now")
    assert figure(page, "figure") == "238"


def test_choosing_a_place_opens_its_panel_and_the_address_carries_it(visit: Visits) -> None:
    page = visit().open("?day=2022-01-05")
    page.locator("#mark-zhanaozen").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#panel-title")).to_have_text("Zhanaozen")
    assert "place=zhanaozen" in page.url
    page.go_back()
    expect(page.locator("#qantar")).to_have_attribute("data-place", "country")
    expect(page.locator("#panel-title")).to_have_text("Kazakhstan")
    page.go_forward()
    expect(page.locator("#panel-title")).to_have_text("Zhanaozen")


def test_a_mark_of_the_live_map_is_chosen_by_pointer(visit: Visits) -> None:
    page = visit().open("?day=2022-01-20")
    box = page.locator("#mark-almaty").bounding_box()
    assert box
    page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    expect(page.locator("#qantar")).to_have_attribute("data-place", "almaty")
    expect(page.locator("#panel")).to_contain_text("Алматы")


def test_almatys_ledger_shows_every_figure_as_a_claim_of_its_own(visit: Visits) -> None:
    page = visit().open("?place=almaty&tab=toll", stage="poster")
    ledger = page.locator("#tab-toll")
    for shown in ("103", "149", "139", "151"):
        expect(ledger.get_by_text(shown, exact=True).first).to_be_visible()
    assert ledger.locator("s", has_text="103").count() >= 1


def test_a_link_opens_exactly_what_was_seen(visit: Visits) -> None:
    seen = visit().open("?day=2022-01-06&place=aktobe&tab=sources")
    again = visit().open(f"?{seen.url.split('?')[1]}")
    for page in (seen, again):
        root = page.locator("#qantar")
        expect(root).to_have_attribute("data-day", "2022-01-06")
        expect(root).to_have_attribute("data-place", "aktobe")
        expect(page.locator("#tab-sources")).to_be_visible()
        expect(page.locator("#tab-story")).to_be_hidden()


def test_nonsense_in_the_address_is_told_and_the_page_is_there(visit: Visits) -> None:
    page = visit().open("?place=atlantis&day=yesterday")
    assert page.locator(".notice").count() >= 1
    expect(page.locator("#date")).to_contain_text("9 January 2022")


def test_the_live_map_lies_exactly_where_the_poster_lay(visit: Visits) -> None:
    page = visit().open("?day=2022-01-20")
    apart = page.evaluate(
        """() => {
          const ids = document.querySelector("#live .js-plotly-plot").data[1].ids;
          const middle = (node) => {
            const { left, top } = node.ownerSVGElement.getBoundingClientRect();
            const { e, f } = node.getCTM();
            return [left + e, top + f];
          };
          const points = [...document.querySelectorAll("#live path.point")];
          return Math.max(...ids.map((id, at) => {
            const [x, y] = middle(points[at]);
            const [a, b] = middle(document.getElementById(`mark-${id}`));
            return Math.hypot(x - a, y - b);
          }));
        }"""
    )
    assert apart < 0.5


def test_both_painters_show_the_same_marks(visit: Visits) -> None:
    page = visit().open("?day=2022-01-09&measure=deaths")
    states = page.evaluate(
        """() => {
          const ids = document.querySelector("#live .js-plotly-plot").data[1].ids;
          const points = [...document.querySelectorAll("#live path.point")];
          return ids.map((id, at) => [
            points[at].dataset.state, document.getElementById(`mark-${id}`).dataset.state]);
        }"""
    )
    assert states
    assert all(live == poster for live, poster in states)
    assert len({live for live, _ in states}) > 1


def test_dragging_along_the_axis_scrubs_and_the_address_follows_at_the_end(visit: Visits) -> None:
    page = visit().open("?day=2022-01-15")
    track = page.locator("#track").bounding_box()
    thumb = page.locator("#thumb").bounding_box()
    assert track
    assert thumb
    y = thumb["y"] + thumb["height"] / 2
    page.mouse.move(thumb["x"] + thumb["width"] / 2, y)
    page.mouse.down()
    page.mouse.move(track["x"] + track["width"] * 0.5, y, steps=5)
    passed = day(page)
    page.mouse.move(track["x"] + track["width"] * 0.15, y, steps=5)
    page.mouse.up()
    assert passed not in {"2022-01-15", "2022-01-01"}
    assert day(page) == "2022-01-01"
    expect(page).to_have_url(re.compile(r"day=2022-01-01"))


def test_what_has_the_focus_keeps_it_when_the_scripts_take_over(visit: Visits) -> None:
    made = visit()
    page = made.open("?day=2022-01-05", stage="poster")
    page.locator("#thumb").focus()
    page.wait_for_selector("html[data-stage=live]", timeout=30_000)
    assert page.evaluate("document.activeElement.id") == "thumb"
    page.keyboard.press("ArrowRight")
    expect(page.locator("#qantar")).to_have_attribute("data-day", "2022-01-06")


def test_plotly_does_not_come_while_it_plays(visit: Visits) -> None:
    page = visit().open("?day=2022-01-01", stage="poster")
    page.locator('[data-do="play"]').first.click()
    expect(page.locator("#qantar")).to_have_attribute("data-day", "2022-01-07", timeout=20_000)
    assert page.locator("html").get_attribute("data-stage") == "poster"
    page.locator('[data-do="play"]').first.click()
    page.wait_for_selector("html[data-stage=live]", timeout=30_000)
