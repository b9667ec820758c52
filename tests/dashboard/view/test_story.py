"""The story of a place."""

from __future__ import annotations

from collections.abc import Callable

from dashboard.view.digest import Digest
from dashboard.view.story import story
from dashboard.view.view import StoryItem
from geodata.records import Event, Moment

MakeEvent = Callable[..., Event]
DigestOf = Callable[..., Digest]


def told(digest: Digest, place: str) -> tuple[StoryItem, ...]:
    return story(place, digest)


def test_a_story_runs_by_day_and_hour(event: MakeEvent, digest_of: DigestOf) -> None:
    digest = digest_of(
        event("undated"),
        event("late", precision="hour", time="23:00"),
        event("early", precision="hour", time="01:30"),
        event("eve", "2022-01-04"),
    )
    assert [item.id for item in told(digest, "almaty")] == ["eve", "early", "late", "undated"]


def test_a_region_tells_what_happened_at_its_sites(event: MakeEvent, digest_of: DigestOf) -> None:
    digest = digest_of(
        event("a", place="aktau"), event("r", "2022-01-06", "mangystau-region"), event("x")
    )
    items = told(digest, "mangystau-region")
    assert [(item.id, item.place_title) for item in items] == [
        ("a", "Aktau"),
        ("r", "Mangystau Region"),
    ]


def test_the_country_tells_its_own_events_and_those_of_its_moments(
    event: MakeEvent, moment: Callable[..., Moment], digest_of: DigestOf
) -> None:
    digest = digest_of(
        event("order", place="country"),
        event("square"),
        event("street"),
        moment("m", "2022-01-05", events="square"),
    )
    assert [item.id for item in told(digest, "country")] == ["order", "square"]


def test_an_event_is_told_with_all_that_is_known_of_it(
    event: MakeEvent, digest_of: DigestOf
) -> None:
    (item,) = told(
        digest_of(event("e", place_words="Republic Square", kind="clash", basis="claimed")),
        "almaty",
    )
    assert item.place_title == "Almaty: Republic Square"
    assert (item.kind, item.family) == ("Clash", "force")
    assert item.when == "5 January 2022"
    assert item.basis == "Claimed by one party; no independent report was found"
    assert (item.origins, item.provisional) == ("", True), "its sources deny it or repeat it"
    assert [source.id for source in item.sources] == ["daily", "gazette"]
    assert item.note == ""
