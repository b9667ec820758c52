"""What stands beside a picture's map."""

from __future__ import annotations

import pytest

from dashboard.figures.foot import country, credits_line, flow, legend, swatch
from dashboard.figures.inks import inks
from dashboard.figures.typeset import Block, Type
from dashboard.view.legend import NEW, STATES
from dashboard.view.view import CountryCell
from dashboard.view.words import still
from tests.dashboard.figures.boxes import texts

INKS = inks("light")
GONE = CountryCell(
    "Killed, whole country", "164", "withdrawn", "withdrawn the same day", "A ministry, 9 January",
    "7 sources", "now: 238",
)  # fmt: skip


def said(block: Block) -> list[str]:
    return [text.words for text in texts(drawing(block))]


def drawing(block: Block) -> str:
    return f'<svg xmlns="http://www.w3.org/2000/svg">{block.svg}</svg>'


def test_a_figure_stands_with_who_said_it_and_what_became_of_it() -> None:
    words = said(country(GONE, 500, INKS, 40))
    assert words == [
        "Killed, whole country", "164", "withdrawn the same day ·", "A ministry, 9 January",
        "7 sources · now: 238",
    ]  # fmt: skip


def test_a_withdrawn_figure_is_struck_and_its_state_is_a_warning() -> None:
    drawn = country(GONE, 400, INKS, 40).svg
    assert drawn.count("<rect") == 1
    assert INKS["warning"] in drawn
    stands = country(CountryCell("Killed", "238", "stands", "stands"), 400, INKS, 40).svg
    assert "<rect" not in stands
    assert INKS["warning"] not in stands


@pytest.mark.parametrize("state", ["none", "unknown", "unverified"])
def test_where_there_is_no_number_the_words_are_no_headline(state: str) -> None:
    block = country(CountryCell("Killed", "no figure yet", state), 400, INKS, 40)
    assert 'font-size="15"' in block.svg
    assert 'font-size="40"' not in block.svg


def test_the_legend_has_the_signs_that_are_shown_and_no_other() -> None:
    states = {"withdrawn", "unverified", "none", NEW}
    words = said(legend("deaths", "Deaths", still(), states, 400, INKS))
    assert words[:4] == [
        "Deaths", "Withdrawn", "Event on this day", "Disputed, preliminary, unverified",
    ]  # fmt: skip
    assert "Stands" not in words


def test_the_tints_of_events_have_their_numbers() -> None:
    words = said(legend("events", "Events", still(), {"protest"}, 400, INKS))
    assert [word for word in words if word[0].isdigit()] == ["0", "1", "2–4", "5–9", "10+"]
    assert "Force, clash, damage" not in words


@pytest.mark.parametrize("state", [*STATES, NEW])
def test_every_sign_of_the_legend_is_drawn(state: str) -> None:
    assert "<circle" in swatch(state, INKS)


def test_without_entries_there_is_no_room_taken() -> None:
    assert flow([], 100, Type(12, 16, "#111111")).height == 0


def test_credits_are_wrapped_and_whole() -> None:
    text = "one · two · three " * 10
    assert " ".join(said(credits_line(text, 200, INKS))).split() == text.split()
