"""The header."""

from __future__ import annotations

from dashboard.rooms.header import header
from dashboard.view.view import View
from tests.dashboard.rooms.made_up import made_up
from tests.dashboard.rooms.tree import tree


def test_the_title_is_the_pages_first_heading(view: View) -> None:
    assert tree(header(view)).one("h1").text == "Qantar"


def test_light_and_dark_are_links() -> None:
    room = tree(header(made_up({"theme": "dark"})))
    assert [link["href"] for link in room.one("div").all("a")] == [
        "?",
        "?theme=light",
        "?theme=dark",
    ]
    assert room.one("a", aria_current="true").text == "Dark"


def test_the_record_is_told_about_one_press_away(view: View) -> None:
    assert tree(header(view)).all("a", href="./about")


def test_nothing_is_offered_that_does_nothing(view: View) -> None:
    assert not tree(header(view)).all("button")
