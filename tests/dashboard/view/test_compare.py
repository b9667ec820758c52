"""Two places side by side."""

from __future__ import annotations

import pytest

from dashboard.view.compare import compare
from dashboard.view.digest import Digest, digest
from geodata.atlas import Atlas


def test_the_figure_of_a_place_is_told_with_each_day_on_which_it_changed(opening: Atlas) -> None:
    side, _ = compare("country", "almaty", "deaths", digest(opening)).sides
    assert list(dict.fromkeys(turn.figure for turn in side.turns)) == [
        "164 (withdrawn the same day)",
        "225",
        "230",
        "238",
    ]
    assert len({turn.text for turn in side.turns}) == len(side.turns)
    assert side.turns[1].date == "15 January 2022"
    assert "238" in side.now


def test_a_place_without_a_figure_says_so_and_has_no_turns(opening: Atlas) -> None:
    _, side = compare("almaty", "aktau", "deaths", digest(opening)).sides
    assert side.turns == ()
    assert side.now == "No figure was found for Aktau"


def test_what_both_have_is_counted_alike_and_never_added(opening: Atlas) -> None:
    compared = compare("country", "almaty", "deaths", digest(opening))
    ((counted, one, other),) = compared.shared
    assert counted == "Killed, January 2022"
    assert (one.range, other.range) == ("238–241", "151")


def test_an_id_that_is_no_place_is_refused(opening: Atlas) -> None:
    with pytest.raises(KeyError):
        compare("atlantis", "almaty", "deaths", digest(opening))


def test_every_pair_of_places_can_be_compared(record: Digest) -> None:
    places = ["country", *record.atlas.regions, *record.atlas.sites]
    for one, other in zip(places, reversed(places), strict=True):
        for measure in ("deaths", "injured", "detained"):
            compared = compare(one, other, measure, record)
            assert [side.place for side in compared.sides] == [one, other]
