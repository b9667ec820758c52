"""The player in a frame."""

from __future__ import annotations

from collections import Counter

from dashboard.rooms.embed import embed_page
from dashboard.view.embed import Embed
from dashboard.view.lesson import LessonView
from dashboard.view.scene import Scene
from dashboard.view.words import prose
from tests.dashboard.rooms.made_up import lesson, made_up
from tests.dashboard.rooms.tree import Node, tree


def page(taught: LessonView | None = None, *, panel: bool = False, controls: bool = True) -> Node:
    stop = taught.stops[0] if taught else None
    asked = Embed(Scene(), stop, False, controls, panel, False, ("Nothing so named.",))  # noqa: FBT003
    view = made_up({"place": "almaty"}, notices=asked.notices)
    search = "?place=almaty&controls=0"
    return tree(embed_page(view, asked, taught, prose(), search=search, root="/"))


def test_it_has_the_map_the_figure_the_signs_and_the_timeline() -> None:
    found = page()
    for name in ("poster-slot", "country-figure", "legend", "timeline", "date", "sentence"):
        assert found.one(id=name)


def test_an_id_stands_once_and_there_is_one_first_heading() -> None:
    found = page(lesson(), panel=True)
    ids = Counter(node["id"] for node in found.all(id=bool))
    assert {name for name, n in ids.items() if n > 1 and not name.startswith("claim-")} == set()
    assert len(found.all("h1")) == 1


def test_a_lesson_and_a_panel_are_there_only_where_they_are_asked_for() -> None:
    assert not page().all(id="lesson")
    assert not page().all(id="panel")
    assert page(lesson()).one(id="lesson")
    assert "Corroborated." in page(panel=True).one(id="panel").text


def test_what_was_not_understood_is_said() -> None:
    assert "Nothing so named." in page().one(id="notices").text


def test_without_controls_its_root_says_so() -> None:
    assert page(controls=False).one(id="qantar")["data-controls"] == "no"


def test_the_whole_page_is_a_click_away_and_opens_beside_the_deck() -> None:
    way = page().one("a", **{"class": "way-out"})
    assert (way["href"], way["target"], way["rel"]) == ("/?place=almaty", "_blank", "noopener")


def test_another_language_keeps_what_the_address_asks_for() -> None:
    links = {link["lang"]: link["href"] for link in page().one("footer").all("a", lang=bool)}
    assert links["kk"] == "?place=almaty&controls=0&lang=kk"
