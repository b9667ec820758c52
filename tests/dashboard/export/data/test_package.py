"""The Data Package, opened again as any program would: by what its description says."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import zipfile
from dataclasses import replace
from typing import Any

import pytest

from dashboard.export.data.package import package_of, readme
from dashboard.view.language import speaking
from dashboard.view.version import version
from geodata import RECORD
from geodata.atlas import Atlas
from geodata.changelog import FILE as CHANGES
from geodata.describe import description


class Opened:
    """What a package holds."""

    def __init__(self, content: bytes) -> None:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            assert archive.testzip() is None
            self.entries = archive.infolist()
            self.held = {name: archive.read(name) for name in archive.namelist()}
        self.about: dict[str, Any] = json.loads(self.held["datapackage.json"])


@pytest.fixture(scope="module")
def package(atlas: Atlas) -> Opened:
    """Write the record that comes along and open it."""
    return Opened(package_of(atlas))


def test_every_path_of_the_description_is_there_with_its_size_and_digest(package: Opened) -> None:
    for resource in package.about["resources"]:
        content = package.held[resource["path"]]
        assert resource["bytes"] == len(content)
        assert resource["hash"] == f"sha256:{hashlib.sha256(content).hexdigest()}"


def test_everything_that_is_there_is_described_or_says_how_it_may_be_used(package: Opened) -> None:
    described = {resource["path"] for resource in package.about["resources"]}
    assert set(package.held) - described == {
        *("datapackage.json", "README.txt", "README.kk.txt", "README.ru.txt"),
        *("LICENSE", "borders/LICENSE", CHANGES, "cite.bib", "cite.json"),
        *(path for path in package.held if path.endswith(".origin.yaml")),
    }


def test_every_table_has_the_columns_that_are_described_and_every_row(
    package: Opened, atlas: Atlas
) -> None:
    tables = [one for one in package.about["resources"] if one.get("type") == "table"]
    assert len(tables) == 15
    for resource in tables:
        text = package.held[resource["path"]].decode(resource["encoding"])
        head, *rows = csv.reader(io.StringIO(text, newline=""))
        assert head == [field["name"] for field in resource["schema"]["fields"]]
        assert [row[0] for row in rows] == list(getattr(atlas, resource["name"]))


def test_the_description_is_that_of_the_record_with_version_and_citation(
    package: Opened, atlas: Atlas
) -> None:
    assert package.about["version"] == version(atlas).tag
    assert package.about["citation"].startswith("The Qantar team")
    own = {key: text for key, text in description().items() if key != "resources"}
    assert package.about.items() >= own.items()


def test_borders_are_those_of_the_record_and_their_origins_hold_their_digests(
    package: Opened,
) -> None:
    for path in sorted((RECORD / "borders").glob("*.geojson")):
        content = package.held[f"borders/{path.name}"]
        assert content == path.read_bytes()
        origin = package.held[f"borders/{path.stem}.origin.yaml"].decode()
        assert f"sha256: {hashlib.sha256(content).hexdigest()}" in origin


def test_lessons_are_there_and_described(atlas: Atlas) -> None:
    made = replace(atlas, originals={**atlas.originals, "scenes/one.yaml": b"title: {en: One}\n"})
    package = Opened(package_of(made))
    (lesson,) = [one for one in package.about["resources"] if one["name"] == "scenes-one"]
    assert package.held[lesson["path"]] == b"title: {en: One}\n"
    assert "scenes/" in package.held["README.txt"].decode()


def test_licences_and_changes_are_those_of_the_record(package: Opened) -> None:
    for path in ("LICENSE", "borders/LICENSE", CHANGES):
        assert package.held[path] == (RECORD / path).read_bytes()


def test_who_opens_it_is_told_what_is_there_in_three_languages(
    package: Opened, atlas: Atlas
) -> None:
    for language, name in (("en", "README.txt"), ("kk", "README.kk.txt"), ("ru", "README.ru.txt")):
        with speaking(language):
            text = readme(atlas)
        assert package.held[name].decode() == text
        assert version(atlas).tag in text
        assert "tables/claims.csv (495)" in text
        assert "CC BY 4.0" in text


def test_a_reference_manager_takes_what_is_there(package: Opened) -> None:
    assert package.held["cite.bib"].startswith(b"@dataset")
    assert json.loads(package.held["cite.json"])[0]["type"] == "dataset"


def test_the_same_record_gives_the_same_bytes_whenever_they_are_written(
    package: Opened, atlas: Atlas
) -> None:
    assert package_of(atlas) == package_of(atlas)
    assert {entry.date_time for entry in package.entries} == {(1980, 1, 1, 0, 0, 0)}
    assert package.entries[0].filename == "datapackage.json"
