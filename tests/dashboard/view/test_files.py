"""The files that the record is taken along in."""

from __future__ import annotations

import pytest

from dashboard.view.files import KINDS, NAMES, PLACED, File, endings, file_of, files, format_of
from geodata.records import TABLES


def test_every_table_of_the_record_is_there_and_the_main_ones_stand_first() -> None:
    assert sorted(NAMES) == sorted(kind.table for kind in TABLES)
    assert NAMES[:5] == ("events", "claims", "sources", "sites", "regions")


def test_no_two_files_have_one_name_and_each_is_found_by_it() -> None:
    names = [file.text for file in files()]
    assert len(names) == len(set(names))
    assert [file_of(name) for name in names] == list(files())
    assert {file.ending for file in files()} == set(KINDS)


@pytest.mark.parametrize("name", ["claims", "claims.exe", "../claims.csv", "Claims.csv", ""])
def test_any_other_name_is_none(name: str) -> None:
    with pytest.raises(KeyError):
        file_of(name)


def test_only_what_stands_somewhere_is_offered_as_geojson() -> None:
    assert "geojson" in endings("claims")
    assert "geojson" not in endings("sources")
    assert {file.name for file in files() if file.ending == "geojson"} == set(PLACED)


def test_only_what_holds_shapes_of_regions_brings_their_licence() -> None:
    shaped = {file.text for file in files() if file.shaped}
    assert {"qantar.zip", "regions.geojson", "claims.parquet"} <= shaped
    assert not shaped & {"claims.csv", "claims.xlsx", "qantar.xlsx", "sites.geojson"}


def test_a_table_without_places_is_plain_parquet() -> None:
    assert format_of(File("claims", "parquet")) == "GeoParquet"
    assert format_of(File("sources", "parquet")) == "Parquet"


def test_the_whole_record_is_a_package_and_a_spreadsheet() -> None:
    assert [file.text for file in files() if file.whole] == ["qantar.zip", "qantar.xlsx"]
