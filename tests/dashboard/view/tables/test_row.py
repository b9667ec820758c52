"""What rows have in common."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.view.digest import Digest
from dashboard.view.query import Query
from dashboard.view.tables.lines import GroundLine, Line
from dashboard.view.tables.row import Draft, around, names, ordered, ranked
from geodata.atlas import Atlas

LINE: Line = GroundLine("x", "X", "", (), "", "", "", (), "", (), ())


def draft(id_: str, *keys: object, **more: object) -> Draft:
    return Draft(**{"id": id_, "line": LINE, "scene": {}, "keys": keys, "texts": [id_], **more})  # type: ignore[arg-type]


def test_equal_keys_have_equal_ranks_and_an_empty_one_has_none() -> None:
    made = ranked([draft("a", "y"), draft("b", None), draft("c", "x"), draft("d", "y")])
    assert [row.ranks for row in made] == [(1,), (None,), (0,), (1,)]


@pytest.mark.parametrize("way", ["up", "down"])
@given(keys=st.lists(st.none() | st.integers(0, 5), min_size=1))
def test_rows_of_one_rank_keep_their_order_and_empty_ones_stand_last(
    way: str, keys: list[int | None]
) -> None:
    downwards = way == "down"
    made = list(ranked([draft(f"{at:03}", key) for at, key in enumerate(keys)]))
    found = ordered(made, 0, downwards=downwards)
    assert sorted(row.id for row in found) == sorted(row.id for row in made)
    for one, other in itertools.pairwise(found):
        first, second = one.ranks[0], other.ranks[0]
        if first == second:
            assert one.id < other.id
        elif second is not None:
            assert first is not None
            assert (first > second) == downwards


def test_a_row_fits_only_if_it_fits_in_everything() -> None:
    (row,) = ranked(
        [draft("hall", 1, facets={"kind": frozenset({"clash"})}, holds=frozenset({"origins"}))]
    )
    assert row.fits(Query(kind="clash", only=("origins",), q="HALL"))
    assert not row.fits(Query(kind="protest", only=("origins",), q="HALL"))
    assert not row.fits(Query(kind="clash", provisional=True))
    assert not row.fits(Query(kind="clash", q="square"))


def test_a_place_counts_for_what_it_lies_in(opening: Atlas) -> None:
    assert around("aktau", opening) == {"aktau", "mangystau-region", "country"}
    assert around("part", opening) == {"country"}


def test_a_place_has_all_its_names(record: Digest) -> None:
    called = names("aktobe", record.atlas)
    assert all(name in called for name in ("Aktobe", "Ақтөбе", "Актобе", "Aktyubinsk"))
    assert names("country", record.atlas) == ""
