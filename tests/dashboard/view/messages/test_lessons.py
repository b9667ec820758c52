"""The words of the list of lessons."""

from __future__ import annotations

from dashboard.rooms.lessons import SHOWN, TAKEN
from dashboard.view.messages.lessons import LESSONS


def test_every_way_to_show_a_lesson_has_a_name() -> None:
    assert {f"lessons-{word}" for word, _ in (*SHOWN, *TAKEN)} <= set(LESSONS)


def test_the_number_of_stops_is_filled_in() -> None:
    assert LESSONS["lessons-count"].format(n=3) == "3 stops"
