"""Events counted."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from dashboard.view.digest import Digest
from dashboard.view.tally import Count, era
from geodata.records import Event

Make = Callable[..., Event]
DigestOf = Callable[..., Digest]
EVER = (dt.date.min, dt.date.max)


def test_an_event_counts_for_its_site_its_region_and_the_country(
    event: Make, digest_of: DigestOf
) -> None:
    tally = digest_of(event("e", place="aktau")).tally
    for place in ("aktau", "mangystau-region", "country"):
        assert tally.count(place, *EVER).events == 1
    for place in ("zhanaozen", "almaty", "almaty-city"):
        assert tally.count(place, *EVER) == Count(0, 0, "")


def test_an_event_of_the_country_counts_for_nothing_smaller(
    event: Make, digest_of: DigestOf
) -> None:
    tally = digest_of(event("e", place="country"), event("r", place="mangystau-region")).tally
    assert tally.count("country", *EVER).events == 2
    assert tally.count("mangystau-region", *EVER).events == 1
    assert tally.count("aktau", *EVER).events == 0


def test_only_what_has_begun_is_counted(event: Make, digest_of: DigestOf) -> None:
    tally = digest_of(event("a", "2022-01-04"), event("b", "2022-01-05", until="2022-01-19")).tally
    assert tally.count("almaty", dt.date.min, dt.date(2022, 1, 3)).events == 0
    assert tally.count("almaty", dt.date.min, dt.date(2022, 1, 4)).events == 1
    assert tally.count("almaty", dt.date.min, dt.date(2022, 1, 5)).events == 2
    assert tally.count("almaty", dt.date(2022, 1, 6), dt.date(2022, 1, 6)).events == 0


def test_events_of_context_are_counted_apart(event: Make, digest_of: DigestOf) -> None:
    tally = digest_of(event("a"), event("b", kind="industrial-accident")).tally
    assert tally.count("almaty", *EVER) == Count(1, 1, "protest")


def test_the_strongest_family_gives_its_colour(event: Make, digest_of: DigestOf) -> None:
    tally = digest_of(
        event("a", "2022-01-02"), event("b", "2022-01-05", kind="clash"), event("c", kind="trial")
    ).tally
    assert tally.count("almaty", dt.date.min, dt.date(2022, 1, 4)).family == "protest"
    assert tally.count("almaty", *EVER).family == "force"


def test_sites_are_counted_once_and_regions_are_none(event: Make, digest_of: DigestOf) -> None:
    events = [event("a"), event("b"), event("c", place="aktau"), event("d", place="almaty-city")]
    context = event("e", place="zhanaozen", kind="industrial-accident")
    assert digest_of(*events, context).tally.sites(*EVER) == 2


def test_january_begins_with_an_empty_map_so_that_it_shows_the_spread(
    event: Make, digest_of: DigestOf
) -> None:
    tally = digest_of(event("a", "2012-06-29"), event("b", "2022-01-02")).tally
    before, first = dt.date(2021, 12, 31), dt.date(2022, 1, 1)
    assert tally.count("almaty", era(before), before).events == 1
    assert tally.count("almaty", era(first), first).events == 0
    assert tally.count("almaty", era(dt.date.max), dt.date.max).events == 1
