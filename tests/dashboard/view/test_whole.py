"""The whole record at once."""

from __future__ import annotations

from collections import Counter

import pytest

from dashboard.view.digest import digest
from dashboard.view.panel import panel
from dashboard.view.whole import Whole, whole
from geodata.atlas import Atlas


@pytest.fixture(scope="module")
def everything(atlas: Atlas) -> Whole:
    return whole(atlas)


def test_every_event_claim_and_source_of_the_record_is_in_it_once(
    everything: Whole, atlas: Atlas
) -> None:
    claims = [claim.id for series in everything.toll for claim in series.claims]
    assert Counter(item.id for item in everything.story) == Counter(list(atlas.events))
    assert Counter(claims) == Counter(list(atlas.claims))
    assert Counter(line.id for line in everything.sources) == Counter(list(atlas.sources))


def test_events_stand_by_day(everything: Whole) -> None:
    days = [item.day for item in everything.story]
    assert days == sorted(days)


@pytest.mark.parametrize("place", ["country", "mangystau-region", "zhanaozen"])
def test_it_says_what_stands_in_the_panel_of_a_place(
    everything: Whole, atlas: Atlas, place: str
) -> None:
    shown = panel(place, digest(atlas))
    told = [item.id for item in everything.story if place in everything.told[item.id]]
    counted = [series for series in everything.toll if place in everything.counted[series.id]]
    assert told == [item.id for item in shown.story]
    assert {series.id for series in counted} == {series.id for series in shown.toll}


def test_a_region_stands_before_its_sites(everything: Whole) -> None:
    places = [panel.place for panel in everything.panels]
    assert places[0] == "country"
    assert places.index("mangystau-region") < places.index("zhanaozen")
    assert places.index("zhanaozen") - places.index("mangystau-region") < 6


def test_sources_are_numbered_from_one_in_their_order(everything: Whole) -> None:
    numbers = everything.numbers
    assert [numbers[line.id] for line in everything.sources] == list(
        range(1, len(everything.sources) + 1)
    )
