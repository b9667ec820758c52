"""The sheet: each stop once and in order, with what is read, what is asked, and room to write."""

from __future__ import annotations

import re

import pytest

from dashboard.rooms.handout import (
    LINES,
    bare_page,
    handout_page,
    handout_sheet,
    key_states,
    runs,
)
from dashboard.rooms.reading import ways
from dashboard.view.handout import Handout, handout
from dashboard.view.language import speaking
from dashboard.view.paper import PAPERS
from dashboard.view.words import prose
from geodata.atlas import Atlas
from tests.dashboard.rooms.tree import Node, tree
from tests.dashboard.stand_in import NAME, taught

A4 = PAPERS["a4"]
ROOT = "https://example.org/"


@pytest.fixture(scope="module")
def shown(atlas: Atlas) -> Handout:
    return handout(NAME, taught(atlas), ROOT)


@pytest.fixture(scope="module")
def sheet(shown: Handout) -> Node:
    return tree(handout_sheet(shown, A4, prose()))


def test_each_stop_stands_once_in_its_order_with_all_that_belongs_to_it(
    sheet: Node, shown: Handout
) -> None:
    stops = sheet.all("li", **{"class": "stop"})
    assert [stop["id"] for stop in stops] == [f"stop-{cell.stop.id}" for cell in shown.cells]
    for stop, cell in zip(stops, shown.cells, strict=True):
        one = cell.stop
        assert stop.one("p", **{"class": "date"}).text == one.date
        for text in (one.title, one.caption, one.question, cell.shows):
            assert stop.text.count(text) == 1
        assert one.notes not in sheet.text, "the presenter's notes are not for the class"
        assert stop.all("div", id=f"map-{one.number}")
        assert len(stop.one("div", **{"class": "lines"}).inside) == LINES


def test_each_source_stands_once_with_its_number_and_its_address(
    sheet: Node, shown: Handout
) -> None:
    lines = sheet.one("section", **{"class": "sources"}).all("li")
    assert len(lines) == len(shown.sources)
    for number, (line, source) in enumerate(zip(lines, shown.sources, strict=True), 1):
        assert line.one("b").text == str(number)
        assert source.title in line.text
        if source.url:
            assert line.one("a")["href"] == source.url, "for those who read it on a screen"


def test_a_figure_that_was_withdrawn_is_struck_and_no_other_is(sheet: Node) -> None:
    struck = sheet.all("s", **{"class": "figure"})
    assert [figure.text for figure in struck] == ["164"]


def test_the_address_of_the_code_is_printed_beside_it(sheet: Node, shown: Handout) -> None:
    code = sheet.one("div", **{"class": "code"})
    assert code.one("a")["href"] == shown.address
    assert code.one("a").text == shown.address.removeprefix("https://")
    assert code.all("div", id="qr")


def test_without_an_address_there_is_no_code(atlas: Atlas) -> None:
    alone = tree(handout_sheet(handout(NAME, taught(atlas), ""), A4, prose()))
    assert not alone.all("div", **{"class": "code"})
    assert not alone.all("div", id="qr")


def test_the_key_has_every_sign_of_the_maps_and_no_other(sheet: Node, shown: Handout) -> None:
    key = sheet.one("section", **{"class": "key"})
    signs = [node["id"] for node in key.all("span", id=lambda id_: id_.startswith("sign-"))]
    assert sorted(signs) == sorted(f"sign-{state}" for state in key_states(shown))
    assert "preliminary" not in key_states(shown), "it shares the sign of what is disputed"
    assert {"protest", "force", "withdrawn"} <= set(key_states(shown))


def test_credits_version_and_how_to_cite_end_the_sheet(sheet: Node, shown: Handout) -> None:
    end = sheet.one("footer", **{"class": "credits"}).text
    assert "© OpenStreetMap contributors" in end
    assert shown.version in end
    assert shown.cited in end


def test_a_translation_that_nobody_has_read_yet_says_so(atlas: Atlas) -> None:
    for language in ("en", "kk", "ru"):
        with speaking(language):
            told = tree(handout_sheet(handout(NAME, taught(atlas), ROOT), A4, prose()))
        assert bool(told.all("p", **{"class": "awaiting"})) == (language == "kk")


def test_the_page_offers_the_papers_and_a_button_and_keeps_notices_off_the_sheet(
    shown: Handout,
) -> None:
    papers = {"a4": "?paper=a4", "letter": "?paper=letter"}
    page = tree(
        handout_page(shown, A4, prose(), ways("", "../"), papers=papers, notices=["No such paper."])
    )
    choices = page.one("div", **{"class": "bar"}).all("a")
    assert [(link.text, link["href"]) for link in choices] == [
        ("A4", "?paper=a4"), ("Letter", "?paper=letter"),
    ]  # fmt: skip
    assert [link.get("aria-current") for link in choices] == ["true", ""]
    assert page.all("button", id="print")
    assert "No such paper." in page.one("div", id="notices").text
    assert "No such paper." not in page.one("article").text


def test_what_is_only_printed_has_nothing_to_press(shown: Handout) -> None:
    page = tree(bare_page(shown, A4, prose()))
    assert page.one("article")
    assert not page.all("button")
    assert not page.all("nav")


def test_a_pupil_has_a_line_for_a_name(sheet: Node) -> None:
    line = sheet.one("div", **{"class": "front"}).one("div", **{"class": "pupil"})
    assert [field.text for field in line.all("span")] == ["Name", "Class", "Date"]


def test_headings_go_down_one_level_at_a_time(sheet: Node) -> None:
    levels = [node.tag for node in sheet.walk() if re.fullmatch(r"h[1-6]", node.tag)]
    assert levels[0] == "h1"
    assert set(levels[1:]) == {"h2"}


@pytest.mark.parametrize(
    ("numbers", "text"),
    [((), ""), ((4,), "4"), ((1, 2), "1–2"), ((7, 2, 1, 3), "1–3, 7"), ((1, 3, 5), "1, 3, 5")],
)
def test_numbers_that_follow_one_another_are_a_run(numbers: tuple[int, ...], text: str) -> None:
    assert runs(numbers) == text
