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
    themes = room.one("div", **{"class": "options themes"})
    assert [link["href"] for link in themes.all("a")] == [
        "?",
        "?theme=light",
        "?theme=dark",
    ]
    assert themes.one("a", aria_current="true").text == "Dark"


def test_each_language_is_a_page_of_the_same_scene_by_its_own_name() -> None:
    room = tree(header(made_up({"place": "almaty"}, language="kk")))
    languages = room.one("div", **{"class": "options languages"})
    assert [(link.text, link["href"]) for link in languages.all("a")] == [
        ("English", "?place=almaty&lang=en"),
        ("Қазақша", "?place=almaty&lang=kk"),
        ("Русский", "?place=almaty&lang=ru"),
    ]
    assert languages.one("a", aria_current="true").text == "Қазақша"


def test_the_record_is_told_about_one_press_away(view: View) -> None:
    assert tree(header(view)).all("a", href="./about")


def test_the_same_scene_is_a_table_one_press_away() -> None:
    room = tree(header(made_up({"place": "almaty", "measure": "deaths"})))
    (link,) = [link for link in room.all("a") if link.text == "Table"]
    assert link["href"] == "./table?place=almaty&measure=deaths"
    assert link["data-page"] == "./table"


def test_the_same_scene_is_shared_from_the_header_and_where_there_is_no_room_from_the_menu() -> (
    None
):
    room = tree(header(made_up({"place": "almaty"})))
    button, narrow = room.all("a", data_share="")
    assert [one["href"] for one in (button, narrow)] == ["./share?place=almaty"] * 2
    assert (button["data-page"], button.classes) == ("./share", ["share-link", "button"])
    assert narrow in room.one(id="menu").walk()
    assert button not in room.one(id="menu").walk()


def test_nothing_is_offered_that_does_nothing(view: View) -> None:
    (menu,) = tree(header(view)).all("button")
    assert "scripted" in menu["class"], "without scripts there is no menu, and all of it is shown"


def test_the_menu_of_a_small_screen_holds_all_but_the_name_and_the_languages(view: View) -> None:
    room = tree(header(view))
    button = room.one("button", id="menu-button")
    assert (button["aria-expanded"], button["aria-controls"]) == ("false", "menu")
    assert [node["class"] for node in room.one(id="menu").inside] == [
        "subtitle",
        "pages",
        "options themes",
    ]
