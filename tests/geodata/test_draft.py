"""Tables of a draft: what is certain about an id, and where a row stands."""

from __future__ import annotations

import pytest

from geodata.draft import Table, ids_in
from geodata.problems import Problem
from geodata.records import Group
from tests.geodata.small import draft

GROUP = Group(id="all", title="Everyone")


def test_an_id_is_lacking_only_where_that_is_certain() -> None:
    table = Table(Group, {"all": GROUP}, {"all": 2}, unread=frozenset({"children"}))
    assert [table.lacks(name) for name in ("all", "children", "nobody")] == [False, False, True]
    assert not Table(Group, complete=False).lacks("nobody")


def test_a_problem_stands_at_its_row() -> None:
    table = Table(Group, {"all": GROUP}, {"all": 7})
    assert table.problem(GROUP, "title", "m") == Problem("tables/groups.csv", 7, "title", "m")


def test_a_cell_that_stands_twice_names_the_first_row_and_an_empty_one_does_not() -> None:
    rows = {"all": "Everyone", "every": "Everyone", "each": "Everyone"}
    groups = {name: Group(id=name, title=title) for name, title in rows.items()}
    table = Table(Group, groups)
    found = [(record.id, cell, first) for record, cell, first in table.repeated("title")]
    assert found == [("every", "Everyone", "all"), ("each", "Everyone", "all")]
    assert not list(table.repeated("definition"))


def test_a_column_holds_one_id_several_or_none() -> None:
    claims = draft(claims={"killed-12-repeated": {"replaces": "killed-10 killed-12"}}).claims
    claim = claims.records["killed-12-repeated"]
    assert ids_in(claim, "claimant") == ("monitors",)
    assert ids_in(claim, "replaces") == ("killed-10", "killed-12")
    assert ids_in(claim, "event") == ()


def test_a_table_can_not_be_changed() -> None:
    with pytest.raises(TypeError):
        Table(Group).records["all"] = GROUP  # type: ignore[index]
