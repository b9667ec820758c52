"""The presenter's own window."""

from __future__ import annotations

from dashboard.rooms.notes import notes_page
from dashboard.view.words import prose
from tests.dashboard.rooms.made_up import MINISTRY, lesson
from tests.dashboard.rooms.tree import Node, tree


def room(at: int = 0) -> Node:
    made = lesson()
    return tree(notes_page(made, made.stops[at], prose(), slides="../opening?lang=en"))


def test_without_scripts_it_is_the_notes_of_the_whole_lesson() -> None:
    articles = room().all("article")
    assert [article["data-stop"] for article in articles] == ["one", "two"]
    assert not any("hidden" in article.attributes for article in articles)
    for article, name in zip(articles, ("one", "two"), strict=True):
        for said in ("Caption", "Notes", "Question"):
            assert f"{said} {name}" in article.text


def test_each_stop_names_its_sources() -> None:
    assert room().all("article")[0].one("a")["href"] == MINISTRY.url


def test_what_comes_next_is_told_with_its_caption_and_after_the_last_stop_nothing() -> None:
    (following,) = room().one("div", **{"class": "following"}).all("div", data_before="one")
    assert "Caption two" in following.text
    assert "hidden" in following.attributes
    assert not room().all("div", data_before="two")


def test_the_number_of_the_stop_on_screen_is_said() -> None:
    assert room(1).one("p", **{"class": "number scripted"}).text == "2 of 2"


def test_it_leads_to_the_slides_where_there_are_none() -> None:
    links = [link for link in room().all("a") if link.text == "Open the slides"]
    assert [link["href"] for link in links] == ["../opening?lang=en"]


def test_its_maps_are_pictures_that_nobody_is_read() -> None:
    for name in ("now-map", "next-map"):
        assert room().one("div", id=name)["aria-hidden"] == "true"
