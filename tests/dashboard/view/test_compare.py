"""Two places side by side."""

from __future__ import annotations

import datetime as dt
from urllib.parse import urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.view.answer import answer
from dashboard.view.compare import compare, compared
from dashboard.view.digest import Digest, digest
from dashboard.view.phrases import claim_text
from dashboard.view.scene import Scene
from geodata.atlas import Atlas


def test_the_figure_of_a_place_is_told_with_each_day_on_which_it_changed(opening: Atlas) -> None:
    side, _ = compare("country", "almaty", "deaths", digest(opening)).sides
    assert list(dict.fromkeys(turn.figure for turn in side.turns)) == [
        "164",
        "225",
        "230",
        "238",
    ]
    assert len({turn.text for turn in side.turns}) == len(side.turns)
    assert [turn.withdrawn for turn in side.turns[:2]] == [True, False]
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


def test_the_turns_are_those_of_the_map_day_by_day(record: Digest) -> None:
    for place in ("country", "taraz", "almaty", "zhambyl-region", "kyzylorda"):
        for measure in ("deaths", "injured", "detained"):
            side, _ = compare(place, place, measure, record).sides
            told = [turn.text for turn in side.turns]
            seen = []
            for day in (dt.date(2022, 1, 1) + dt.timedelta(n) for n in range(1800)):
                shown = record.ledger.shown(place, measure, day, "then")
                text = claim_text(shown, measure, day, "then", record) if shown.standing else ""
                if text and (not seen or seen[-1] != text):
                    seen.append(text)
            assert told == seen, (place, measure)


@given(st.text(), st.text())
def test_any_address_is_answered_with_two_places(opening: Atlas, place: str, other: str) -> None:
    search = urlencode({"place": place, "with": other, "measure": other})
    view = answer(opening, Scene(), ("A notice.",))
    shown = compared(search, view, digest(opening))
    known = {line.id for line in view.places}
    assert {side.place for side in shown.sides} <= known
    assert shown.notices[0] == "A notice."


def test_capitals_are_forgiven_and_what_is_no_place_is_said(opening: Atlas) -> None:
    view = answer(opening, Scene())
    shown = compared("?place=Aktau&with=atlantis", view, digest(opening))
    assert [side.place for side in shown.sides] == ["aktau", "zhanaozen"]
    assert shown.notices == ("There is no place “atlantis” in the record; another one is shown.",)
