"""Figures as rows."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dashboard.view.digest import Digest
from dashboard.view.tables.claims import claim_drafts
from dashboard.view.tables.lines import FigureLine
from geodata.records import Claim

Make = Callable[..., Claim]
DigestOf = Callable[..., Digest]


def test_no_figure_of_the_record_is_without_claimant_day_and_fate(record: Digest) -> None:
    drafts = list(claim_drafts(record))
    assert len(drafts) == len(record.atlas.claims)
    for draft in drafts:
        assert isinstance(draft.line, FigureLine)
        claim = draft.line.claim
        assert claim.figure
        assert claim.claimant
        assert claim.said
        assert claim.verdict
        assert claim.sources
        assert draft.line.measure
        assert draft.line.place
        assert draft.line.period


def test_figures_stand_by_the_day_on_which_they_were_said(claim: Make, digest_of: DigestOf) -> None:
    known = digest_of(claim("b", said="2022-01-15"), claim("c", said="2022-01"), claim("a"))
    assert [draft.id for draft in claim_drafts(known)] == ["claim-a", "claim-b", "claim-c"]


@pytest.mark.parametrize(
    ("more", "scene"),
    [
        ({}, {"place": "country", "measure": "deaths"}),
        ({"measure": "hospitalised", "place": "aktau"}, {"place": "aktau", "measure": "injured"}),
        ({"measure": "tried"}, {"place": "country"}),
        (
            {"place": "part", "place_words": "Three towns"},
            {"place": "country", "measure": "deaths"},
        ),
    ],
)
def test_a_figure_is_shown_where_the_map_has_it(
    more: dict[str, str], scene: dict[str, str], claim: Make, digest_of: DigestOf
) -> None:
    (draft,) = claim_drafts(digest_of(claim("c", **more)))
    assert draft.scene == {**scene, "day": "2022-01-09", "tab": "toll"}


def test_a_part_of_the_country_is_called_what_its_source_calls_it(
    claim: Make, digest_of: DigestOf
) -> None:
    (draft,) = claim_drafts(digest_of(claim("c", place="part", place_words="Three towns")))
    assert isinstance(draft.line, FigureLine)
    assert draft.line.place == "Three towns"


def test_a_figure_in_words_is_put_after_the_numbers_and_not_at_zero(
    claim: Make, digest_of: DigestOf
) -> None:
    known = digest_of(claim("words", None, words="dozens"), claim("none", 0), claim("five", 5))
    keys = {draft.id: draft.keys[1] for draft in claim_drafts(known)}
    assert keys == {"claim-words": None, "claim-none": 0, "claim-five": 5}
