"""The description: always up to date, and complete."""

from __future__ import annotations

import json
from pathlib import Path

from geodata import RECORD
from geodata.describe import FILE, description, write_description
from geodata.records import TABLES


def test_the_description_that_is_committed_is_not_stale() -> None:
    committed = json.loads((RECORD / FILE).read_text(encoding="utf-8"))
    assert committed == description(), "run: python -m geodata describe"


def test_the_description_is_written_where_it_belongs(tmp_path: Path) -> None:
    path = write_description(tmp_path)
    assert path == tmp_path / "datapackage.json"
    assert json.loads(path.read_text(encoding="utf-8")) == description()


def test_every_table_and_every_layer_of_borders_is_described_and_there() -> None:
    paths = {resource["path"] for resource in description()["resources"]}
    assert paths == {
        *(f"tables/{kind.table}.csv" for kind in TABLES),
        *(f"borders/{path.name}" for path in (RECORD / "borders").glob("*.geojson")),
    }


def test_every_column_has_a_type_and_the_required_ones_say_so() -> None:
    resources = {resource["name"]: resource for resource in description()["resources"]}
    for kind in TABLES:
        fields = resources[kind.table]["schema"]["fields"]
        assert [field["name"] for field in fields] == list(kind.model_fields)
        required = [f["name"] for f in fields if f.get("constraints", {}).get("required")]
        assert required == [n for n, about in kind.model_fields.items() if about.is_required()]


def test_every_column_is_described() -> None:
    bare = [
        (resource["name"], field["name"])
        for resource in description()["resources"]
        for field in resource.get("schema", {}).get("fields", [])
        if not field.get("description")
    ]
    assert bare == []


def test_types_are_those_of_the_standard() -> None:
    claims = next(r for r in description()["resources"] if r["name"] == "claims")
    types = {field["name"]: field["type"] for field in claims["schema"]["fields"]}
    assert types["low"] == "integer"
    assert types["sources"] == "list"
    assert types["said_on"] == "string"  # the standard has no date of reduced precision
    every = {
        f["type"] for r in description()["resources"] for f in r.get("schema", {}).get("fields", [])
    }
    assert every == {"string", "integer", "number", "boolean", "list", "time"}


def test_one_id_of_another_table_is_a_foreign_key() -> None:
    claims = next(r for r in description()["resources"] if r["name"] == "claims")
    keys = {key["fields"][0]: key["reference"] for key in claims["schema"]["foreignKeys"]}
    assert keys["claimant"] == {"resource": "claimants", "fields": ["id"]}
    assert keys["repeats"] == {"fields": ["id"]}
    assert set(keys) == {"measure", "group", "event", "claimant", "repeats"}


def test_borders_keep_their_own_licence() -> None:
    licences = {
        resource["name"]: resource["licenses"][0]["name"] for resource in description()["resources"]
    }
    assert licences["claims"] == "CC-BY-4.0"
    assert licences["borders-regions"] == "ODbL-1.0"
