"""The page of the data, as plain data."""

from __future__ import annotations

import pytest

from dashboard.view.data import EXAMPLE, Data, data, downloads, size_text
from dashboard.view.files import NAMES, File, file_of, files
from dashboard.view.language import LANGUAGES, speaking
from dashboard.view.query import SOURCE_KINDS, known_by, read
from dashboard.view.scene import SIEVES
from dashboard.view.selection import keys, select
from dashboard.view.version import version
from geodata.atlas import Atlas

SIZES = {file: 760_000 for file in files() if file.whole}


def page(atlas: Atlas) -> Data:
    """Return the page as it stands at an address."""
    return data(atlas, "https://qantar.example/data/", SIZES)


def test_every_file_is_offered_once(atlas: Atlas) -> None:
    shown = page(atlas)
    ways = [*shown.whole, *(way for one in (*shown.tables, *shown.others) for way in one.ways)]
    assert sorted(way.href for way in ways) == sorted(file.text for file in files())
    labels = [way.label for way in ways]
    assert len(labels) == len(set(labels)), "a link is understood without its row"


def test_every_table_says_how_many_rows_it_has(atlas: Atlas) -> None:
    shown = page(atlas)
    found = {one.table: one.rows for one in (*shown.tables, *shown.others)}
    assert found == {name: len(getattr(atlas, name)) for name in NAMES}


def test_the_address_of_this_version_names_it(atlas: Atlas) -> None:
    assert page(atlas).permanent == f"https://qantar.example/data/{version(atlas).tag}/"


def test_every_key_is_told_with_the_tables_that_have_it_and_its_values(atlas: Atlas) -> None:
    found = {key.key: key for key in page(atlas).keys}
    assert set(found) == {
        key for name in ("events", "claims", "sources", "places") for key in keys(name)
    }
    assert found["families"].tables == ("events",)
    assert found["place"].tables == ("events", "claims", "sources", "sites", "regions")
    assert found["claimants"].codes == SIEVES["claimants"]
    assert found["kind"].codes == SOURCE_KINDS
    assert all(key.values or key.codes for key in found.values())


def test_the_example_is_understood_and_chooses_something(atlas: Atlas) -> None:
    name, _, search = EXAMPLE.partition("?")
    chosen = select(file_of(name), search, atlas)
    assert chosen
    assert {atlas.claims[id_].status for id_ in chosen.ids} == {"withdrawn"}


@pytest.mark.parametrize(("language", "text"), [("en", "0.8 MB"), ("kk", "0,8"), ("ru", "0,8")])
def test_a_size_is_written_as_the_language_writes_it(language: str, text: str) -> None:
    with speaking(language):
        assert text in size_text(760_000)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_table_page_offers_what_it_shows(language: str, atlas: Atlas) -> None:
    with speaking(language):
        query, _ = read("table=places&place=almaty-region&page=2", known_by(atlas))
        found = downloads(query)
    assert [[way.href.partition("?")[0] for way in ways] for _, ways in found] == [
        [f"{name}.{ending}" for ending in ("csv", "geojson", "parquet", "xlsx")]
        for name in ("regions", "sites")
    ]
    lang = "" if language == "en" else f"&lang={language}"
    assert {way.href.partition("?")[2] for _, ways in found for way in ways} == {
        f"place=almaty-region{lang}"
    }


def test_a_table_without_places_offers_no_geojson(atlas: Atlas) -> None:
    ((_, ways),) = downloads(read("table=sources", known_by(atlas))[0])
    assert [way.text for way in ways] == ["CSV", "Parquet", "XLSX"]
    assert File("sources", "csv").text == ways[0].href
