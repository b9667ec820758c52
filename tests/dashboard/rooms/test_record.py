"""The room of the whole record."""

from __future__ import annotations

from collections import Counter

import pytest

from dashboard.rooms.record import RECORD_PARTS, cited, record
from dashboard.view.answer import answer
from dashboard.view.scene import Scene
from dashboard.view.view import SourceLine
from dashboard.view.whole import Whole, whole
from geodata.atlas import Atlas
from tests.dashboard.rooms.tree import Node, tree


@pytest.fixture(scope="module")
def everything(atlas: Atlas) -> Whole:
    return whole(atlas)


@pytest.fixture(scope="module")
def room(atlas: Atlas, everything: Whole) -> Node:
    return tree(record(answer(atlas, Scene(place="zhanaozen")), everything))


def test_it_holds_every_event_and_every_figure_once(room: Node, atlas: Atlas) -> None:
    ids = Counter(node["id"] for node in room.all(id=bool))
    assert set(ids.values()) == {1}
    assert {id_ for id_ in ids if id_.startswith("event-")} == {
        f"event-{id_}" for id_ in atlas.events
    }
    assert {id_ for id_ in ids if id_.startswith("claim-")} == {
        f"claim-{id_}" for id_ in atlas.claims
    }


def test_it_has_a_head_for_every_place_and_a_part_for_every_tab(room: Node, atlas: Atlas) -> None:
    heads = {node["data-place"] for node in room.all("article")}
    assert heads == {"country", *atlas.regions, *atlas.sites}
    assert [node["data-part"] for node in room.all("section")] == list(RECORD_PARTS)


def test_what_is_told_of_a_place_names_it(room: Node) -> None:
    shooting = room.one("li", id="event-zhanaozen-01")
    assert {"zhanaozen", "mangystau-region"} <= set(shooting["data-in"].split())
    assert all(
        node["data-in"] for node in room.all(data_in=lambda _: True) if "data-in" in node.attributes
    )


def test_every_event_elsewhere_than_in_the_country_says_where(room: Node, atlas: Atlas) -> None:
    for event in atlas.events.values():
        item = room.one("li", id=f"event-{event.id}")
        where = item.all("p", **{"class": "where"})
        assert bool(where) == (event.place != "country"), event.id


def test_sources_are_cited_by_their_numbers_in_the_list(everything: Whole) -> None:
    line = everything.sources[4]
    (link,) = tree(cited(everything.numbers, {"sources-of": "Sources"}, [line])).all("a")
    assert link["href"] == "#s5"
    assert link.text == line.publisher


def test_nothing_is_cited_where_there_is_no_source() -> None:
    lines: list[SourceLine] = []
    assert cited({}, {"sources-of": "Sources"}, lines) is None
