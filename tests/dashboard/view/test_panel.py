"""The panel of a place."""

from __future__ import annotations

import pytest

from dashboard.view.digest import digest
from dashboard.view.panel import panel
from geodata.atlas import Atlas


def test_a_site_is_named_in_its_languages_and_lies_in_its_region(opening: Atlas) -> None:
    found = panel("almaty", digest(opening))
    assert (found.kind, found.title, found.names) == ("site", "Almaty", (("kk", "Алматы"),))
    assert (found.lies_in, found.lies_in_id) == ("Almaty city", "almaty-city")


def test_what_the_record_does_not_say_of_a_place_is_empty(opening: Atlas) -> None:
    for place in ("country", "almaty-city", "almaty"):
        found = panel(place, digest(opening))
        assert (found.now, found.finding, found.context, found.note) == ("", "", "", "")


def test_the_facts_are_short_and_name_their_claimant(opening: Atlas) -> None:
    assert panel("almaty", digest(opening)).facts == (
        "1 event",
        "151 reported killed in January 2022, The prosecutor, 5 January 2023",
        "2,000,000 people",
    )
    assert panel("zhanaozen", digest(opening)).facts[-1] == "75,604 people (2024)"
    assert panel("mangystau-region", digest(opening)).facts[:2] == (
        "2 events, and 1 of context",
        "2 sites in it",
    )
    assert panel("country", digest(opening)).facts[:2] == (
        "4 events, and 1 of context",
        "at 2 sites",
    )


def test_the_sources_are_those_of_the_story_and_the_toll_each_once(opening: Atlas) -> None:
    found = panel("country", digest(opening))
    assert [source.id for source in found.sources] == ["daily", "agency", "gazette"]


def test_a_place_that_is_not_in_the_record_is_an_error(opening: Atlas) -> None:
    with pytest.raises(KeyError):
        panel("atlantis", digest(opening))
