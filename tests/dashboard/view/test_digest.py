"""What is worked out once."""

from __future__ import annotations

from dashboard.view.digest import digest
from geodata.atlas import Atlas


def test_an_atlas_is_digested_once(opening: Atlas) -> None:
    assert digest(opening) is digest(opening)


def test_a_digest_holds_what_it_was_made_of(opening: Atlas) -> None:
    assert digest(opening).atlas is opening
