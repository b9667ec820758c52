"""Records that share what they have in common."""

from __future__ import annotations

import pickle

from geodata import RECORD
from geodata.atlas import read_atlas
from geodata.thrift import share


def test_what_is_shared_is_equal_to_what_was_there() -> None:
    before, after = read_atlas(RECORD), read_atlas(RECORD)
    share([*after.events.values(), *after.claims.values()])
    assert dict(after.events) == dict(before.events)
    assert dict(after.claims) == dict(before.claims)
    for id_, claim in before.claims.items():
        assert after.claims[id_].model_fields_set == claim.model_fields_set


def test_equal_values_are_one_object() -> None:
    atlas = read_atlas(RECORD)
    share(atlas.claims.values())
    first, *others = (
        claim for claim in atlas.claims.values() if claim.claimant == "general-prosecutor"
    )
    assert all(other.claimant is first.claimant for other in others)
    alike = next(other for other in others if other.model_fields_set == first.model_fields_set)
    assert alike.model_fields_set is first.model_fields_set


def test_what_is_written_gets_smaller() -> None:
    atlas = read_atlas(RECORD)
    before = len(pickle.dumps(dict(atlas.changes)))
    share(atlas.changes.values())
    assert len(pickle.dumps(dict(atlas.changes))) < before
