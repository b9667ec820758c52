"""The record as tables: at once with scripts, whole without them, and nothing cut on a phone."""

from __future__ import annotations

import re
from collections.abc import Callable
from urllib.parse import quote

from conftest import Visit
from playwright.sync_api import Page, expect

Visits = Callable[..., Visit]
PHONE = {"viewport": {"width": 390, "height": 844}}


def shown(page: Page) -> list[str]:
    ids: list[str] = page.locator(".rows tbody tr").evaluate_all("rows => rows.map(row => row.id)")
    return ids


def test_search_order_and_pages_act_at_once_and_the_address_follows(visit: Visits) -> None:
    reader = visit()
    page = reader.open("table?table=claims", stage="")
    server = visit(java_script_enabled=False)
    page.locator("#choose-q").fill("жанаозен 15")
    expect(page).to_have_url(f"{reader.address}/table?table=claims&q=" + quote("жанаозен 15"))
    asked = len(reader.requests)
    figure = page.get_by_role("link", name="Figure", exact=True)
    for act, address in (
        (figure.click, "sort=figure"),
        (figure.click, "sort=-figure"),
        (lambda: page.locator("#choose-q").fill(""), "?table=claims&sort=-figure"),
        (page.locator("a[rel=next]").first.click, "page=2"),
    ):
        act()
        page.wait_for_url(f"**{address}*" if "?" not in address else f"**/table{address}")
        told = server.open(page.url.removeprefix(f"{reader.address}/"), stage="")
        assert shown(page) == shown(told)
        assert page.locator("#shown").inner_text() == told.locator("#shown").inner_text()
    assert len(reader.requests) == asked, "what is here is not asked for again"
    expect(page.locator("th[aria-sort=descending]")).to_have_text("Figure")


def test_the_map_leads_to_the_table_of_its_scene_and_a_row_leads_back(visit: Visits) -> None:
    page = visit().open("?place=almaty")
    page.locator("#thumb").focus()
    page.keyboard.press("2")
    page.get_by_role("link", name="Table", exact=True).click()
    expect(page).to_have_url(re.compile("place=almaty&measure=deaths"))
    expect(page.locator("#choose-measure")).to_have_value("deaths")
    page.locator("#claim-almaty-killed-alleged-attackers-dozens-2022-01-06 .ways a").first.click()
    page.wait_for_selector("html[data-stage=live]")
    expect(page.locator("#qantar")).to_have_attribute("data-day", "2022-01-06")
    expect(page.locator("#tab-toll")).to_be_visible()


def test_without_scripts_the_form_chooses_and_every_row_is_one_address_away(visit: Visits) -> None:
    page = visit(java_script_enabled=False).open("table", stage="")
    page.locator("#choose-q").fill("Ақтөбе")
    page.locator("#choose-kind").select_option("protest")
    page.locator("#choose button").click()
    expect(page.locator("#shown")).to_contain_text("that match; the table has")
    assert 0 < len(shown(page)) < 100
    page.locator(".clear").click()
    page.locator(".everything").first.click()
    assert len(shown(page)) > 200


def test_a_row_that_a_link_names_is_shown_though_it_stands_on_another_page(visit: Visits) -> None:
    last = shown(visit(java_script_enabled=False).open("table?page=3", stage=""))[-1]
    page = visit().open(f"table#{last}", stage="")
    expect(page.locator(f"#{last}")).to_be_in_viewport()


def test_on_a_phone_a_row_is_a_card_and_nothing_is_cut(visit: Visits) -> None:
    for name in ("events", "claims", "sources", "places"):
        page = visit(**PHONE).open(f"table?table={name}", stage="")
        wide = page.evaluate("document.documentElement.scrollWidth")
        assert wide <= 390
        cut = page.locator(".rows tbody :is(td, th)").evaluate_all(
            "cells => cells.filter(cell => cell.scrollWidth > cell.clientWidth + 1).length"
        )
        assert cut == 0
        label = page.locator(".rows tbody th").first.evaluate(
            "cell => getComputedStyle(cell, '::before').content"
        )
        assert label != "none"


def test_the_links_above_the_rows_download_what_the_table_shows(visit: Visits) -> None:
    page = visit().open("table?table=claims&place=almaty&lang=ru", stage="")
    page.locator("#choose-q").fill("прокуратура")
    page.locator("th [data-column=figure]").click()
    page.wait_for_url("**sort=figure*")
    with page.expect_download() as asked:
        page.locator(".download a").first.click()
    lines = asked.value.path().read_text(encoding="utf-8").splitlines()
    assert [f"claim-{line.partition(',')[0]}" for line in lines[1:]] == shown(page)
    assert 0 < len(lines) - 1 < 60
    assert asked.value.suggested_filename.endswith("-claims-selection.csv")
