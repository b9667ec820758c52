"""The tree of the file."""

from __future__ import annotations

import pytest

from dashboard.rooms.onefile import HEADS, PARTS, heads, onefile_page
from dashboard.view.answer import answer
from dashboard.view.citation import citation
from dashboard.view.credits import map_credits
from dashboard.view.lesson import LessonView, lesson_view
from dashboard.view.version import version
from dashboard.view.whole import Whole, whole
from dashboard.view.words import prose
from geodata.atlas import Atlas
from tests.dashboard.rooms.tree import Node, tree


@pytest.fixture(scope="module")
def lesson(atlas: Atlas) -> LessonView:
    return lesson_view("opening", atlas)


@pytest.fixture(scope="module")
def everything(atlas: Atlas) -> Whole:
    return whole(atlas)


def printed(atlas: Atlas, lesson: LessonView, everything: Whole, *, as_text: bool = True) -> Node:
    view = answer(atlas, lesson.stops[0].scene)
    return tree(
        onefile_page(
            view,
            lesson,
            everything,
            prose(),
            version=version(atlas).text,
            cite=citation(atlas, ""),
            licences=map_credits(),
            as_text=as_text,
        )
    )


@pytest.fixture(scope="module")
def page(atlas: Atlas, lesson: LessonView, everything: Whole) -> Node:
    return printed(atlas, lesson, everything)


def test_every_stop_of_the_lesson_can_be_read_without_scripts(
    page: Node, lesson: LessonView
) -> None:
    stops = page.all("article", **{"class": "stop"})
    assert [stop["data-stop"] for stop in stops] == [stop.id for stop in lesson.stops]
    assert not any("hidden" in stop.attributes for stop in stops)
    for stop, told in zip(stops, lesson.stops, strict=True):
        assert told.caption in stop.text
        assert f"{told.date} · {told.place}" in stop.text


def test_it_says_which_record_it_is_how_to_cite_it_and_whose_work_it_shows(
    page: Node, atlas: Atlas
) -> None:
    about = page.one("section", id="about").text
    assert version(atlas).text in about
    assert citation(atlas, "").text in about
    for credit in map_credits():
        assert credit.holder in about
        assert credit.licence in about


def test_the_column_has_its_parts_and_begins_with_the_lesson(page: Node) -> None:
    buttons = [
        node
        for node in page.one("div", **{"class": "beside"}).all("button")
        if node.get("data-part")
    ]
    assert [button["data-part"] for button in buttons] == [part for part, _ in PARTS]
    assert page.one(id="qantar")["data-part"] == "lesson"
    assert page.one(id="panel").inside == []


def test_no_id_stands_twice(page: Node) -> None:
    ids = [node["id"] for node in page.all(id=bool)]
    assert len(ids) == len(set(ids))


def test_the_page_of_another_language_goes_without_the_record_in_brief(
    atlas: Atlas, lesson: LessonView, everything: Whole
) -> None:
    other = printed(atlas, lesson, everything, as_text=False)
    assert other.all(id="brief") == []
    assert other.all(id="sources") == []


def test_every_column_of_every_table_has_a_head() -> None:
    made = heads(prose())
    assert {table: [column for column, _ in columns] for table, columns in made.items()} == {
        table: list(columns) for table, columns in HEADS.items()
    }
    assert all(title for columns in made.values() for _, title in columns)
