"""The story of a place."""

from __future__ import annotations

import datetime as dt

from dashboard.rooms.story import MOST, moment_of, story
from dashboard.view.view import View
from tests.dashboard.rooms.made_up import made_up, panel, story_item
from tests.dashboard.rooms.tree import tree


def test_events_stand_as_past_present_and_to_come(view: View) -> None:
    items = tree(story(view)).all("li", data_day=bool)
    assert [item["data-when"] for item in items] == ["past", "now", "future"]
    assert [item["data-day"] for item in items] == ["2022-01-05", "2022-01-09", "2022-01-15"]
    assert moment_of(view, dt.date(2022, 1, 9)) == "now"


def test_an_event_has_its_time_kind_words_and_sources(view: View) -> None:
    item = tree(story(view)).one(id="event-past")
    assert item.one("time")["datetime"] == "2022-01-05"
    assert item.one("h5").text == "A clash"
    assert "Clash" in item.text
    assert "2 independent origins" in item.text
    assert len(item.all("a")) == 1


def test_what_is_provisional_or_only_claimed_is_marked(view: View) -> None:
    item = tree(story(view)).one(id="event-future")
    badges = [badge.text for badge in item.all(data_provisional="true")]
    assert badges == ["one origin", "Claimed by one party"]
    assert "A note" in item.text


def test_an_event_elsewhere_names_its_place(view: View) -> None:
    assert (
        tree(story(view)).one(id="event-future").one("p", **{"class": "where"}).text == "Kazakhstan"
    )
    assert not tree(story(view)).one(id="event-past").all("p", **{"class": "where"})


def test_an_event_at_another_place_leads_there() -> None:
    view = made_up({"place": "aktobe"}, panel=panel(place="aktobe"))
    link = tree(story(view)).one(id="event-past").one("a", data_patch='{"place":"almaty"}')
    assert link["href"] == "?place=almaty"


def test_a_part_with_more_events_than_a_browser_shows_says_where_the_others_stand() -> None:
    items = tuple(story_item(f"e{n}", dt.date(2022, 1, 5)) for n in range(MOST + 12))
    shown = tree(story(made_up(panel=panel(story=items))))
    assert len(shown.all("li", data_day=bool)) == MOST
    (chapter,) = shown.all("details")
    rest = chapter.one("p", **{"class": "empty rest"}).text
    assert rest.startswith("Later events of this part: 12")
    assert chapter.one("span", **{"class": "count"}).text == str(MOST + 12)


def test_the_story_has_the_parts_of_the_axis() -> None:
    old = story_item("old", dt.date(2011, 12, 16))
    view = made_up(panel=panel(story=(old, *panel().story)))
    chapters = tree(story(view)).all("details")
    assert [chapter["id"] for chapter in chapters] == ["story-before", "story-january"]
    assert ["open" in chapter.attributes for chapter in chapters] == [False, True]
    assert chapters[0].one("summary").text == "Before 1"


def test_what_was_before_january_is_open_when_the_day_shown_lies_there() -> None:
    old = story_item("old", dt.date(2011, 12, 16))
    view = made_up(panel=panel(story=(old, *panel().story)), step=0)
    assert "open" in tree(story(view)).one(id="story-before").attributes
    only = made_up(panel=panel(story=(old,)))
    assert "open" in tree(story(only)).one(id="story-before").attributes


def test_a_place_without_events_says_so() -> None:
    assert tree(story(made_up(panel=panel(story=())))).text == "No event was found here."
