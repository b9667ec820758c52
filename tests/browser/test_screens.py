"""The page on every screen: what is first seen, what covers what, and what fingers can do."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from conftest import Visit
from playwright.sync_api import Page, expect

Visits = Callable[..., Visit]

SCREENS = {
    "phone": (390, 844),
    "small phone": (320, 640),
    "phone lying": (844, 390),
    "tablet": (768, 1024),
    "laptop": (1024, 640),
    "desk": (1440, 900),
    "desk at 200%": (720, 450),
    "wall": (2560, 1440),
}
SCREEN = pytest.mark.parametrize("screen", SCREENS)
DAYS = ("2011-12-16", "2022-01-05", "2022-01-20", "2022-08-16")
# Russian and Kazakh take a third more room than English.
LONG = "Police open fire in a town during a strike of the oil workers; the state toll later "
LONGEST = (LONG * 3)[:175]

# What a name or a mark of the map is covered by, cut off by, or collides with.
COLLISIONS = """() => {
  const shown = (one) => getComputedStyle(one).display !== "none"
    && getComputedStyle(one).visibility !== "hidden" && one.getClientRects().length > 0;
  const all = (selector) => [...document.querySelectorAll(selector)].filter(shown);
  const box = (one) => {
    const {left, top, right, bottom} = one.getBoundingClientRect();
    return {left, top, right, bottom, name: one.id || one.textContent.slice(0, 30)};
  };
  // Of a line of letters the ink, not the room above and below it.
  const ink = (one) => {
    const found = box(one);
    const spare = (found.bottom - found.top) * 0.22;
    return {...found, top: found.top + spare, bottom: found.bottom - spare};
  };
  const meet = (a, b) => a.left < b.right - 1 && b.left < a.right - 1
    && a.top < b.bottom - 1 && b.top < a.bottom - 1;
  const names = all("#poster .label").map(ink);
  const figures = all("#poster .region-figure").filter((one) => one.textContent).map(ink);
  const marks = all("#poster .mark").map((mark) => ({
    ...box(mark.querySelector(".high")), name: mark.id, place: mark.dataset.place}));
  const over = all("#date, #sentence, .measures, .known, .layers summary, .zooms .button, " +
    ".map-area .credits, .map-foot, .grip").map(box);
  const room = box(document.querySelector("#poster-slot"));
  const found = [];
  names.forEach((name, at) => {
    for (const other of [...names.slice(at + 1), ...figures, ...over])
      if (meet(name, other)) found.push(`${name.name} and ${other.name}`);
    if (name.left < room.left || name.right > room.right || name.top < room.top
      || name.bottom > room.bottom) found.push(`${name.name} is cut off`);
  });
  for (const mark of marks)
    for (const other of over)
      if (meet(mark, other)) found.push(`${mark.name} under ${other.name}`);
  return found;
}"""


def open_at(visit: Visits, screen: str, search: str, **more: object) -> Page:
    width, height = SCREENS[screen]
    made = visit(viewport={"width": width, "height": height}, reduced_motion="reduce", **more)
    page = made.open(search, stage="poster")
    page.wait_for_selector("#first", state="detached", timeout=30_000)
    return page


@SCREEN
@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_no_name_collides_and_nothing_covers_a_mark(
    visit: Visits, screen: str, language: str
) -> None:
    page = open_at(visit, screen, f"?lang={language}")
    page.evaluate("document.querySelector('.measures').scrollIntoView({block: 'nearest'})")
    for measure in ("events", "deaths", "detained"):
        page.locator(f".measures a[href*='measure={measure}'], .measures a").nth(
            ("events", "deaths", "injured", "detained").index(measure)
        ).click()
        for day in DAYS:
            page.evaluate("day => qantar.player.propose({day})", day)
            page.evaluate(
                "text => { document.querySelector('#sentence').textContent = text }", LONGEST
            )
            assert page.evaluate(COLLISIONS) == [], f"{measure} on {day}"


@SCREEN
def test_map_day_play_and_timeline_are_there_without_scrolling(visit: Visits, screen: str) -> None:
    page = open_at(visit, screen, "?lang=ru")
    height = page.viewport_size["height"] if page.viewport_size else 0
    peek = page.locator(".grip").bounding_box()
    for selector in ("#date", "#poster-slot", "button.play", "#track"):
        box = page.locator(selector).bounding_box()
        assert box
        # The sheet is a strip at the bottom; on a lying phone it lies beside the timeline.
        below = peek["y"] if peek and peek["x"] < box["x"] + box["width"] else height
        assert box["y"] >= 0
        assert box["y"] + box["height"] <= below + 1, selector
    wide = page.evaluate("document.documentElement.scrollWidth - innerWidth")
    assert wide <= 0, "nothing sticks out at the side"


@SCREEN
def test_the_map_stays_where_it_is_whatever_the_day_and_the_measure(
    visit: Visits, screen: str
) -> None:
    page = open_at(visit, screen, "")
    seen = set()
    for measure in ("events", "deaths"):
        for day in DAYS:
            page.evaluate("scene => qantar.player.propose(scene)", {"day": day, "measure": measure})
            box = page.locator("#poster-slot").bounding_box()
            thumb = page.locator("#track").bounding_box()
            assert box
            assert thumb
            seen.add((box["y"], box["height"], box["width"], thumb["y"]))
    assert len(seen) == 1


def phone(visit: Visits, search: str = "") -> tuple[Page, Callable[[list[tuple[int, int]]], None]]:
    """Open the page on a phone; give it, and a finger that is drawn along points."""
    page = visit(viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True).open(
        search
    )
    device = page.context.new_cdp_session(page)

    def draw(points: list[tuple[int, int]]) -> None:
        for number, (x, y) in enumerate(points):
            kind = "touchMove" if number else "touchStart"
            device.send(
                "Input.dispatchTouchEvent", {"type": kind, "touchPoints": [{"x": x, "y": y}]}
            )
            page.wait_for_timeout(16)
        page.wait_for_timeout(120)
        device.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
        page.wait_for_timeout(400)

    return page, draw


def test_the_sheet_is_pulled_by_a_finger_and_shows_the_place(visit: Visits) -> None:
    page, draw = phone(visit, "?place=aktobe")
    root = page.locator("html")
    expect(page.locator("#sheet-title")).to_have_text("Aktobe")
    expect(page.locator("#panel")).to_be_hidden()
    draw([(100, 800 - step * 40) for step in range(10)])
    expect(root).to_have_attribute("data-sheet", "half")
    expect(page.locator("#tab-story")).to_be_visible()
    top = round((page.locator(".grip").bounding_box() or {"y": 0})["y"]) + 10
    draw([(100, top - step * 40) for step in range(10)])
    expect(root).to_have_attribute("data-sheet", "full")
    draw([(100, 60 + step * 80) for step in range(10)])
    expect(root).to_have_attribute("data-sheet", "peek")


def test_one_finger_on_the_live_map_scrolls_the_page(visit: Visits) -> None:
    page, draw = phone(visit)
    draw([(200, 330 - step * 12) for step in range(10)])
    assert page.evaluate("scrollY") > 40
    assert page.locator("#poster").get_attribute("data-zoomed") is None


def test_the_wheel_scrolls_past_the_live_map_unless_it_is_the_map_s(visit: Visits) -> None:
    page = visit(viewport={"width": 900, "height": 700}).open()
    page.mouse.move(450, 300)
    page.mouse.wheel(0, 100)
    page.wait_for_timeout(400)
    assert page.evaluate("scrollY") > 0
    assert page.locator("#poster").get_attribute("data-zoomed") is None
    page.keyboard.down("Control")
    page.mouse.wheel(0, -300)
    page.keyboard.up("Control")
    expect(page.locator("#poster")).to_have_attribute("data-zoomed", "yes")


def test_a_finger_need_not_hit_a_small_mark_exactly(visit: Visits) -> None:
    for stage in ("poster", "live"):
        page, _ = phone(visit, "?day=2022-01-20")
        if stage == "poster":
            page.evaluate("document.documentElement.dataset.stage = 'poster'")
            page.evaluate("document.querySelector('#live').remove()")
        box = page.locator("#mark-petropavl .low").bounding_box()
        assert box
        page.touchscreen.tap(box["x"] + box["width"] / 2 + 6, box["y"] - 4)
        expect(page.locator("#qantar")).to_have_attribute("data-place", "petropavl")
        expect(page.locator('.label[data-place="petropavl"]')).to_be_visible()


def test_on_a_small_screen_the_keyboard_opens_and_leaves_sheet_and_menu(visit: Visits) -> None:
    page = visit(viewport={"width": 390, "height": 844}).open()
    page.locator("#menu-button").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#menu")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator("#menu")).to_be_hidden()
    assert page.evaluate("document.activeElement.id") == "menu-button"
    page.locator("#sheet-button").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#sheet-button")).to_have_attribute("aria-expanded", "true")
    page.locator("#panel .tabs a").first.focus()
    page.keyboard.press("Escape")
    expect(page.locator("html")).to_have_attribute("data-sheet", "peek")
    assert page.evaluate("document.activeElement.id") == "sheet-button"


def test_without_scripts_a_phone_shows_the_panel_below_and_the_whole_header(visit: Visits) -> None:
    page = visit(viewport={"width": 390, "height": 844}, java_script_enabled=False).open(
        "?place=almaty", stage="poster"
    )
    assert page.locator("#panel").is_visible()
    assert page.locator("#header .themes").is_visible()
    assert not page.locator("#sheet-button, #menu-button").first.is_visible()
    panel, foot = (page.locator(one).bounding_box() for one in ("#panel", ".map-foot"))
    assert panel
    assert foot
    assert panel["y"] >= foot["y"] + foot["height"]


def test_on_paper_stand_the_map_the_day_the_figure_and_the_open_tab_and_no_button(
    visit: Visits,
) -> None:
    page = visit().open("?place=almaty&tab=toll&measure=deaths")
    page.emulate_media(media="print")
    for shown in ("#date", "#poster", "#country-figure", "#legend", "#panel-title", "#tab-toll"):
        expect(page.locator(shown)).to_be_visible()
    pressed = page.locator("button:visible, select:visible, .options:visible, #track:visible")
    assert pressed.count() == 0
    flows = page.locator("#tab-toll").evaluate("one => getComputedStyle(one).overflowY")
    assert flows == "visible", "paper does not scroll"


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_without_scripts_header_and_steps_have_their_room_on_a_laptop(
    visit: Visits, language: str
) -> None:
    page = visit(viewport={"width": 1024, "height": 640}, java_script_enabled=False).open(
        f"?lang={language}", stage="poster"
    )
    header = page.locator("#header").bounding_box()
    assert header
    for part in ("#find-field", ".pages", ".themes", ".languages"):
        box = page.locator(f"#header {part}").bounding_box()
        assert box
        assert header["y"] <= box["y"], part
        assert box["y"] + box["height"] <= header["y"] + header["height"], part
    steps, track = (page.locator(one).bounding_box() for one in (".controls nav", "#track"))
    assert steps
    assert track
    assert steps["y"] + steps["height"] <= track["y"] + 1
