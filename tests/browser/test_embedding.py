"""An educator puts two embeds into a real reveal.js deck, which is served by somebody else."""

from __future__ import annotations

import http.server
import shutil
import threading
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from conftest import Visit
from playwright.sync_api import FrameLocator, Page, expect

Visits = Callable[..., Visit]
REVEAL = Path(__file__).parents[2] / "node_modules/reveal.js/dist"
DECK = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>A talk</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="reveal.css"></head>
<body><div class="reveal"><div class="slides">
<section><h2>A talk</h2></section>
<section><iframe id="lesson" title="A lesson" width="920" height="600" sandbox="allow-scripts"
  src="{address}/embed/opening?lang=en"></iframe></section>
<section><iframe id="map" title="A map" width="920" height="600"
  src="{address}/embed?day=2022-01-05&lang=en"></iframe></section>
<section><h2>The end</h2></section>
</div></div>
<script src="reveal.js"></script>
<script>
  const told = [];
  addEventListener("message", ({{source, data}}) => {{
    const frames = [...document.querySelectorAll("iframe")];
    const frame = frames.find((one) => one.contentWindow === source);
    if (frame && data.qantar) told.push({{from: frame.id, ...data}});
  }});
  const ask = (id, message) =>
    document.getElementById(id).contentWindow.postMessage({{qantar: 1, ...message}}, "*");
  Reveal.initialize({{transition: "none", width: 960, height: 700}});
</script></body></html>
"""


@pytest.fixture
def talk(tmp_path: Path, address: str, visit: Visits) -> Iterator[Page]:
    """Open the deck, from another origin than the embeds'."""
    for name in ("reveal.css", "reveal.js"):
        shutil.copy(REVEAL / name, tmp_path / name)
    (tmp_path / "index.html").write_text(DECK.format(address=address), encoding="utf-8")

    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = http.server.ThreadingHTTPServer(
        ("127.0.0.1", 0), partial(Quiet, directory=str(tmp_path))
    )
    threading.Thread(target=server.serve_forever, daemon=True).start()
    made = visit()
    made.homes.append(f"http://127.0.0.1:{server.server_port}")
    made.page.goto(made.homes[-1])
    for name in ("lesson", "map"):
        made.page.wait_for_function(
            f"told.some(({{from, type}}) => from === '{name}' && type === 'ready')", timeout=30_000
        )
    yield made.page
    server.shutdown()
    server.server_close()


def slide(page: Page) -> int:
    number: int = page.evaluate("Reveal.getIndices().h")
    return number


def inside(page: Page, name: str) -> FrameLocator:
    return page.frame_locator(f"#{name}")


def told(page: Page, name: str, kind: str) -> dict[str, Any]:
    found: dict[str, Any] = page.evaluate(
        f"told.findLast(({{from, type}}) => from === '{name}' && type === '{kind}') ?? {{}}"
    )
    return found


def test_the_decks_arrows_move_the_deck_and_leave_the_embeds_alone(talk: Page) -> None:
    for expected in (1, 2, 3):
        talk.keyboard.press("ArrowRight")
        assert slide(talk) == expected
    expect(inside(talk, "map").locator("#qantar")).to_have_attribute("data-day", "2022-01-05")
    assert (
        told(talk, "lesson", "ready")["state"]["stop"]
        == told(talk, "lesson", "ready")["lesson"]["stops"][0]["id"]
    )
    assert not talk.evaluate("told.some(({state}) => state?.playing)"), "nothing plays unasked"


def test_a_click_gives_the_embed_the_keys_and_escape_gives_them_back(talk: Page) -> None:
    talk.evaluate("Reveal.slide(2)")
    frame = inside(talk, "map")
    frame.locator("#date").click()
    talk.keyboard.press("ArrowRight")
    expect(frame.locator("#qantar")).to_have_attribute("data-day", "2022-01-06")
    talk.keyboard.press("2")
    expect(frame.locator("#qantar")).to_have_attribute("data-measure", "deaths")
    assert slide(talk) == 2
    talk.keyboard.press("Escape")
    talk.wait_for_function("told.some(({type}) => type === 'leave')")
    talk.keyboard.press("ArrowRight")
    assert slide(talk) == 3
    expect(frame.locator("#qantar")).to_have_attribute("data-day", "2022-01-06")


def test_escape_gives_the_keys_back_in_one_press_with_a_place_chosen_and_named(talk: Page) -> None:
    talk.evaluate("Reveal.slide(2)")
    frame = inside(talk, "map")
    frame.locator("#mark-almaty .touch").click()
    expect(frame.locator("#qantar")).to_have_attribute("data-place", "almaty")
    frame.locator("#mark-almaty .touch").hover()
    talk.keyboard.press("Escape")
    talk.wait_for_function("told.some(({type}) => type === 'leave')")
    talk.keyboard.press("ArrowLeft")
    assert slide(talk) == 1


def test_a_clicker_goes_from_stop_to_stop_in_a_sandboxed_frame_without_storage(talk: Page) -> None:
    talk.evaluate("Reveal.slide(1)")
    frame = inside(talk, "lesson")
    stops = told(talk, "lesson", "ready")["lesson"]["stops"]
    talk.locator("iframe#lesson").click()
    talk.keyboard.press("PageDown")
    expect(frame.locator("#lesson article:visible h2")).to_have_text(stops[1]["title"])
    expect(frame.locator("#lesson .number")).to_have_text(f"2 of {len(stops)}")
    assert slide(talk) == 1
    assert frame.locator("html").evaluate("() => origin") == "null"


def test_messages_arrive_both_ways(talk: Page) -> None:
    talk.evaluate("ask('map', {type: 'goto', day: '2022-01-09', measure: 'deaths', id: 5})")
    talk.wait_for_function("told.some(({id, type}) => id === 5 && type === 'state')")
    state = told(talk, "map", "state")["state"]
    assert (state["day"], state["measure"], state["date"]) == (
        "2022-01-09", "deaths", "Sunday 9 January 2022",
    )  # fmt: skip
    talk.evaluate("ask('lesson', {type: 'step', to: 'next-stop'})")
    first = told(talk, "lesson", "ready")["state"]["stop"]
    talk.wait_for_function(
        f"told.some(({{from, state}}) => from === 'lesson' && state && state.stop !== '{first}')"
    )
    talk.evaluate("ask('map', {type: 'goto', place: 'atlantis', id: 6})")
    talk.wait_for_function("told.some(({id, type}) => id === 6 && type === 'error')")
    assert told(talk, "map", "error")["message"] == 'place "atlantis" is not in the record'


def test_a_change_of_language_and_theme_keeps_the_day(talk: Page) -> None:
    talk.evaluate("Reveal.slide(2)")
    talk.evaluate("ask('map', {type: 'setTheme', theme: 'dark'})")
    frame = inside(talk, "map")
    expect(frame.locator("html")).to_have_attribute("data-theme", "dark")
    talk.evaluate("ask('map', {type: 'setLanguage', language: 'kk'})")
    expect(frame.locator("html")).to_have_attribute("lang", "kk")
    expect(frame.locator("#qantar")).to_have_attribute("data-day", "2022-01-05")
    expect(frame.locator("html")).to_have_attribute("data-theme", "dark")
    talk.wait_for_function(
        "told.filter(({from, type}) => from === 'map' && type === 'ready').length === 2"
    )


def test_play_and_its_end_are_told(talk: Page) -> None:
    last = told(talk, "map", "ready")["days"][-2]
    talk.evaluate("Reveal.slide(2)")
    talk.evaluate(f"ask('map', {{type: 'goto', day: '{last}'}})")
    talk.evaluate("ask('map', {type: 'play'})")
    talk.wait_for_function("told.some(({type}) => type === 'ended')", timeout=15_000)
    talk.evaluate("ask('map', {type: 'pause'})")


def test_an_embed_that_was_hidden_at_first_is_drawn_at_its_size_when_it_is_shown(
    talk: Page,
) -> None:
    talk.evaluate("Reveal.slide(2)")
    frame = inside(talk, "map")
    expect(frame.locator("#poster")).to_be_visible()
    talk.wait_for_function("told.some(({from, type}) => from === 'map' && type === 'height')")
    unit = frame.locator("#poster").evaluate(
        "svg => [svg.clientWidth, getComputedStyle(svg).getPropertyValue('--u')]"
    )
    drawn, said = unit[0], float(unit[1])
    assert said == pytest.approx(1000 / drawn, rel=0.35)
    assert 300 < told(talk, "map", "height")["height"] < 1200


def test_a_frame_that_takes_the_height_that_is_asked_for_comes_to_rest(talk: Page) -> None:
    talk.evaluate("Reveal.slide(1)")
    for name in ("lesson", "map"):
        talk.evaluate(f"Reveal.slide({1 if name == 'lesson' else 2})")
        heights = []
        for _ in range(4):
            talk.wait_for_timeout(300)
            heights.append(told(talk, name, "height")["height"])
            talk.evaluate(f"document.getElementById('{name}').height = {heights[-1]}")
        assert heights[-1] == heights[-2]
        assert 300 < heights[-1] < 1200


def test_without_scripts_an_embed_can_be_read_and_stepped_through(visit: Visits) -> None:
    page = visit(java_script_enabled=False).page
    made = page.context.pages[0]
    address = visit().address
    made.goto(f"{address}/embed/opening?lang=en")
    expect(made.locator("#lesson article:visible h2")).to_have_count(1)
    first = made.locator("#lesson article:visible h2").inner_text()
    made.locator("#lesson .stop-list summary").click()
    made.locator("#lesson .stop-list a").nth(1).click()
    assert made.locator("#lesson article:visible h2").inner_text() != first


@pytest.mark.parametrize("size", [(320, 480), (480, 300), (800, 450), (1920, 1080)])
def test_at_every_size_nothing_is_cut_off_sideways(visit: Visits, size: tuple[int, int]) -> None:
    made = visit(viewport={"width": size[0], "height": size[1]})
    for lang in ("en", "kk", "ru"):
        made.page.goto(f"{made.address}/embed/opening?measure=deaths&lang={lang}")
        made.page.wait_for_selector("#qantar[data-playing]")
        wide = made.page.evaluate(
            """() => [...document.querySelectorAll('#qantar *')].filter((one) => {
                const box = one.getBoundingClientRect();
                if (one.matches('.rail, .shade')) return false; // they carry, or are clipped
                if (!box.width || one.closest('svg, .hidden, .tick, .axis-note')) return false;
                return box.right > innerWidth + 1 || box.left < -1;
            }).map((one) => one.outerHTML.slice(0, 90))"""
        )
        assert wide == []
