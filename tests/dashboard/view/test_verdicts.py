"""What became of a claim."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest

from dashboard.view.standing import NOW
from dashboard.view.verdicts import verdict
from geodata.atlas import Atlas
from geodata.records import Claim

Make = Callable[..., Claim]
AtlasOf = Callable[..., Atlas]


def told(atlas: Atlas, id_: str, day: dt.date = NOW) -> str:
    return verdict(atlas.claims[id_], list(atlas.claims.values()), atlas, day)


@pytest.mark.parametrize(
    ("fields", "text"),
    [
        ({}, "stands"),
        ({"status": "withdrawn", "withdrawn_on": "2022-01-09"}, "withdrawn the same day"),
        ({"status": "withdrawn", "withdrawn_on": "2022-01-12"}, "withdrawn on 12 January 2022"),
        ({"status": "withdrawn", "withdrawn_on": "2022-02"}, "withdrawn in February 2022"),
        ({"status": "withdrawn"}, "withdrawn"),
        ({"status": "revised"}, "replaced by later figures"),
        ({"status": "disputed"}, "disputed"),
        ({"status": "preliminary"}, "preliminary"),
        ({"status": "unverified"}, "unverified: listed, never stands"),
        (
            {"status": "derived", "claimant": "qantar"},
            "our subtraction, not a published figure",
        ),
        ({"claimant": "party"}, "one party's figure: listed, never stands"),
        ({"claimant": "party", "status": "disputed"}, "disputed"),
    ],
)
def test_a_verdict_says_what_became_of_a_claim(
    claim: Make, atlas_of: AtlasOf, fields: dict[str, str], text: str
) -> None:
    assert told(atlas_of(claim("a", said="2022-01-09", **fields)), "a") == text


def test_a_month_cannot_be_the_same_day(claim: Make, atlas_of: AtlasOf) -> None:
    said = claim("a", said="2022-01", status="withdrawn", withdrawn_on="2022-01")
    assert told(atlas_of(said), "a") == "withdrawn in January 2022"


def test_a_replaced_claim_names_what_replaced_it(claim: Make, atlas_of: AtlasOf) -> None:
    atlas = atlas_of(claim("a", 225), claim("b", 230, "2022-03-14", replaces="a"))
    assert told(atlas, "a") == "replaced by 230 on 14 March 2022"


def test_a_replacement_known_to_the_month_is_dated_with_the_month(
    claim: Make, atlas_of: AtlasOf
) -> None:
    atlas = atlas_of(claim("a", 84), claim("b", 88, "2023-06", replaces="a"))
    assert told(atlas, "a") == "replaced by 88 in June 2023"


def test_a_figure_said_again_was_not_replaced(claim: Make, atlas_of: AtlasOf) -> None:
    atlas = atlas_of(claim("a", 238), claim("b", 238, "2023-01-05", replaces="a"))
    assert told(atlas, "a") == "said again on 5 January 2023"


def test_a_verdict_does_not_tell_the_future(claim: Make, atlas_of: AtlasOf) -> None:
    gone = {"status": "withdrawn", "withdrawn_on": "2022-01-12"}
    atlas = atlas_of(
        claim("a", 164, "2022-01-09", **gone),
        claim("b", 225, "2022-01-15", status="revised"),
        claim("c", 230, "2022-03-14", replaces="b"),
    )
    assert told(atlas, "a", dt.date(2022, 1, 11)) == "stands"
    assert told(atlas, "b", dt.date(2022, 3, 13)) == "stands"
    assert told(atlas, "b", dt.date(2022, 3, 14)) == "replaced by 230 on 14 March 2022"


@pytest.mark.parametrize(
    ("status", "text"),
    [
        ("withdrawn", "passes on the withdrawn 164"),
        ("revised", "passes on 164, since replaced"),
        ("stands", "passes on 164 of The ministry"),
    ],
)
def test_a_copy_names_what_it_passes_on(
    claim: Make, atlas_of: AtlasOf, status: str, text: str
) -> None:
    original = claim("a", 164, claimant="ministry", status=status)
    copy = claim("b", 164, "2022-01-11", claimant="monitor", repeats="a")
    assert told(atlas_of(original, copy), "b") == text
