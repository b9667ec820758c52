"""What had been said by a stop of a lesson."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest

from dashboard.view.digest import Digest, digest
from dashboard.view.said import MOST, said
from dashboard.view.scene import Scene
from geodata.atlas import Atlas
from geodata.records import Claim

JANUARY, SUMMER = dt.date(2022, 1, 20), dt.date(2022, 9, 1)


@pytest.fixture
def known(opening: Atlas) -> Digest:
    return digest(opening)


def deaths(day: dt.date, known: str = "then", place: str = "country") -> Scene:
    return Scene(day=day, measure="deaths", known=known, place=place)


def test_a_stop_shows_what_had_been_said_by_its_day_as_known_then(known: Digest) -> None:
    found = said(deaths(JANUARY), (), known)
    assert found
    assert found.heading == "Killed, Kazakhstan, January 2022"
    assert found.known == "As known on 20 January 2022"
    assert [(claim.id, claim.status) for claim in found.claims] == [
        ("c164", "withdrawn"), ("c225", "stands"),
    ]  # fmt: skip


def test_as_known_now_every_figure_of_the_series_is_shown(known: Digest) -> None:
    found = said(deaths(JANUARY, "now"), (), known)
    assert found
    assert found.known == "As known now"
    status = {claim.id: claim.status for claim in found.claims}
    assert status["c225"] == "revised"
    assert status["c241"] == "disputed"
    assert status["c238-again"] == "stands"


def test_a_copy_is_counted_and_not_drawn_unless_the_stop_cites_it(known: Digest) -> None:
    plain, cited = (said(deaths(JANUARY), cites, known) for cites in ((), ("c164-copy",)))
    assert plain
    assert cited
    assert plain.left == 1
    assert "c164-copy" in [claim.id for claim in cited.claims]
    assert cited.left == 0


def test_one_figure_needs_no_chart(known: Digest) -> None:
    assert said(deaths(dt.date(2022, 1, 9)), (), known) is None
    assert said(deaths(JANUARY, place="aktau"), (), known) is None


def test_a_stop_about_events_has_only_the_figures_that_it_cites(known: Digest) -> None:
    events = Scene(day=JANUARY)
    assert said(events, ("gas",), known) is None
    found = said(events, ("c225", "c238"), known)
    assert found
    assert [claim.id for claim in found.claims] == ["c225", "c238"]
    assert found.known == "As known now"


def test_a_chart_is_of_the_series_that_most_of_the_cited_figures_are_of(known: Digest) -> None:
    found = said(deaths(SUMMER, "now"), ("c225", "almaty-103", "almaty-151"), known)
    assert found
    assert found.heading == "Killed, Almaty, January 2022"
    assert {claim.id for claim in found.claims} == {"almaty-103", "almaty-151"}


def test_a_figure_without_a_number_is_counted_and_not_drawn(
    digest_of: Callable[..., Digest], claim: Callable[..., Claim]
) -> None:
    words = {"low": None, "words": "dozens"}
    known = digest_of(
        claim("a", 1), claim("b", 2, "2022-01-10"), claim("c", said="2022-01-11", **words)
    )
    found = said(deaths(JANUARY), (), known)
    assert found
    assert (len(found.claims), found.left) == (2, 1)


def test_of_too_many_figures_those_are_drawn_that_are_cited(
    digest_of: Callable[..., Digest], claim: Callable[..., Claim]
) -> None:
    many = [claim(f"c{day:02}", day, f"2022-01-{day:02}") for day in range(1, MOST + 4)]
    found = said(deaths(JANUARY), ("c14", "c15"), digest_of(*many))
    assert found
    ids = [claim.id for claim in found.claims]
    assert len(ids) == MOST
    assert {"c14", "c15"} <= set(ids)
    assert ids == sorted(ids)
    assert found.left == 3
