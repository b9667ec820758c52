"""The atlas: all of a sound record, and nothing of any other."""

from __future__ import annotations

import dataclasses
from dataclasses import fields
from pathlib import Path

import pytest

from geodata import RECORD
from geodata.atlas import Atlas, key_of, open_atlas, read_atlas
from geodata.problems import Problem, RecordProblems
from tests.geodata.small import ROWS, replace


def problems(folder: Path) -> list[str]:
    with pytest.raises(RecordProblems) as caught:
        read_atlas(folder)
    return [str(problem) for problem in caught.value.problems]


def test_a_sound_record_is_read_whole_and_in_order(record: Path) -> None:
    atlas = read_atlas(record)
    for table, rows in ROWS.items():
        assert list(getattr(atlas, table)) == [row["id"] for row in rows]
    assert list(atlas.borders.regions.index) == ["west-region", "east-region"]


def test_the_record_that_comes_with_qantar_is_sound() -> None:
    atlas = read_atlas(RECORD)
    assert len(atlas.regions) == 17
    assert len(atlas.sites) == 30


def test_an_atlas_is_read_only(record: Path) -> None:
    atlas = read_atlas(record)
    with pytest.raises(TypeError):
        atlas.sites["x"] = atlas.sites["west-town"]  # type: ignore[index]


def test_a_place_knows_its_region_and_its_title(record: Path) -> None:
    atlas = read_atlas(record)
    assert atlas.region_of("west-town") is atlas.regions["west-region"]
    assert atlas.region_of("east-region") is atlas.regions["east-region"]
    assert atlas.region_of("country") is None
    assert atlas.region_of("part") is None
    assert [atlas.title(place) for place in ("west-town", "east-region")] == [
        "West Town",
        "East Region",
    ]
    with pytest.raises(KeyError):
        atlas.title("nowhere")


def test_everything_that_is_wrong_is_said_at_once_with_file_line_and_column(record: Path) -> None:
    tables, borders = record / "tables", record / "borders"
    replace(tables / "regions.csv", "KZ-EST", "KZ-WST")  # two regions, one code
    replace(tables / "sites.csv", "62.25", "67.25")  # a site outside its region
    replace(tables / "kinds.csv", "force", "farce")  # an unknown word
    replace(tables / "events.csv", "2022-01-05", "2022-02-30")  # a bad date
    replace(tables / "measures.csv", "definition,", "defnition,")  # a misspelt column
    (tables / "groups.csv").unlink()  # a file that is missing
    replace(tables / "claimants.csv", "qantar,own", "ministry,own")  # an id twice
    replace(tables / "claims.csv", "killed,all,10,10", "killed,all,11,10")  # low above high
    replace(tables / "claims.csv", "low,,,,ministry-page", "low,,,,")  # a claim without a source
    replace(tables / "sources.csv", "https://ministry", "ministry")  # no address
    replace(tables / "checks.csv", "ministry-page monitors-page", "nobodys-page")  # an unknown id
    replace(tables / "moments.csv", "it-begins,2022-01-02", "it-begins,2022-01-01")  # too early
    replace(tables / "lineage.csv", "killed-10", "killed-99")  # an unknown id
    replace(borders / "water.geojson", '"Polygon"', '"Polygone"')  # broken GeoJSON
    found = problems(record)
    assert [line for line in found if not line.startswith("borders/")] == [
        'tables/checks.csv:2:sources: found "nobodys-page", which is no id in tables/sources.csv',
        'tables/claimants.csv:4:id: found "ministry", already the id in line 2',
        'tables/claims.csv:2:low: found "11", which is above high, 10',
        "tables/claims.csv:6:sources: found nothing, expected a value: this can not be left empty",
        (
            'tables/events.csv:3:date: found "2022-02-30", no such date in the calendar '
            "(day is out of range for month)"
        ),
        "tables/groups.csv: the file is missing",
        (
            'tables/kinds.csv:3:family: found "farce", '
            "expected protest, force, decision, aftermath or context"
        ),
        'tables/lineage.csv:2:records: found "killed-99", which is no id in tables/claims.csv',
        'tables/measures.csv:1:defnition: unknown column, did you mean "definition"?',
        (
            'tables/moments.csv:2:events: found "west-strike", which is of 2022-01-02, '
            "after 2022-01-01"
        ),
        'tables/regions.csv:3:code_2022: found "KZ-WST", which is already the code of west-region',
        'tables/sites.csv:2:region: found "west-region", but 47.5, 67.25 lies in east-region',
        (
            'tables/sources.csv:2:url: found "ministry.example/events", '
            "expected an address that begins with http:// or https://"
        ),
    ]
    assert [line.partition(" ")[0] for line in found if line.startswith("borders/")] == [
        "borders/water.geojson:2:geometry:"
    ]


def test_a_row_that_is_refused_makes_no_noise_where_it_is_referred_to(record: Path) -> None:
    replace(record / "tables/claimants.csv", "official", "oficial")
    replace(record / "tables/regions.csv", "KZ-91", "91")
    assert problems(record) == [
        (
            'tables/claimants.csv:2:kind: found "oficial", '
            "expected official, independent, press, partisan or own"
        ),
        'tables/regions.csv:2:code_now: found "91", expected a code such as KZ-19',
    ]


def test_a_region_without_a_shape_is_a_problem(record: Path) -> None:
    replace(record / "borders/regions.geojson", '"east-region"', '"est-region"')
    assert any("east-region" in line for line in problems(record))


def test_a_folder_that_is_not_there_is_one_problem(tmp_path: Path) -> None:
    with pytest.raises(RecordProblems) as caught:
        read_atlas(tmp_path / "nowhere")
    assert caught.value.problems == (
        Problem(str(tmp_path / "nowhere"), 0, "", "there is no such folder"),
    )


def test_a_file_in_the_place_of_the_folder_is_one_problem(tmp_path: Path) -> None:
    file = tmp_path / "record.csv"
    file.write_text("id\n", encoding="utf-8")
    assert problems(file) == [f"{file}: expected a folder, found a file"]


def test_an_atlas_that_is_opened_again_is_the_same_and_as_read_only() -> None:
    first, again = open_atlas(RECORD), open_atlas(RECORD)
    assert again is not first
    for table in fields(Atlas):
        if table.name != "borders":
            assert getattr(again, table.name) == getattr(first, table.name)
    assert again.borders.regions.equals(first.borders.regions)
    with pytest.raises(TypeError):
        again.sites["x"] = again.sites["almaty"]  # type: ignore[index]


@pytest.mark.parametrize("file", ["tables/moments.csv", "borders/water.geojson", "withheld.txt"])
def test_an_atlas_is_read_anew_when_any_file_has_changed(record: Path, file: str) -> None:
    before = key_of(record)
    path = record / file
    with path.open("a", encoding="utf-8") as written:
        written.write("\n")
    assert key_of(record) != before


def test_a_record_that_no_longer_holds_is_not_opened_from_what_was_kept(record: Path) -> None:
    open_atlas(record)
    replace(record / "tables" / "kinds.csv", "force", "farce")
    with pytest.raises(RecordProblems):
        open_atlas(record)


def test_an_atlas_that_is_made_of_another_is_never_taken_for_it() -> None:
    atlas = open_atlas(RECORD)
    assert atlas.key
    assert not dataclasses.replace(atlas, events={}).key
    assert not read_atlas(RECORD).key
