"""The slides of a talk."""

from __future__ import annotations

from dashboard.rooms.present import TOOLS, present_page
from dashboard.view.embed import Embed
from dashboard.view.scene import DEFAULTS
from dashboard.view.words import prose
from tests.dashboard.rooms.made_up import MINISTRY, PAPER, lesson, made_up
from tests.dashboard.rooms.tree import Node, tree


def page(at: int = 0) -> Node:
    made = lesson()
    asked = Embed(
        DEFAULTS, made.stops[at], away=False, controls=True, panel=False, autoplay=False, notices=()
    )
    return tree(
        present_page(
            made_up(), asked, made, prose(), version="Record of today", search="?theme=dark",
            root="/",
        )
    )  # fmt: skip


def test_a_slide_has_its_map_its_text_its_figure_and_its_axis() -> None:
    room = page()
    for name in ("poster-slot", "lesson", "country-figure", "legend", "track", "date"):
        assert room.one(id=name)


def test_it_says_on_whose_word_it_rests_and_which_record_it_is() -> None:
    (line,) = page().one("div", **{"class": "attested"}).all("p", data_of="one")
    assert line.text == f"Sources: {MINISTRY.publisher} · {PAPER.publisher}"
    assert "hidden" not in line.attributes
    assert page().one("p", **{"class": "version"}).text == "Record of today"


def test_the_notes_stand_in_a_template_and_nowhere_else() -> None:
    room = page()
    template = room.one("template")
    assert "Notes one" in template.text
    assert room.text.count("Notes one") == template.text.count("Notes one")
    assert template["data-title"] == "Notes: The strike · Qantar"


def test_what_may_lie_over_the_map_is_closed_and_named() -> None:
    for name in ("question", "sources", "list", "help"):
        card = page().one("dialog", id=f"card-{name}")
        assert "open" not in card.attributes
        assert card.one(id=card["aria-labelledby"]).text
        assert card.one("button", data_do="close")["aria-label"] == "Close"


def test_the_question_and_the_sources_are_those_of_the_stop_on_screen() -> None:
    for name in ("question", "sources"):
        parts = page(1).one("dialog", id=f"card-{name}").all(data_of=bool)
        assert [(part["data-of"], "hidden" in part.attributes) for part in parts] == [
            ("one", True),
            ("two", False),
        ]


def test_every_stop_is_in_the_list_with_its_number_and_date() -> None:
    links = page(1).one("dialog", id="card-list").all("a")
    assert [link["data-go"] for link in links] == ["one", "two"]
    assert [link.get("aria-current") for link in links] == ["", "true"]
    assert links[0].one("span", **{"class": "at"}).text == "1"


def test_every_tool_has_a_name() -> None:
    tools = page().one("div", role="toolbar")
    buttons = tools.all("button")
    assert [button["data-do"] for button in buttons] == [name for name, *_ in TOOLS]
    assert all(button["aria-label"] for button in buttons)
    assert tools.one("a", id="notes-link")["href"] == "/present/strike/notes?lang=en"


def test_another_language_is_the_same_talk_with_all_else_kept() -> None:
    links = page().one("div", **{"class": "options languages"}).all("a")
    assert [link["href"] for link in links] == [
        f"?theme=dark&lang={language}" for language in ("en", "kk", "ru")
    ]


def test_the_empty_screen_is_off_and_can_be_pressed_away() -> None:
    cover = page().one("button", id="cover")
    assert "hidden" in cover.attributes
    assert cover["aria-label"] == "Show the slide again"
