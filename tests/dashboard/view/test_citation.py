"""How the record is cited."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from dashboard.view.citation import Citation, citation
from geodata.atlas import Atlas
from geodata.records import Change, Event


@pytest.fixture
def cited(
    atlas_of: Callable[..., Atlas],
    change: Callable[..., Change],
    event: Callable[..., Event],
) -> Citation:
    atlas = atlas_of(event("e"), change("a"), change("b", changed_on="2027-02-03"))
    return citation(atlas, "https://qantar.example/")


def test_the_version_is_the_day_of_the_last_change(cited: Citation) -> None:
    assert (cited.version, cited.year) == ("2027-02-03", 2027)
    assert "Record of 3 February 2027" in cited.text
    assert cited.text.endswith("https://qantar.example/")


def test_bibtex_keeps_the_team_together_as_one_author(cited: Citation) -> None:
    entry = cited.bibtex()
    assert entry.startswith("@dataset{qantar,")
    assert "author = {{The Qantar team}}" in entry
    assert entry.count("{") == entry.count("}")


def test_csl_is_json_with_the_date_in_parts(cited: Citation) -> None:
    (entry,) = json.loads(cited.csl())
    assert entry["type"] == "dataset"
    assert entry["issued"] == {"date-parts": [[2027, 2, 3]]}
    assert entry["URL"] == "https://qantar.example/"


def test_machines_are_told_that_it_is_a_data_set(cited: Citation) -> None:
    assert cited.schema()["@type"] == "Dataset"
    assert cited.schema()["license"].startswith("https://creativecommons.org/")


def test_the_time_that_is_covered_begins_with_the_first_event(cited: Citation) -> None:
    assert cited.schema()["temporalCoverage"] == "2022-01-05/.."


def test_a_record_that_was_never_changed_has_the_day_of_its_last_check(
    atlas_of: Callable[..., Atlas], event: Callable[..., Event]
) -> None:
    cited = citation(atlas_of(event("e", checked_on="2026-12-01")), "")
    assert cited.version == "2026-12-01"
    # Without an address none is made up.
    assert "http" not in cited.text
    assert "url" not in cited.schema()
    assert "URL" not in json.loads(cited.csl())[0]
