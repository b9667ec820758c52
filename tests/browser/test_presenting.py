"""An educator presents a lesson: a clicker, a hall, a second window, and no network."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from conftest import Visit
from playwright.sync_api import Page, expect

RUNS = re.compile(r"0:(0[2-9]|[1-5]\d)")  # a clock that is seen to run, however late one looks
Visits = Callable[..., Visit]
WHOLE = {"viewport": {"width": 1280, "height": 720}}


@pytest.fixture
def talk(visit: Visits) -> Visit:
    """Open the opening lesson, once everything that belongs to it is there."""
    made = visit(**WHOLE)
    made.open("present/opening?lang=en", stage="")
    made.page.wait_for_load_state("networkidle")
    return made


def stop(page: Page, number: int) -> None:
    """Wait until a stop is on screen."""
    expect(page.locator("#lesson .number")).to_have_text(f"{number} of 12")


def rested(page: Page) -> None:
    """Wait until the map has come to rest at the stop."""
    page.wait_for_function(
        "() => { const room = document.getElementById('qantar');"
        " const seen = room.dataset.day; window.sameDay ??= [];"
        " window.sameDay = [...window.sameDay, seen].slice(-12);"
        " return window.sameDay.length === 12 && window.sameDay.every((day) => day === seen)"
        "   && room.dataset.playing === 'no'; }",
        polling=120,
        timeout=15_000,
    )


def notes_of(page: Page) -> Page:
    """Open the second window by its key."""
    with page.expect_popup() as opened:
        page.keyboard.press("n")
    expect(opened.value.locator("#qantar.notes")).to_be_visible()
    return opened.value


def test_a_clicker_goes_through_the_lesson_and_the_address_follows(talk: Visit) -> None:
    page = talk.page
    stop(page, 1)
    page.keyboard.press("PageDown")
    stop(page, 2)
    expect(page).to_have_url(f"{talk.address}/present/opening?lang=en&stop=price-of-gas")
    page.keyboard.press("ArrowRight")  # on its way: it is there at once
    stop(page, 2)
    expect(page.locator("#qantar")).to_have_attribute("data-day", "2022-01-02")
    page.keyboard.press(" ")
    stop(page, 3)
    page.keyboard.press("PageUp")
    stop(page, 2)
    page.keyboard.press("End")
    stop(page, 12)
    page.keyboard.press("PageDown")
    rested(page)
    page.keyboard.press("PageDown")
    expect(page.get_by_text("This was the last stop.")).to_be_visible()
    page.keyboard.press("Home")
    stop(page, 1)


def test_the_map_travels_and_the_days_run_by(talk: Visit) -> None:
    page = talk.page
    page.evaluate(
        "() => { window.days = new Set(); new MutationObserver(() =>"
        " window.days.add(document.getElementById('qantar').dataset.day)).observe("
        "document.getElementById('qantar'), {attributeFilter: ['data-day']}); }"
    )
    before = page.locator("#poster .regions").get_attribute("transform")
    page.keyboard.press("3")
    stop(page, 3)
    rested(page)
    assert page.evaluate("() => window.days.size") > 5
    assert page.locator("#poster .regions").get_attribute("transform") != before


def test_with_reduced_motion_a_stop_is_there_at_once(visit: Visits) -> None:
    made = visit(**WHOLE, reduced_motion="reduce")
    page = made.open("present/opening?lang=en", stage="")
    stop(page, 1)
    page.keyboard.press("PageDown")
    assert page.locator("#qantar").get_attribute("data-day") == "2022-01-02"


def test_numbers_letters_and_cards(talk: Visit) -> None:
    page = talk.page
    page.keyboard.press("7")
    stop(page, 7)
    page.keyboard.press("1")
    expect(page.locator("#typed")).to_have_text("1")
    page.keyboard.press("0")
    stop(page, 10)
    page.keyboard.press("1")
    page.keyboard.press("Enter")
    stop(page, 1)
    for key, card in (("q", "question"), ("s", "sources"), ("l", "list"), ("?", "help")):
        page.keyboard.press(key)
        expect(page.locator(f"#card-{card}")).to_be_visible()
        page.keyboard.press("PageDown")
        expect(page.locator(f"#card-{card}")).to_be_hidden()
    stop(page, 1)
    page.keyboard.press("l")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    stop(page, 3)
    page.keyboard.press("l")
    page.locator("#card-list a").nth(3).click()
    stop(page, 4)
    expect(page.locator("#card-list")).to_be_hidden()


def test_the_screen_goes_black_and_comes_back_where_it_was(talk: Visit) -> None:
    page = talk.page
    cover = page.locator("#cover")
    for key, colour in (("b", "rgb(0, 0, 0)"), ("w", "rgb(255, 255, 255)")):
        page.keyboard.press(key)
        expect(cover).to_be_visible()
        expect(cover).to_have_css("background-color", colour)
        page.keyboard.press("PageDown")
        expect(cover).to_be_hidden()
    stop(page, 1)


def test_a_keyboard_of_another_script_does_the_same(talk: Visit) -> None:
    page = talk.page
    page.evaluate(
        "() => document.body.dispatchEvent(new KeyboardEvent('keydown',"
        " {key: 'и', code: 'KeyB', bubbles: true, cancelable: true}))"
    )
    expect(page.locator("#cover")).to_be_visible()


def test_the_caption_can_be_read_from_the_last_row(visit: Visits) -> None:
    made = visit(viewport={"width": 1920, "height": 1080})
    for language in ("en", "kk", "ru"):
        page = made.open(f"present/opening?lang={language}", stage="")
        for number in range(1, 13):
            page.keyboard.press("PageDown")
            page.keyboard.press("PageDown")
            shown = page.locator("#lesson article:not([hidden]) .caption")
            size = shown.evaluate("one => parseFloat(getComputedStyle(one).fontSize)")
            assert size >= 26, f"{language} {number}"
            room = page.locator("#lesson")
            assert room.evaluate("one => one.scrollHeight <= one.clientHeight"), number


def test_without_a_network_it_goes_on_and_the_notes_still_open(talk: Visit) -> None:
    page = talk.page
    page.context.set_offline(True)
    talk.requests.clear()
    asked: list[str] = []
    page.context.on("request", lambda request: asked.append(request.url))
    page.keyboard.press("PageDown")
    stop(page, 2)
    rested(page)
    notes = notes_of(page)
    complaints: list[str] = []
    notes.on("console", lambda message: complaints.append(message.text))
    expect(notes.locator("article:visible h2")).to_have_text("2. Zhanaozen, and the price of gas")
    expect(notes.locator("#now-map #poster")).to_be_visible()
    expect(notes.locator("body")).to_have_css("margin", "0px")
    page.keyboard.press("p")  # the window once more
    expect(page.locator("#qantar")).to_have_attribute("data-playing", "yes")
    rested(page)
    for key in ("q", "s", "l", "b", "t"):
        page.keyboard.press(key)
        page.keyboard.press("Escape")
    page.keyboard.press("End")
    stop(page, 12)
    rested(page)
    assert [url for url in asked if not url.startswith("data:")] == []
    assert talk.requests == []
    assert complaints == []


def test_either_window_steers_and_the_other_follows(talk: Visit) -> None:
    page = talk.page
    notes = notes_of(page)
    expect(notes).to_have_url(f"{talk.address}/present/opening/notes?lang=en")
    page.keyboard.press("PageDown")
    expect(notes.locator(".number")).to_have_text("2 of 12")
    notes.keyboard.press("ArrowRight")
    notes.keyboard.press("ArrowRight")
    stop(page, 3)
    expect(notes.locator("article:visible")).to_contain_text("Notes")
    notes.locator("nav a").nth(4).click()
    stop(page, 5)
    notes.keyboard.press("b")
    expect(page.locator("#cover")).to_be_visible()
    expect(notes.get_by_text("The class sees an empty screen.")).to_be_visible()
    notes.keyboard.press("b")
    expect(page.locator("#cover")).to_be_hidden()
    expect(notes.locator("#elapsed")).to_have_text(RUNS, timeout=10_000)
    notes.get_by_role("button", name="Pause", exact=True).click()
    notes.get_by_role("button", name="Reset").click()
    expect(notes.locator("#elapsed")).to_have_text("0:00")


def test_loaded_again_it_is_where_it_was_with_its_clock_and_its_notes(talk: Visit) -> None:
    page = talk.page
    page.keyboard.press("4")
    stop(page, 4)
    notes = notes_of(page)
    expect(notes.locator("#elapsed")).to_have_text(RUNS, timeout=10_000)
    page.reload()
    stop(page, 4)
    expect(notes.locator("#qantar")).to_have_attribute("data-connected", "yes")
    assert notes.locator("#elapsed").inner_text() not in {"0:00", "0:01"}
    notes.keyboard.press("PageUp")
    stop(page, 3)
    assert len(page.context.pages) == 2


def test_the_notes_have_a_page_of_their_own_that_follows_too(talk: Visit) -> None:
    notes = talk.page.context.new_page()
    notes.goto(f"{talk.address}/present/opening/notes?lang=ru")
    expect(notes.locator("#qantar")).to_have_attribute("data-connected", "yes")
    talk.page.keyboard.press("5")
    expect(notes.locator(".number")).to_have_text("5 из 12")
    notes.keyboard.press("PageUp")
    stop(talk.page, 4)
    talk.page.goto(f"{talk.address}/about")
    expect(notes.locator("#qantar")).to_have_attribute("data-connected", "no")
    notes.keyboard.press("PageDown")
    expect(notes.locator(".number")).to_have_text("5 из 12")


def test_without_channels_the_windows_speak_by_messages(visit: Visits) -> None:
    made = visit(**WHOLE)
    made.page.context.add_init_script("delete globalThis.BroadcastChannel")
    page = made.open("present/opening?lang=en", stage="")
    stop(page, 1)
    with page.expect_popup() as opened:
        page.evaluate("() => { window.open('/present/opening/notes?lang=en', 'own') }")
    notes = opened.value
    expect(notes.locator("#qantar")).to_have_attribute("data-connected", "yes")
    notes.keyboard.press("PageDown")
    stop(page, 2)
    expect(notes.locator(".number")).to_have_text("2 of 12")


def test_a_button_that_was_clicked_gives_the_space_back_to_the_talk(talk: Visit) -> None:
    page = talk.page
    page.locator(".tools [data-do=theme]").click()
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")
    page.keyboard.press(" ")
    stop(page, 2)
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")
    expect(page).to_have_url(f"{talk.address}/present/opening?lang=en&stop=price-of-gas&theme=dark")


def test_the_timeline_moves_the_day_and_a_press_leads_back_to_the_stop(talk: Visit) -> None:
    page = talk.page
    page.keyboard.press("3")
    page.keyboard.press("PageDown")
    stop(page, 3)
    page.locator("#thumb").focus()
    page.keyboard.press("ArrowRight")
    expect(page.locator("#lesson")).to_have_attribute("data-away", "yes")
    stop(page, 3)
    page.locator("#lesson .back").click()
    expect(page.locator("#lesson")).to_have_attribute("data-away", "no")


def test_another_language_is_the_same_stop(talk: Visit) -> None:
    page = talk.page
    page.keyboard.press("6")
    stop(page, 6)
    page.locator(".tools [data-language=kk]").click()
    expect(page.locator("html")).to_have_attribute("lang", "kk")
    expect(page.locator("#lesson")).to_have_attribute("data-stop", "internet-cut")


def test_the_pointer_and_the_tools_go_while_nobody_moves_them(talk: Visit) -> None:
    page = talk.page
    page.mouse.move(400, 300)
    page.mouse.move(420, 310)
    tools = page.locator(".tools")
    expect(tools).to_have_css("opacity", "1")
    expect(page.locator("#qantar")).to_have_attribute("data-idle", "yes", timeout=6_000)
    expect(tools).to_have_css("opacity", "0")
    expect(page.locator("#qantar")).to_have_css("cursor", "none")


def test_without_scripts_the_stop_is_read_and_the_others_are_links(visit: Visits) -> None:
    made = visit(**WHOLE, java_script_enabled=False)
    page = made.open("present/opening?lang=en&stop=3", stage="")
    expect(page.locator("#poster")).to_be_visible()
    expect(page.locator("#lesson article:visible .question")).to_be_visible()
    page.locator("#lesson .stop-list summary").click()
    page.locator("#lesson .stop-list a").nth(4).click()
    expect(page.locator("#lesson .number")).to_have_text("5 of 12")


def test_on_a_phone_it_is_a_page_that_is_read(visit: Visits) -> None:
    made = visit(viewport={"width": 390, "height": 844}, has_touch=True)
    page = made.open("present/opening?lang=ru&stop=2", stage="")
    width = page.evaluate("() => document.documentElement.scrollWidth")
    assert width <= 390
    expect(page.locator("#lesson article:visible .question")).to_be_visible()
    page.locator(".tools [data-do=forward]").tap()
    expect(page.locator("#lesson .number")).to_have_text("3 из 12")
