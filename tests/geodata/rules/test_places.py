"""Where a site lies, and which units there were."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geodata.rules import places
from tests.geodata.small import draft


def test_a_claim_about_a_part_names_it() -> None:
    found = list(places.a_part_is_named(draft(claims={"injured-dozens": {"place_words": ""}})))
    assert [(problem.line, problem.column) for problem in found] == [(5, "place_words")]


@given(st.floats(60.01, 69.99), st.floats(45.01, 49.99))
def test_a_site_lies_in_one_region_only(lon: float, lat: float) -> None:
    spot = {"lon": f"{lon:.6f}", "lat": f"{lat:.6f}"}
    west = list(places.a_site_lies_in_its_region(draft(sites={"west-town": spot})))
    east = list(
        places.a_site_lies_in_its_region(
            draft(sites={"west-town": {**spot, "region": "east-region"}})
        )
    )
    lon = float(spot["lon"])
    assert bool(west) == (lon > 65)
    assert bool(east) == (lon < 65)


def test_a_site_outside_says_where_it_lies() -> None:
    found = [
        str(problem)
        for lon in ("66", "10")
        for problem in places.a_site_lies_in_its_region(draft(sites={"west-town": {"lon": lon}}))
    ]
    assert found == [
        'tables/sites.csv:2:region: found "west-region", but 47.5, 66 lies in east-region',
        (
            'tables/sites.csv:2:region: found "west-region", '
            "but 47.5, 10 lies in no region of the country"
        ),
    ]


@pytest.mark.parametrize(("column", "code"), [("code_2022", "KZ-WST"), ("code_now", "KZ-91")])
def test_a_code_names_one_region(column: str, code: str) -> None:
    found = list(places.codes_are_unique(draft(regions={"east-region": {column: code}})))
    assert [str(problem) for problem in found] == [
        f'tables/regions.csv:3:{column}: found "{code}", which is already the code of west-region'
    ]


@pytest.mark.parametrize(
    ("column", "day", "columns"),
    [
        ("valid_from", "2022-06-08", ["valid_from"]),
        ("valid_from", "2022-01", []),
        ("valid_to", "2021", ["valid_to"]),
        ("valid_to", "2022-06-07", []),
    ],
)
def test_a_region_stood_in_january_2022(column: str, day: str, columns: list[str]) -> None:
    found = places.a_region_stood_in_january_2022(draft(regions={"west-region": {column: day}}))
    assert [problem.column for problem in found] == columns


@pytest.mark.parametrize(
    ("place", "kind", "sound"),
    [
        ("east-town", "clash", True),
        ("east-town", "status-report", False),
        ("east-region", "clash", False),
    ],
)
def test_a_site_without_events_was_searched(place: str, kind: str, sound: bool) -> None:  # noqa: FBT001
    of = draft(
        events={"east-clash": {"place": place, "kind": kind}},
        searches={"east-town-killed": {"place": "country"}},
    )
    found = [problem.line for problem in places.a_site_without_events_was_searched(of)]
    assert found == ([] if sound else [3])


def test_a_search_that_found_nothing_stands_for_the_events() -> None:
    assert not list(places.a_site_without_events_was_searched(draft()))


@pytest.mark.parametrize(
    ("column", "value"),
    [("low", "6"), ("said_on", "2022-02"), ("group", "security"), ("covers", "2022-01-05")],
)
def test_a_city_and_its_region_may_have_figures_of_their_own(column: str, value: str) -> None:
    city = {"place": "west-town", "low": "7", "high": "9", "claimant": "ministry"}
    region = {**city, "place": "west-region", column: value}
    of = draft(claims={"killed-10": city, "killed-12": {"said_on": "2022-01-09", **region}})
    assert not list(places.a_regions_figure_is_not_a_citys(of))


def test_one_figure_is_not_both_a_citys_and_its_regions() -> None:
    said = {"low": "7", "high": "9", "claimant": "ministry", "said_on": "2022-01-09"}
    said["covers"] = "2022-01"
    of = draft(
        claims={
            "killed-10": {"place": "west-town", **said},
            "killed-12": {"place": "west-region", **said},
        }
    )
    assert [str(problem) for problem in places.a_regions_figure_is_not_a_citys(of)] == [
        (
            'tables/claims.csv:2:place: found "west-town", '
            "but killed-12 has the same figure for west-region"
        )
    ]


@pytest.mark.parametrize(("number", "words"), [("", "dozens"), ("0", "nobody died")])
def test_words_and_nought_may_be_true_of_a_city_and_its_region(number: str, words: str) -> None:
    said = {"low": number, "high": number, "words": words, "said_on": "2022-01-09"}
    of = draft(
        claims={
            "killed-10": {"place": "west-town", "claimant": "ministry", **said},
            "killed-12": {"place": "west-region", "claimant": "ministry", **said},
        }
    )
    assert not list(places.a_regions_figure_is_not_a_citys(of))
