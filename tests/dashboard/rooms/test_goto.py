"""Days to go to."""

from __future__ import annotations

from dashboard.rooms.goto import goto
from dashboard.view.view import View
from tests.dashboard.rooms.made_up import DAYS, SHOWN, made_up
from tests.dashboard.rooms.tree import tree


def test_a_date_is_written_in_a_field_with_a_visible_label(view: View) -> None:
    room = tree(goto(view))
    field = room.one("input", type="date")
    assert room.one("label", **{"for": field["id"]}).text == "Date"
    assert (field["min"], field["max"]) == (DAYS[0][0].isoformat(), DAYS[-1][0].isoformat())
    assert field["value"] == DAYS[SHOWN][0].isoformat()


def test_every_key_moment_is_named_and_dated_and_the_one_shown_is_marked(view: View) -> None:
    moments = tree(goto(view)).one("ol", id="moments").all("li")
    assert len(moments) == sum(step.key for step in view.steps)
    marked = [moment for moment in moments if moment.one("a").get("aria-current")]
    assert [moment.one("a").text for moment in marked] == ["Sunday 9 January 2022"]
    assert "A figure is said & withdrawn" in marked[0].text


def test_without_scripts_the_rest_of_the_scene_is_kept() -> None:
    view = made_up({"place": "almaty", "families": ["force"], "only": ["disagree", "origins"]})
    kept = {field["name"]: field["value"] for field in tree(goto(view)).all("input", type="hidden")}
    assert kept == {"place": "almaty", "families": "force", "only": "disagree,origins"}
