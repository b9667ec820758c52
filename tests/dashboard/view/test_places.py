"""Places, and what they lie in."""

from __future__ import annotations

import pytest

from dashboard.view.digest import digest
from dashboard.view.places import kind_of, lies_in, place_lines, place_title
from geodata.atlas import Atlas


def test_places_have_their_names(opening: Atlas) -> None:
    names = [place_title(place, opening) for place in ("country", "almaty", "mangystau-region")]
    assert names == ["Kazakhstan", "Almaty", "Mangystau Region"]


@pytest.mark.parametrize(
    ("place", "kind"), [("country", "country"), ("almaty", "site"), ("almaty-city", "region")]
)
def test_a_place_is_the_country_a_region_or_a_site(opening: Atlas, place: str, kind: str) -> None:
    assert kind_of(place, opening) == kind


def test_a_site_lies_in_its_region_and_a_region_in_the_country(opening: Atlas) -> None:
    assert lies_in("almaty", opening) == ("Almaty city", "almaty-city")
    assert lies_in("almaty-city", opening) == ("Kazakhstan", "country")
    assert lies_in("country", opening) == ("", "")


def test_every_place_can_be_chosen(opening: Atlas) -> None:
    lines = {line.id: line for line in place_lines(digest(opening))}
    assert list(lines) == ["country", *opening.regions, *opening.sites]
    assert (lines["zhanaozen"].lies_in, lines["zhanaozen"].events) == ("Mangystau Region", 2)
    assert (lines["mangystau-region"].lies_in, lines["country"].lies_in) == ("Kazakhstan", "")
