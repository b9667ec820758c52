"""What is told about the record itself."""

from __future__ import annotations

from collections.abc import Callable

from dashboard.view.about import about
from dashboard.view.digest import Digest
from geodata.atlas import Atlas
from geodata.records import CHECKED_TABLES, Check, Claim, Search


def test_each_table_counts_how_its_rows_were_found_again(
    atlas_of: Callable[..., Atlas], claim: Callable[..., Claim]
) -> None:
    atlas = atlas_of(
        claim("one"),
        claim("two", checked_how="independent"),
        claim("lost", checked_how="not-found", checked_on="2026-12-01"),
    )
    told = about(atlas)
    figures = next(line for line in told.checked if line.title == "Figures")
    assert (figures.counts, figures.total) == ((1, 1, 1), 3)
    assert told.checked_on == "1 December 2026"


def test_statements_have_their_verdicts_and_the_verdicts_are_counted(
    atlas_of: Callable[..., Atlas], check: Callable[..., Check]
) -> None:
    told = about(atlas_of(check("a"), check("b", "contradicted"), check("c")))
    assert [line.verdict_title for line in told.statements] == [
        "contested",
        "contradicted",
        "contested",
    ]
    assert told.verdicts == "0 corroborated, 2 contested, 0 unverified, 1 contradicted"
    assert [source.id for source in told.statements[0].sources] == ["daily", "gazette"]


def test_searches_stand_under_their_places_the_country_first(
    atlas_of: Callable[..., Atlas], search: Callable[..., Search]
) -> None:
    told = about(atlas_of(search("a"), search("b", "country"), search("c")))
    assert [(place.title, len(place.lines)) for place in told.searches] == [
        ("Kazakhstan", 1),
        ("Aktau", 2),
    ]


def test_no_row_of_the_record_is_without_its_check(record: Digest) -> None:
    told = about(record.atlas)
    totals = {line.title: line.total for line in told.checked}
    assert sum(totals.values()) == sum(
        len(getattr(record.atlas, table)) for table in CHECKED_TABLES
    )
    assert told.checked_on
