"""Tables of a draft: what is certain about an id, and where a row stands."""

from __future__ import annotations

import pytest

from geodata.draft import Table
from geodata.problems import Problem
from geodata.records import Group

GROUP = Group(id="all", title="Everyone")


def test_an_id_is_lacking_only_where_that_is_certain() -> None:
    table = Table(Group, {"all": GROUP}, {"all": 2}, unread=frozenset({"children"}))
    assert [table.lacks(name) for name in ("all", "children", "nobody")] == [False, False, True]
    assert not Table(Group, complete=False).lacks("nobody")


def test_a_problem_stands_at_its_row() -> None:
    table = Table(Group, {"all": GROUP}, {"all": 7})
    assert table.problem(GROUP, "title", "m") == Problem("tables/groups.csv", 7, "title", "m")


def test_a_table_can_not_be_changed() -> None:
    with pytest.raises(TypeError):
        Table(Group).records["all"] = GROUP  # type: ignore[index]
