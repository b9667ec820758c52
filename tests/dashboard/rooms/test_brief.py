"""The record in brief."""

from __future__ import annotations

from collections import Counter

import pytest

from dashboard.rooms.brief import brief, source_list
from dashboard.view.whole import Whole, whole
from dashboard.view.words import prose
from geodata.atlas import Atlas
from tests.dashboard.rooms.tree import Node, tree


@pytest.fixture(scope="module")
def everything(atlas: Atlas) -> Whole:
    return whole(atlas)


@pytest.fixture(scope="module")
def text(everything: Whole) -> Node:
    return tree(brief(everything, prose()))


def test_every_event_and_every_figure_is_a_line(text: Node, atlas: Atlas) -> None:
    lines = [item for rows in text.all(**{"class": "lines"}) for item in rows.all("li")]
    assert len(lines) == len(atlas.events) + len(atlas.claims)


def test_a_figure_says_who_when_and_what_became_of_it(text: Node) -> None:
    withdrawn = next(node for node in text.all("li") if node.all("s") and "9 January" in node.text)
    assert withdrawn.text.startswith("164, Government Telegram channel")
    assert "9 January 2022; withdrawn the same day" in withdrawn.text


def test_what_is_cited_stands_in_the_list_of_sources(text: Node, everything: Whole) -> None:
    listed = {node["id"] for node in tree(source_list(everything)).all("li")}
    cited = {node["href"].removeprefix("#") for node in text.all("a")}
    assert cited <= listed
    assert len(listed) == len(everything.sources)


def test_a_source_has_its_address_and_without_one_its_publisher_alone(everything: Whole) -> None:
    items = tree(source_list(everything)).all("li")
    for item, line in zip(items, everything.sources, strict=True):
        assert item.text == line.publisher
        assert [link["href"] for link in item.all("a")] == ([line.url] if line.url else [])


def test_every_place_and_every_day_of_an_event_can_be_led_to(text: Node, atlas: Atlas) -> None:
    ids = Counter(node["id"] for node in text.all(id=bool))
    assert set(ids.values()) == {1}
    assert {f"at-{place}" for place in ("country", *atlas.regions, *atlas.sites)} <= ids.keys()
    assert "day-2022-01-05" in ids


def test_a_figure_stands_with_the_place_that_it_is_about(text: Node) -> None:
    order = [
        node["id"] if node.tag == "h3" else node.text
        for node in text.all()
        if node.tag in {"h3", "h4"}
    ]
    at = order.index("at-taraz")
    assert any("Taraz" in heading for heading in order[at + 1 : at + 3])
