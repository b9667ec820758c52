"""Larger records: made alike every time, and as valid as the real one."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from benchmarks.records import MADE, count_events, write_record
from geodata import RECORD
from geodata.atlas import Atlas, read_atlas

MANY = 600


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_record(tmp_path_factory.mktemp("records") / "many", MANY)


@pytest.fixture(scope="module")
def atlas(written: Path) -> Atlas:
    return read_atlas(written)  # raises where a rule is broken


def test_a_larger_record_passes_every_rule_and_has_as_many_events_as_were_asked_for(
    atlas: Atlas,
) -> None:
    assert len(atlas.events) == MANY


def test_the_same_numbers_write_the_same_bytes_and_another_seed_others(
    written: Path, tmp_path: Path
) -> None:
    table = "tables/events.csv"
    again = write_record(tmp_path / "again", MANY)
    other = write_record(tmp_path / "other", MANY, seed=1)
    assert (again / table).read_bytes() == (written / table).read_bytes()
    assert (other / table).read_bytes() != (written / table).read_bytes()


def test_every_real_event_is_kept_and_every_other_says_what_it_is(written: Path) -> None:
    def rows(folder: Path) -> list[dict[str, str]]:
        with (folder / "tables/events.csv").open(encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))

    real, found = rows(RECORD), rows(written)
    assert found[: len(real)] == real
    for row in found[len(real) :]:
        for column in ("title", "title_kk", "title_ru", "summary"):
            assert row[column].startswith(MADE)


def test_copies_lie_in_january_2022_at_the_places_of_real_events(atlas: Atlas) -> None:
    copies = [event for name, event in atlas.events.items() if name.startswith("bench-")]
    real = {event.place for name, event in atlas.events.items() if not name.startswith("bench-")}
    assert {event.place for event in copies} <= real
    assert {str(event.date)[:7] for event in copies} == {"2022-01"}


def test_fewer_events_than_the_record_has_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="already, more than 10"):
        write_record(tmp_path / "few", 10)
    assert count_events(RECORD) > 10
