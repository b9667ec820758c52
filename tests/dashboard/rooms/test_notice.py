"""Notices."""

from __future__ import annotations

from dashboard.rooms.notice import notices
from dashboard.view.view import View
from tests.dashboard.rooms.made_up import made_up
from tests.dashboard.rooms.tree import tree


def test_every_notice_is_shown_as_it_is_worded() -> None:
    room = tree(notices(made_up(notices=("There is no place “<b>”.", "No date.")))).one(
        id="notices"
    )
    assert [line.text for line in room.all("p")] == ["There is no place “<b>”.", "No date."]
    assert room["role"] == "status"
    assert "hidden" not in room.attributes


def test_no_notice_takes_no_room(view: View) -> None:
    assert "hidden" in tree(notices(view)).one(id="notices").attributes
