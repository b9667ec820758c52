"""The list of lessons."""

from __future__ import annotations

from dashboard.rooms.lessons import lessons_page
from dashboard.rooms.reading import ways
from dashboard.view.words import prose
from tests.dashboard.rooms.made_up import lesson
from tests.dashboard.rooms.tree import Node, tree


def page(**more: object) -> Node:
    lead = ways("?lang=ru")
    return tree(lessons_page([lesson(**more)], prose(), lead, "?lang=ru"))


def test_each_lesson_can_be_presented_embedded_and_taken_along_in_the_language_asked_for() -> None:
    links = [link["href"] for link in page().one("section").all("a")]
    for address in (
        "./present/strike?lang=ru",
        "./embed/strike?lang=ru",
        "./handout/strike?lang=ru",
        "./download/strike.html?lang=ru",
        "./download/strike.pptx?lang=ru",
        "./download/strike.mp4?lang=ru",
    ):
        assert address in links


def test_every_stop_is_listed_with_its_date_and_place_and_leads_to_itself() -> None:
    items = page().one("ol").all("li")
    assert [item.text for item in items] == [
        "Title one 5 January 2022 · Almaty",
        "Title two 9 January 2022 · Kazakhstan",
    ]
    assert items[1].one("a")["href"] == "./embed/strike?stop=two&lang=en"


def test_a_translation_that_awaits_a_reader_says_so() -> None:
    assert prose()["lesson-awaiting"] in page(awaiting=True).text
    assert prose()["lesson-awaiting"] not in page().text
