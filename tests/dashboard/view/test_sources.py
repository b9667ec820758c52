"""Sources, and how much they attest together."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dashboard.view.language import speaking
from dashboard.view.sources import (
    origins,
    origins_text,
    provisional_claim,
    provisional_event,
    source_lines,
    unfound_text,
)
from geodata.atlas import Atlas
from geodata.records import Claim, Event


def test_sources_stand_by_the_day_they_were_published_and_undated_ones_last(
    opening: Atlas,
) -> None:
    lines = source_lines(["blog", "gazette", "daily", "agency", "gazette"], opening)
    assert [line.id for line in lines] == ["daily", "agency", "gazette", "blog"]


def test_a_source_is_written_for_a_reader(opening: Atlas) -> None:
    daily, blog = source_lines(["daily", "blog"], opening)
    assert (daily.publisher, daily.published, daily.kind) == ("Daily", "January 2022", "press")
    assert (blog.published, blog.origin, blog.url) == ("", "", "")


def test_a_title_that_names_a_private_person_is_not_shown(opening: Atlas) -> None:
    hidden = opening.sources["daily"].model_copy(update={"shown_title": "A page about a trial"})
    atlas = Atlas(**{**vars(opening), "sources": {"daily": hidden}})
    assert source_lines(["daily"], atlas)[0].title == "A page about a trial"


def test_two_pages_that_quote_one_ministry_are_one_origin(opening: Atlas) -> None:
    assert origins(["gazette", "agency"], opening) == 1
    assert origins(["gazette", "daily", "blog"], opening) == 2


@pytest.mark.parametrize(
    ("sources", "text", "provisional"),
    [
        ("blog", "origin unknown: provisional", True),
        ("gazette agency", "one origin: provisional", True),
        ("gazette daily", "2 independent origins", False),
    ],
)
def test_an_event_with_fewer_than_two_origins_is_provisional(
    opening: Atlas, event: Callable[..., Event], sources: str, text: str, *, provisional: bool
) -> None:
    told = event("e", sources=sources)
    assert origins_text(told, opening) == text
    assert provisional_event(told, opening) is provisional


@pytest.mark.parametrize(
    ("sources", "provisional"),
    [
        ("gazette", False),  # one source, but official
        ("daily", True),
        ("daily agency", False),
        ("blog digest", True),
        ("blog daily", False),
    ],
)
def test_a_claim_attested_only_second_hand_or_by_one_page_is_provisional(
    opening: Atlas, claim: Callable[..., Claim], sources: str, *, provisional: bool
) -> None:
    assert provisional_claim(claim("c", sources=sources), opening) is provisional


def test_what_was_not_found_again_is_provisional_and_says_when(
    opening: Atlas, claim: Callable[..., Claim], event: Callable[..., Event]
) -> None:
    lost = {"checked_how": "not-found", "checked_on": "2026-11-26"}
    assert provisional_claim(claim("c", **lost), opening)
    assert provisional_event(event("e", **lost), opening)
    assert unfound_text(claim("c", **lost)) == "not found again on 26 November 2026"
    assert not unfound_text(claim("c", checked_how="independent"))


def test_a_body_that_speaks_itself_has_its_name_in_the_language(opening: Atlas) -> None:
    named = opening.claimants["ministry"].model_copy(update={"title_ru": "Министерство"})
    page = opening.sources["gazette"].model_copy(update={"origin": "The ministry"})
    changed = {"claimants": {"ministry": named}, "sources": {**opening.sources, "gazette": page}}
    atlas = Atlas(**{**vars(opening), **changed})
    with speaking("ru"):
        line, other = source_lines(["gazette", "daily"], atlas)[::-1]
    assert (line.origin, other.origin) == ("Министерство", "its own reporters")
