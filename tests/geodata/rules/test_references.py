"""What a row refers to is there."""

from __future__ import annotations

import dataclasses

import pytest

from geodata.draft import Draft, Table
from geodata.records import TABLES, Claimant
from geodata.rules import broken
from geodata.rules.references import (
    REFERENCES,
    Reference,
    the_last_change_of_a_cell_stands,
)
from tests.geodata.small import ROWS, draft


def told(of: Draft) -> list[str]:
    return [str(problem) for problem in broken(of)]


@pytest.mark.parametrize("reference", REFERENCES, ids=lambda ref: f"{ref.table}.{ref.column}")
def test_an_id_of_nothing_is_a_problem_at_its_row_and_column(reference: Reference) -> None:
    table, column = reference.table, reference.column
    row = ROWS[table][0]["id"]
    found = told(draft(**{table: {row: {column: "nobody"}}}))
    place = f"tables/{table}.csv:2:{column}"
    assert f'{place}: found "nobody", which is no id in tables/{reference.target}.csv' in found


def test_every_column_of_ids_is_a_reference() -> None:
    referred = {(reference.table, reference.column) for reference in REFERENCES}
    others = {
        ("events", "place"),
        ("claims", "place"),
        ("searches", "place"),
        ("lineage", "records"),
        ("changes", "record"),
        ("translations", "record"),
    }
    columns = {
        (kind.table, name)
        for kind in TABLES
        for name, about in kind.model_fields.items()
        if "pattern='^[a-z0-9]+(-" in repr((about.annotation, about.metadata)) and name != "id"
    }
    assert columns == referred | others


@pytest.mark.parametrize("place", ["west-town", "west-region", "country"])
def test_a_place_is_a_site_a_region_or_the_country(place: str) -> None:
    assert told(draft(events={"east-clash": {"place": place}})) == []
    assert told(draft(claims={"killed-civilians": {"place": place}})) == []


@pytest.mark.parametrize("table", ["events", "claims"])
def test_a_place_that_is_neither_is_a_problem(table: str) -> None:
    found = told(draft(**{table: {ROWS[table][0]["id"]: {"place": "atlantis"}}}))
    start = f'tables/{table}.csv:2:place: found "atlantis", expected the id of a site or a region'
    assert any(line.startswith(start) for line in found)


def test_only_a_claim_can_be_about_a_part() -> None:
    found = told(draft(events={"east-clash": {"place": "part"}}))
    assert found == [
        (
            'tables/events.csv:3:place: found "part", '
            "expected the id of a site or a region, or country"
        )
    ]


def test_a_site_can_not_have_the_id_of_a_region_or_of_the_country() -> None:
    site = dict(ROWS["sites"][0])
    for name, words in (
        ("west-region", "which is also the id of a region"),
        ("country", "which means something else as a place"),
    ):
        found = told(draft(sites={name: {**site, "id": name}}))
        assert found == [f'tables/sites.csv:4:id: found "{name}", {words}']


def test_lineage_leads_to_records() -> None:
    found = told(draft(lineage={"national-claim-1": {"records": "killed-10 killed-11"}}))
    assert found == [
        'tables/lineage.csv:2:records: found "killed-11", which is no id in tables/claims.csv'
    ]


def test_nothing_is_said_about_ids_in_a_table_that_could_not_be_read() -> None:
    whole = draft()
    torn = dataclasses.replace(whole, claimants=Table(Claimant, complete=False))
    assert told(torn) == []


@pytest.mark.parametrize(
    ("cells", "column"),
    [
        ({"record": "nobody"}, "record"),
        ({"target": "sites"}, "record"),
        ({"column": "colour"}, "column"),
    ],
)
def test_a_change_is_of_a_cell_that_exists(cells: dict[str, str], column: str) -> None:
    of = draft(changes={"change-1": cells})
    found = [problem for problem in broken(of) if problem.file == "tables/changes.csv"]
    assert column in {problem.column for problem in found}


def test_a_translation_is_of_a_row_that_exists() -> None:
    found = told(draft(translations={"events-west-strike": {"record": "nobody"}}))
    assert found == [
        ('tables/translations.csv:2:record: found "nobody", which is no id in tables/events.csv')
    ]


@pytest.mark.parametrize(
    ("cells", "found"),
    [
        ({"now": "2022-01-15"}, []),
        ({"now": "2022-01-16"}, ['found "2022-01-16", but "2022-01-15" stands there']),
        (
            {"was": "2022-01-15", "now": "2022-01-15"},
            ["found what was there before, expected what was changed"],
        ),
        ({"column": "sources", "was": "", "now": "ministry-page"}, []),
        ({"column": "words", "was": "about", "now": ""}, []),
    ],
)
def test_what_a_change_says_stands_now_stands_there(
    cells: dict[str, str], found: list[str]
) -> None:
    of = draft(changes={"change-1": cells})
    told_of = list(the_last_change_of_a_cell_stands(of))
    assert [problem.message for problem in told_of] == found


def test_only_the_last_of_several_changes_of_a_cell_has_to_stand() -> None:
    first = {**ROWS["changes"][0], "now": "2022-01-14", "was": "2022-01-13"}
    of = draft(changes={"change-1": first, "change-2": {**ROWS["changes"][0]}})
    assert list(the_last_change_of_a_cell_stands(of)) == []


def test_a_row_is_translated_once() -> None:
    again = {"target": "events", "record": "west-strike", "of": "0123456789ab"}
    found = told(draft(translations={"again": again}))
    assert found == [
        (
            'tables/translations.csv:3:record: found "events west-strike", '
            "which events-west-strike is about already"
        )
    ]
