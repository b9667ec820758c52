"""What a picture or a film shows, on the real record, in every language and shape."""

from __future__ import annotations

import dataclasses
import datetime as dt

import pytest

from dashboard.export.shots import (
    KEY,
    STEP,
    VIEW,
    WHOLE,
    Wish,
    names,
    sheet_of,
    still_of,
    takes_of,
)
from dashboard.export.unfit import Unknown
from dashboard.figures.layout import Size
from dashboard.view.language import LANGUAGES, speaking
from dashboard.view.lesson import lesson_view
from dashboard.view.scene import Scene
from dashboard.view.version import version
from geodata.atlas import Atlas
from tests.dashboard.figures.boxes import texts, wrong

SIZES = [Size(1920, 1080), Size(1200, 630), Size(1080, 1080), Size(1080, 1920)]
SCENES = [
    Scene(day=dt.date(2011, 12, 17), measure="deaths", place="zhanaozen"),
    Scene(day=dt.date(2022, 1, 5)),
    Scene(day=dt.date(2022, 1, 9), measure="deaths"),
    Scene(day=dt.date(2022, 1, 10), measure="detained", span="day", place="almaty"),
    Scene(day=dt.date(2022, 8, 16), measure="deaths", place="zhambyl-region"),
    Scene(day=dt.date(2022, 1, 15), measure="injured", known="now", families=("force",)),
]
LANGUAGE = pytest.mark.parametrize("language", LANGUAGES)


@LANGUAGE
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size.width}x{size.height}")
def test_no_text_of_a_scene_lies_outside_the_picture_or_over_another(
    atlas: Atlas, size: Size, language: str
) -> None:
    with speaking(language):
        for scene in SCENES:
            wish = Wish(VIEW, scene)
            shot = still_of(atlas, wish)
            assert wrong(sheet_of(atlas, wish, [shot], size).draw(shot)) == []


@LANGUAGE
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size.width}x{size.height}")
def test_no_text_of_a_lesson_lies_outside_the_picture_or_over_another(
    atlas: Atlas, size: Size, language: str
) -> None:
    with speaking(language):
        for name in atlas.lessons:
            wish = Wish(name, Scene())
            takes = takes_of(atlas, wish)
            sheet = sheet_of(atlas, wish, [take.shot for take in takes], size)
            for take in takes[::3]:
                assert wrong(sheet.draw(take.shot)) == []


@LANGUAGE
def test_a_picture_has_date_sentence_figure_claimant_state_credits_and_version(
    atlas: Atlas, language: str
) -> None:
    with speaking(language):
        wish = Wish(VIEW, SCENES[2])
        shot = still_of(atlas, wish)
        view, cell = shot.view, shot.country()
        svg = sheet_of(atlas, wish, [shot], SIZES[0]).draw(shot)
        read = " ".join(text.words for text in texts(svg))
        wanted = (
            *(view.words["title"], view.steps[view.step].date, view.steps[view.step].sentence),
            *(cell.headline, cell.figure, cell.verdict, cell.claimant, cell.other),
            *("OpenStreetMap", "Natural Earth", "GeoNames", "CC BY 4.0", version(atlas).text),
        )
        for words in wanted:
            assert words in read
        assert cell.state == "withdrawn"


def test_january_is_its_twenty_days_and_key_moments_are_held_longer(atlas: Atlas) -> None:
    takes = takes_of(atlas, Wish(WHOLE, Scene()))
    days = [take.shot.view.steps[take.shot.step] for take in takes]
    assert [step.day.day for step in days] == list(range(1, 21))
    assert [take.seconds for take in takes] == [KEY if step.key else STEP for step in days]


@pytest.mark.parametrize(
    ("day", "first"),
    [("2022-01-04", "2022-01-01"), ("2022-03-14", "2022-01-01"), ("2012-05-28", "2011-12-16")],
)
def test_the_film_of_a_scene_leads_to_its_day(atlas: Atlas, day: str, first: str) -> None:
    takes = takes_of(atlas, Wish(VIEW, Scene(day=dt.date.fromisoformat(day))))
    days = [take.shot.view.steps[take.shot.step].day.isoformat() for take in takes]
    assert (days[0], days[-1]) == (first, day)


@LANGUAGE
def test_a_lesson_plays_the_window_of_each_stop_and_rests_long_enough_to_be_read(
    atlas: Atlas, language: str
) -> None:
    with speaking(language):
        lesson = lesson_view("opening", atlas)
        takes = takes_of(atlas, Wish("opening", Scene()))
        rests = [take for take in takes if take.shot.step == take.shot.view.step]
        titles = [take.shot.heading.title for take in rests]
        assert titles == [stop.title for stop in lesson.stops]
        assert [take.shot.heading.text for take in rests] == [stop.caption for stop in lesson.stops]
        for take in rests:
            assert take.seconds >= len(take.shot.heading.text.split()) / 3
        assert len(takes) > len(rests)


def test_one_stop_is_found_by_its_id_and_by_its_number(atlas: Atlas) -> None:
    stop = lesson_view("opening", atlas).stops[2]
    by_id, by_number = (still_of(atlas, Wish("opening", Scene(), one)) for one in (stop.id, "3"))
    assert by_id.heading == by_number.heading
    assert by_id.heading.title == stop.title
    assert by_id.heading.date == stop.date
    takes = takes_of(atlas, Wish("opening", Scene(), stop.id))
    assert {take.shot.heading.title for take in takes} == {stop.title}


def test_what_is_not_there_is_said_with_what_is(atlas: Atlas) -> None:
    for make in (still_of, takes_of):
        with pytest.raises(Unknown, match="view, january, opening"):
            make(atlas, Wish("atlantis", Scene()))
        with pytest.raises(Unknown, match="toll-164"):
            make(atlas, Wish("opening", Scene(), "nowhere"))
    assert names(atlas)[:2] == (VIEW, WHOLE)


def test_the_chosen_place_is_told_of(atlas: Atlas) -> None:
    at_site = still_of(atlas, Wish(VIEW, Scene(day=dt.date(2022, 1, 5), place="almaty")))
    assert at_site.heading.place.startswith("Almaty: ")
    whole = still_of(atlas, Wish(VIEW, Scene(day=dt.date(2022, 1, 5))))
    assert whole.heading.place == ""


def test_a_translation_that_nobody_has_read_yet_says_so_in_the_picture(atlas: Atlas) -> None:
    with speaking("kk"):
        wish = Wish("opening", Scene())
        shot = still_of(atlas, wish)
        awaiting = lesson_view("opening", atlas).awaiting
        assert awaiting is ("kk" in atlas.lessons["opening"].awaiting)
        of_lesson = sheet_of(atlas, wish, [shot], SIZES[0]).words.credits
        of_view = sheet_of(atlas, Wish(VIEW, Scene()), [shot], SIZES[0]).words.credits
        assert (of_lesson != of_view) is awaiting


def test_a_picture_is_light_unless_it_is_asked_to_be_dark() -> None:
    assert Wish(VIEW, Scene()).theme == "light"
    assert Wish(VIEW, dataclasses.replace(Scene(), theme="dark")).theme == "dark"
