"""Nothing that axe-core knows of stands in anybody's way, on any page, in any state.

A page is added by one line in `PAGES`, a state of the map page by one in `STATES`.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import Visit
from playwright.sync_api import Page, expect

AXE = Path(__file__).parents[2] / "node_modules/axe-core/axe.min.js"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
PAGES = (
    *("about", "table", "days", "compare", "data/", "changes", "share"),
    *("lessons", "messages", "embed/opening", "present/opening"),
    *("handout/opening", "no-such-page"),
)
LANGUAGES = ("en", "ru", "kk")
# Of hundreds of rows that are made alike the first are looked at: axe looks at each for long.
ALIKE = "#qantar :is(tr, li, article, .region, .bar):nth-child(n+21)"
SCREENS = {"desk": (1440, 900), "laptop": (1024, 640), "phone": (390, 844), "lying": (844, 390)}
# Every screen and, large and small, both themes; not each with each, which would take all day.
THEMES = (("desk", "light"), ("laptop", "dark"), ("phone", "dark"), ("lying", "light"))

FEW = "?lang=en&place=taraz"  # a place with some of everything: what axe reads grows with it
Visits = Callable[..., Visit]
Deed = Callable[[Page], object]


def toll_and_live_map(page: Page) -> None:
    page.goto(f"{page.url}&tab=toll&measure=deaths&day=2022-01-20")
    page.wait_for_selector("html[data-stage=live]", timeout=30_000)


def sharing(page: Page) -> None:
    # One of its two links is on every screen, in the header or in the menu.
    page.evaluate("document.querySelector('a[data-share]').click()")
    page.wait_for_selector("#share")
    page.evaluate("document.querySelectorAll('#share details').forEach((one) => one.open = true)")


STATES: dict[str, Deed] = {
    "as it opens": lambda _: None,
    "playing": lambda page: page.locator('[data-do="play"]').first.click(),
    "a place's toll": toll_and_live_map,
    "filter open": lambda page: page.evaluate("document.querySelector('.filter').open = true"),
    "days open": lambda page: page.locator(".goto > summary").click(),
    "search open": lambda page: page.locator("#find-field").fill("almaty"),
    "layers open": lambda page: page.locator("#layers summary").click(),
    "sharing": sharing,
    "places open": lambda page: page.evaluate("document.querySelector('#places').open = true"),
}
SMALL: dict[str, Deed] = {
    "menu open": lambda page: page.locator("#menu-button").click(),
    "sheet half open": lambda page: page.locator("#sheet-button").click(),
    "sheet open": lambda page: (
        page.locator("#sheet-button").click(),
        page.locator("#sheet-full").click(),
    ),
}


def faults(page: Page) -> list[str]:
    """Return what axe finds, each with where and why."""
    page.wait_for_timeout(350)  # a sheet that still moves would be measured half way
    # Not as a script element, which the page's own policy would refuse.
    page.evaluate(AXE.read_text(encoding="utf-8"))
    found = page.evaluate(
        """([rules, alike]) => axe.run({include: [['html']], exclude: [[alike]]},
          {runOnly: rules, resultTypes: ['violations']})""",
        [RULES, ALIKE],
    )
    return [
        f"{fault['id']}: {node['target']} {node['failureSummary']}"
        for fault in found["violations"]
        for node in fault["nodes"]
    ]


def small(screen: str) -> bool:
    return screen in {"phone", "lying"}


@pytest.mark.parametrize(("screen", "theme"), THEMES)
def test_the_map_page_stands_in_nobody_s_way(visit: Visits, screen: str, theme: str) -> None:
    width, height = SCREENS[screen]
    made = visit(viewport={"width": width, "height": height}, color_scheme=theme)
    for deed in (STATES | SMALL if small(screen) else STATES).values():
        page = made.open(FEW)
        deed(page)
        assert faults(page) == []


def test_nor_does_it_with_the_whole_country_in_the_panel(visit: Visits) -> None:
    assert faults(visit(viewport={"width": 1440, "height": 900}).open("?lang=en")) == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("screen", ["desk", "phone"])
def test_it_does_so_in_every_language(visit: Visits, screen: str, language: str) -> None:
    width, height = SCREENS[screen]
    made = visit(viewport={"width": width, "height": height})
    page = made.open(f"?lang={language}&place=zhanaozen&tab=toll&day=2011-12-16")
    if small(screen):
        page.locator("#sheet-button").click()
    assert faults(page) == []


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize(
    ("screen", "theme", "languages"), [("desk", "light", LANGUAGES), ("phone", "dark", ("en",))]
)
def test_a_page_that_is_read_stands_in_nobody_s_way(
    visit: Visits, screen: str, theme: str, languages: tuple[str, ...], path: str
) -> None:
    width, height = SCREENS[screen]
    made = visit(viewport={"width": width, "height": height}, color_scheme=theme)
    for language in languages:
        page = made.open(f"{path}?lang={language}", stage="poster")
        assert faults(page) == []
        made.complaints.clear()  # of a page that is not there, which is what was asked for


def test_the_focus_goes_from_the_header_to_the_map_and_the_panel_and_is_always_seen(
    visit: Visits,
) -> None:
    page = visit().open("?day=2022-01-20")
    rooms: list[str] = []
    for _ in range(400):
        page.keyboard.press("Tab")
        where, seen = page.evaluate(
            """() => {
              const one = document.activeElement;
              if (one === document.body) return ["out", true];
              const rooms = ["#header", ".map-head", "#timeline", "#poster .regions",
                "#poster .marks", ".zooms", "#map-room", ".panel-head", "#panel nav", "#panel"];
              const style = getComputedStyle(one);
              const ring = one.closest("#poster")
                ? getComputedStyle(one.querySelector(".new, path")).stroke !== "none"
                : parseFloat(style.outlineWidth) > 0 && style.outlineStyle !== "none";
              return [rooms.find((room) => one.closest(room)) ?? "links", ring];
            }"""
        )
        if where == "out":
            break
        assert seen, f"the focus cannot be seen in {where}"
        if not rooms or rooms[-1] != where:
            rooms.append(where)
    assert rooms[:6] == [
        "links",
        "#header",
        ".map-head",
        "#timeline",
        "#poster .regions",
        "#poster .marks",
    ]
    assert rooms.index("#poster .marks") < rooms.index(".panel-head") < rooms.index("#panel")


def test_the_live_region_speaks_on_a_step_and_a_pause_and_not_while_it_plays(
    visit: Visits,
) -> None:
    page = visit().open("?day=2022-01-03")
    page.evaluate(
        """() => {
          globalThis.said = [];
          new MutationObserver(() => said.push(document.querySelector("#spoken").textContent))
            .observe(document.querySelector("#spoken"),
                     {childList: true, characterData: true, subtree: true});
        }"""
    )
    page.locator('[data-do="next"]').first.click()
    assert len(page.evaluate("said")) == 1
    play = page.locator('[data-do="play"]').first
    play.click()
    expect(page.locator("#qantar")).to_have_attribute("data-day", "2022-01-07", timeout=20_000)
    assert len(page.evaluate("said")) == 1
    play.click()
    assert len(page.evaluate("said")) == 2
    assert "January 2022" in page.evaluate("said")[1]


def test_a_tab_that_is_hidden_pauses(visit: Visits) -> None:
    page = visit().open("?day=2022-01-03")
    page.locator('[data-do="play"]').first.click()
    expect(page.locator("#qantar")).to_have_attribute("data-playing", "yes")
    page.evaluate(
        """() => {
          Object.defineProperty(document, "hidden", { value: true });
          document.dispatchEvent(new Event("visibilitychange"));
        }"""
    )
    expect(page.locator("#qantar")).to_have_attribute("data-playing", "no")


def test_where_the_reader_s_own_colours_hold_marks_and_choices_are_seen(visit: Visits) -> None:
    page = visit(forced_colors="active").open("?day=2022-01-09&place=almaty")
    shown = page.evaluate(
        """() => {
          const style = (selector) => getComputedStyle(document.querySelector(selector));
          const paper = style("body").backgroundColor;
          const mark = style("#mark-almaty .low");
          const [chosen, other] = ["[aria-current=true]", ":not([aria-current])"]
            .map((which) => style(`.measures .choice${which}`));
          const sign = style(".play .sign");
          return {mark: mark.opacity === "1" && mark.fill !== paper,
            ring: style("#mark-almaty .new").stroke !== "none",
            choice: chosen.forcedColorAdjust === "none"
              && chosen.backgroundColor !== other.backgroundColor,
            sign: sign.forcedColorAdjust === "none"};
        }"""
    )
    assert shown == {"mark": True, "ring": True, "choice": True, "sign": True}
