"""Fields."""

from __future__ import annotations

import pytest

from dashboard.export.html import to_html
from dashboard.rooms.fields import SLOTS, Field
from dashboard.rooms.page import page
from dashboard.rooms.panel import panel_room
from dashboard.view.view import View
from tests.dashboard.rooms.tree import tree


def test_a_field_is_printed_as_html_has_it() -> None:
    assert to_html(Field(id="a", type="search", required=True, value='"x"')) == (
        '<input id="a" type="search" required="" value="&quot;x&quot;">'
    )


@pytest.mark.parametrize("slot", SLOTS)
def test_the_page_has_an_empty_room_for_each_tree_that_dash_does_not_know(
    view: View, slot: str
) -> None:
    assert tree(page(view, panel_room(view))).one("div", id=slot).inside == []
