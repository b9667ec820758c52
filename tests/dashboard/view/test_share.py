"""What is given away: whole addresses of exactly what is on screen, and texts that carry them."""

from __future__ import annotations

import datetime as dt
import re
from urllib.parse import parse_qs, urlsplit

import pytest

from dashboard.view.answer import answer
from dashboard.view.language import LANGUAGES, speaking
from dashboard.view.lesson import LessonView, StopView
from dashboard.view.scene import MEASURES, Scene
from dashboard.view.share import SANDBOX, Shared, files, shared_lesson, shared_view
from geodata.atlas import Atlas
from tests.dashboard.rooms.tree import Node, tree_of

ROOT = "https://example.org/qantar/"
FIFTH = dt.date(2022, 1, 5)


def shared(atlas: Atlas, **scene: object) -> Shared:
    return shared_view(answer(atlas, Scene(**scene)), ROOT)  # type: ignore[arg-type]


def asked(address: str) -> dict[str, str]:
    return {key: values[0] for key, values in parse_qs(urlsplit(address).query).items()}


def frame(text: str) -> Node:
    (found,) = tree_of(text).all("iframe")
    return found


def test_every_address_begins_at_the_root_of_the_site(atlas: Atlas) -> None:
    made = shared(atlas, place="almaty")
    assert made.link.startswith(f"{ROOT}?")
    assert made.frame.startswith(f"{ROOT}embed?")
    assert made.picture.startswith(f"{ROOT}download/view.png?")


def test_the_opening_day_is_named_too_for_it_may_be_another_one_later(atlas: Atlas) -> None:
    made = shared(atlas)
    for address in (made.link, made.frame, made.picture):
        assert asked(address)["day"] == "2022-01-09"


def test_a_link_leaves_the_language_to_its_reader_a_frame_and_a_picture_do_not(
    atlas: Atlas,
) -> None:
    with speaking("kk"):
        made = shared(atlas, day=FIFTH)
    assert asked(made.link) == {"day": "2022-01-05"}
    assert asked(made.frame)["lang"] == asked(made.picture)["lang"] == "kk"


def test_the_frame_has_a_name_waits_until_it_is_seen_and_is_held_to_a_sandbox(
    atlas: Atlas,
) -> None:
    made = shared(atlas, day=FIFTH, place="almaty", measure="deaths")
    found = frame(made.html())
    assert found["src"] == made.frame
    assert found["title"] == "Deaths: Almaty · Wednesday 5 January 2022 · Qantar"
    assert (found["loading"], found["allow"]) == ("lazy", "fullscreen")
    assert "allow-same-origin" not in found["sandbox"]
    assert found["sandbox"] == SANDBOX
    assert "aspect-ratio" in found["style"]


def test_a_frame_of_a_size_says_it(atlas: Atlas) -> None:
    found = frame(shared(atlas).html((500, 300)))
    assert (found["width"], found["height"]) == ("500", "300")
    assert "aspect-ratio" not in found["style"]


def test_a_slide_holds_the_frame_which_the_deck_loads_when_it_is_near(atlas: Atlas) -> None:
    made = shared(atlas)
    (section,) = tree_of(made.slide()).all("section")
    (found,) = section.all("iframe")
    assert found["data-src"] == made.frame
    assert "data-preload" in found.attributes
    assert "src" not in found.attributes, "or every slide's map would load at once"
    assert found["title"]


def test_markdown_is_a_link_or_a_picture_that_is_one(atlas: Atlas) -> None:
    made = shared(atlas, day=FIFTH)
    assert made.markdown() == f"[Kazakhstan · Wednesday 5 January 2022]({made.link})"
    picture = re.fullmatch(r"\[!\[(.+?)\]\((.+?)\)\]\((.+?)\)", made.markdown_picture())
    assert picture
    assert picture.groups() == (made.title, made.picture, made.link)


def test_brackets_in_a_title_do_not_end_its_link() -> None:
    made = Shared("Oil [west] *new*", "", "l", "f", "p")
    assert made.markdown() == r"[Oil \[west\] \*new\*](l)"


def test_the_picture_of_a_card_may_be_smaller(atlas: Atlas) -> None:
    assert asked(shared(atlas).card())["size"] == "1200x630"
    assert Shared("", "", "", "", "p").card() == "p?size=1200x630"
    assert Shared("", "", "", "", "p?a=1").card(4) == "p?a=1&size=1200x630&scale=0.4"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("measure", MEASURES)
@pytest.mark.parametrize("place", ["country", "almaty", "mangystau-region"])
def test_a_figure_is_told_with_who_says_it_in_every_language(
    atlas: Atlas, language: str, measure: str, place: str
) -> None:
    with speaking(language):
        made = shared(atlas, day=dt.date(2022, 8, 16), place=place, measure=measure, known="now")
        view = answer(atlas, Scene(day=dt.date(2022, 8, 16), place=place))
    assert view.panel.title in made.title
    assert made.text
    claimants = {
        getattr(one, column)
        for one in atlas.claimants.values()
        for column in ("title", "title_kk", "title_ru")
        if getattr(one, column)
    }
    if measure == "deaths" and place == "country":
        assert any(name in made.text for name in claimants)


def test_a_withdrawn_figure_is_told_as_withdrawn(atlas: Atlas) -> None:
    made = shared(atlas, measure="deaths")
    assert "164" in made.text
    assert "withdrawn" in made.text
    assert "as known now" in shared(atlas, measure="deaths", known="now").title


def test_files_are_those_of_the_scene(atlas: Atlas) -> None:
    found = files(answer(atlas, Scene(day=FIFTH, place="almaty", families=("force",))))
    assert list(found) == ["png", "svg", "data"]
    for address in found.values():
        assert asked(address)["day"] == "2022-01-05"
        assert asked(address)["families"] == "force"


def test_settings_of_an_embed_are_kept_and_what_plays_by_itself_begins_at_the_beginning(
    atlas: Atlas,
) -> None:
    view = answer(atlas, Scene())
    assert asked(shared_view(view, ROOT, {"panel": "1"}).frame)["panel"] == "1"
    playing = asked(shared_view(view, ROOT, {"autoplay": "1"}).frame)
    assert playing["autoplay"] == "1"
    assert "day" not in playing


def lesson() -> LessonView:
    stops = tuple(
        StopView(
            id=name, number=number, title=name.title(), caption=f"Of {name}.", notes="",
            question="", scene=Scene(), since=None, date="", place="", sources=(),
        )
        for number, name in enumerate(("works", "square"), 1)
    )  # fmt: skip
    return LessonView("strike", "The strike", "How it began.", awaiting=False, stops=stops)


def test_a_lesson_is_presented_embedded_and_pictured() -> None:
    made = shared_lesson(lesson(), ROOT)
    assert made.link == f"{ROOT}present/strike?lang=en"
    assert made.frame == f"{ROOT}embed/strike?lang=en"
    assert made.picture == f"{ROOT}download/strike.png?lang=en&stop=works"
    assert (made.title, made.text) == ("The strike", "How it began.")


def test_a_stop_of_a_lesson_is_kept_in_each_address() -> None:
    made = shared_lesson(lesson(), ROOT, lesson().stop("square"), {"controls": "0"})
    assert all(asked(one)["stop"] == "square" for one in (made.link, made.frame, made.picture))
    assert asked(made.frame)["controls"] == "0"
    assert made.text == "Of square."
