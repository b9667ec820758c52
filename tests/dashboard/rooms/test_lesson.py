"""A lesson beside the map."""

from __future__ import annotations

from dashboard.rooms.lesson import lesson_room
from dashboard.view.words import prose
from tests.dashboard.rooms.made_up import MINISTRY, lesson
from tests.dashboard.rooms.tree import Node, tree


def room(at: int = 0, *, away: bool = False, awaiting: bool = False) -> Node:
    made = lesson(awaiting=awaiting)
    return tree(lesson_room(made, made.stops[at], prose(), away=away))


def test_every_stop_is_in_the_page_and_the_one_on_screen_is_shown() -> None:
    articles = room(1).all("article")
    assert [article["data-stop"] for article in articles] == ["one", "two"]
    assert ["hidden" in article.attributes for article in articles] == [True, False]
    assert "Caption two" in articles[1].text


def test_the_number_of_the_stop_and_of_all_is_said() -> None:
    assert room(1).one("p", **{"class": "number"}).text == "2 of 2"


def test_each_stop_names_its_sources_and_asks_its_question() -> None:
    article = room().all("article")[0]
    assert article.one("a")["href"] == MINISTRY.url
    assert "The Paper" in article.text
    assert "Question Question one" in article.text


def test_the_presenters_notes_are_not_shown_to_a_class() -> None:
    assert "Notes one" not in room().text


def test_every_stop_can_be_reached_without_scripts() -> None:
    links = room().one("ol").all("a")
    assert [link["href"] for link in links] == ["?stop=one&lang=en", "?stop=two&lang=en"]
    assert [link.get("aria-current") for link in links] == ["true", ""]


def test_a_map_that_shows_something_else_is_said() -> None:
    assert room(away=True).one(id="lesson")["data-away"] == "yes"


def test_a_translation_that_nobody_has_read_says_so() -> None:
    words = prose()["lesson-awaiting"]
    assert words in room(awaiting=True).text
    assert words not in room().text


def test_late_sources_of_other_stops_leave_a_way_to_them() -> None:
    made = lesson()
    first, second = tree(lesson_room(made, made.stops[0], prose(), late=True)).all("article")
    assert first.one("a")["href"] == MINISTRY.url
    way = second.one("details").one("a")
    assert way["href"] == "?stop=two&lang=en"
    assert way["data-late"] == f"{made.id}/two?lang=en"
