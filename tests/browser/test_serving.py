"""Served under a path of its own, by several processes, held to the policy, kept by the browser."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from conftest import Visit, serving
from playwright.sync_api import Page, expect

Visits = Callable[..., Visit]
LISTEN = """
window.violations = [];
document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) =>
  window.violations.push([violatedDirective, blockedURI, sample]));
"""


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """Serve under a path, by two processes."""
    with serving("--prefix", "/atlas", "--workers", "2", path="/atlas") as address:
        yield address


def listening(made: Visit) -> Visit:
    """Let a visit take down what the policy forbids on its pages."""
    made.page.context.add_init_script(LISTEN)
    return made


def violations(page: Page) -> list[list[str]]:
    """Return what the policy forbade on a page, and in the frames within."""
    return [found for frame in page.frames for found in frame.evaluate("window.violations ?? []")]


def test_the_map_comes_alive_within_the_policy(visit: Visits) -> None:
    page = listening(visit()).open()
    page.mouse.move(500, 300)
    page.mouse.wheel(0, -300)
    page.locator("#thumb").focus()
    page.keyboard.press("ArrowRight")
    assert violations(page) == []
    made = page.evaluate("[...document.querySelectorAll('style')].filter((s) => s.sheet).length")
    assert made > 5, "the styles that Dash and plotly make are let in"


def test_the_share_dialog_with_its_preview_stays_within_the_policy(visit: Visits) -> None:
    page = listening(visit()).open("?day=2022-01-05")
    page.locator("a[data-share]:visible").click()
    expect(page.frame_locator("#share iframe").locator("#poster")).to_be_visible()
    assert violations(page) == []


@pytest.mark.parametrize(
    "path",
    [
        *("embed/opening", "embed?panel=1", "present/opening", "present/opening/notes", "share"),
        *("handout/opening", "table", "days", "compare", "about", "lessons", "messages", "data/"),
    ],
)
def test_every_page_stays_within_the_policy_and_below_its_path(visit: Visits, path: str) -> None:
    made = listening(visit())
    page = made.open(path, stage="poster")
    page.wait_for_load_state("networkidle")
    assert violations(page) == []
    assert [asked for asked in made.requests if not asked.startswith(f"{made.address}/")] == []


def test_the_second_window_of_a_talk_has_its_style_within_the_policy(visit: Visits) -> None:
    made = listening(visit())
    page = made.open("present/opening", stage="poster")
    with page.expect_popup() as opened:
        page.keyboard.press("n")
    notes = opened.value
    expect(notes.locator("#qantar.notes")).to_be_visible()
    expect(notes.locator("body")).to_have_css("margin", "0px")
    assert violations(page) == []


def test_a_script_or_style_that_got_into_a_page_does_nothing(visit: Visits) -> None:
    made = listening(visit())
    page = made.open("embed/opening", stage="poster")
    page.evaluate(
        """() => {
          const inside = { script: "window.got = 1", style: "body { margin: 9px }" };
          for (const [name, text] of Object.entries(inside)) {
            const element = document.createElement(name);
            element.textContent = text;
            document.body.append(element);
          }
          document.body.insertAdjacentHTML("beforeend", "<img src=x onerror='window.got = 2'>");
        }"""
    )
    page.wait_for_function("window.violations.length >= 3")
    assert page.evaluate("window.got") is None
    expect(page.locator("body")).to_have_css("margin", "0px")
    assert {found[0] for found in violations(page)} >= {"script-src-elem", "style-src-elem"}
    made.complaints.clear()  # they were asked for
    made.requests.clear()


def test_a_second_visit_asks_for_nothing_that_the_browser_has(visit: Visits) -> None:
    made = visit()
    made.open()
    made.requests.clear()
    page = made.page.context.new_page()
    page.goto(f"{made.address}/")
    page.wait_for_selector("html[data-stage=live]", timeout=30_000)
    sent = page.evaluate(
        """() => performance.getEntriesByType("resource")
          .filter(({ name, transferSize }) => name.includes("/assets/") && transferSize > 0)
          .map(({ name }) => name)"""
    )
    assert sent == []
    assert page.evaluate("performance.getEntriesByType('navigation')[0].transferSize") < 3_000


def test_it_is_shown_in_frames_of_those_alone_who_were_named(visit: Visits) -> None:
    with serving("--frame-ancestors", "'self'") as other:
        made = visit()
        made.homes.append(other)
        made.page.set_content(f'<iframe src="{other}/embed/opening"></iframe>')
        made.page.wait_for_timeout(1_000)
        assert made.page.frame_locator("iframe").locator("#poster").count() == 0
        assert [said for said in made.complaints if "frame-ancestors" in said]
        made.complaints.clear()
