"""Translations: what is missing and what is stale is known, row by row."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geodata.draft import Draft
from geodata.reader import read_table
from geodata.records import TABLES, Event, Record, Translation
from geodata.translation import (
    LANGUAGES,
    Gap,
    digest,
    gaps,
    mark_translated,
    translated,
    translated_columns,
)
from tests.geodata.small import ROWS, draft

TEXTS = {
    f"{column}_{language}": f"{column} in {language}"
    for column in ("title", "summary")
    for language in LANGUAGES
}


def found(of: Draft, row: str) -> list[Gap]:
    tables: dict[str, dict[str, Record]] = {
        kind.table: dict(of.table(kind.table).records) for kind in TABLES
    }
    return [gap for gap in gaps(tables) if gap.record == row]


def strike(**cells: str) -> Event:
    return draft(events={"west-strike": {**TEXTS, **cells}}).events.records["west-strike"]


def test_the_columns_are_those_that_have_one_for_each_language() -> None:
    assert translated_columns(Event) == ("time_words", "place_words", "title", "summary", "note")


@pytest.mark.parametrize("column", TEXTS)
def test_a_text_that_is_missing_in_a_language_is_named(column: str) -> None:
    (gap,) = found(draft(events={"west-strike": {**TEXTS, column: ""}}), "west-strike")
    assert str(gap) == f"events west-strike: {column} is missing"


def test_what_is_empty_in_english_needs_no_translation() -> None:
    current = {"events-west-strike": {"of": digest(strike())}}
    assert not found(draft(events={"west-strike": TEXTS}, translations=current), "west-strike")


def test_a_text_whose_english_was_changed_is_stale() -> None:
    before = {"events-west-strike": {"of": digest(strike())}}
    of = draft(events={"west-strike": {**TEXTS, "title": "Another title"}}, translations=before)
    (gap,) = found(of, "west-strike")
    assert gap.stale
    assert str(gap) == "events west-strike: the English was changed since"


def test_a_row_that_was_never_marked_says_so_and_one_without_texts_needs_no_mark() -> None:
    new = {**ROWS["events"][0], **TEXTS, "id": "new"}
    (gap,) = found(draft(events={"new": new}), "new")
    assert str(gap) == "events new: not yet marked as translated"
    bare = draft(claims={"killed-10": {"note": ""}})
    assert not found(bare, "killed-10")


@given(st.text(min_size=1), st.text(min_size=1))
def test_the_digest_changes_with_the_english_and_not_with_the_translation(
    one: str, other: str
) -> None:
    event = strike()
    changed = event.model_copy(update={"title": one})
    same = changed.model_copy(update={"title_kk": other})
    assert digest(changed) == digest(same)
    assert (digest(changed) == digest(event)) == (one == event.title)


def test_a_row_that_was_translated_anew_awaits_its_readers_again() -> None:
    old = Translation(
        id="x", target="events", record="west-strike", of="0123456789ab", read=("kk",)
    )
    now = translated(strike(), old)
    assert (now.id, now.of, now.read) == ("x", digest(strike()), ())
    assert translated(strike(), None).id == "events-west-strike"


def test_marking_a_row_as_translated_is_written_down(tmp_path: Path) -> None:
    (tmp_path / "tables").mkdir()
    of = draft(events={"west-strike": TEXTS})
    tables: dict[str, dict[str, Record]] = {
        kind.table: dict(of.table(kind.table).records) for kind in TABLES
    }
    mark_translated(tmp_path, tables, [("events", "west-strike"), ("kinds", "clash")])
    written, problems = read_table(tmp_path, Translation)
    assert not problems
    assert {row.record: row.of for row in written} == {
        "west-strike": digest(tables["events"]["west-strike"]),
        "clash": digest(tables["kinds"]["clash"]),
    }


@pytest.mark.parametrize("row", [("events", "nobody"), ("sources", "almanac")])
def test_only_a_row_that_is_there_and_translated_can_be_marked(
    tmp_path: Path, row: tuple[str, str]
) -> None:
    of = draft()
    tables: dict[str, dict[str, Record]] = {
        kind.table: dict(of.table(kind.table).records) for kind in TABLES
    }
    with pytest.raises(KeyError, match=row[1]):
        mark_translated(tmp_path, tables, [row])
