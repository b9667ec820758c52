"""Places as rows."""

from __future__ import annotations

from dashboard.view.digest import Digest, digest
from dashboard.view.tables.lines import GroundLine
from dashboard.view.tables.places import place_drafts
from dashboard.view.tables.row import Draft
from geodata.atlas import Atlas


def line(draft: Draft) -> GroundLine:
    assert isinstance(draft.line, GroundLine)
    return draft.line


def test_the_country_comes_first_then_each_region_with_its_sites(opening: Atlas) -> None:
    assert [line(draft).title for draft in place_drafts(digest(opening))] == [
        "Kazakhstan",
        "Almaty city",
        "Almaty",
        "Mangystau Region",
        "Aktau",
        "Zhanaozen",
    ]


def test_a_figure_of_a_place_names_its_claimant_and_day(opening: Atlas) -> None:
    found = {line(draft).id: draft for draft in place_drafts(digest(opening))}
    (country,) = line(found["country"]).figures
    assert country.startswith("238 reported killed in January 2022, The prosecutor, 16 August 2022")
    assert found["country"].keys[3] == 238


def test_what_nobody_counted_is_no_zero(opening: Atlas) -> None:
    found = {line(draft).id: draft for draft in place_drafts(digest(opening))}
    assert line(found["aktau"]).figures == ("No figure was found",)
    assert found["aktau"].keys[3] is None
    assert line(found["almaty-city"]).figures == ("Figures for the city stand at its mark",)


def test_how_many_live_there_is_said_with_whose_count_it_is(record: Digest) -> None:
    for draft in place_drafts(record):
        people = line(draft).people
        assert not people or "(" in people
        assert (draft.keys[4] is None) == (not people)
