"""Withheld names: found with any ending, by a list that names nobody."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geodata import RECORD
from geodata.problems import RecordProblems
from geodata.withheld import (
    FILE,
    SHORTEST,
    digest,
    names_a_withheld_person,
    read_withheld,
    withhold,
)

LETTERS = st.text("abcdeäқ", min_size=SHORTEST, max_size=9)


@given(LETTERS, st.text("abcаы", max_size=4))
def test_a_name_is_found_with_any_ending_and_in_capitals(name: str, ending: str) -> None:
    text = f"The case of {(name + ending).upper()}, heard in Taraz"
    assert names_a_withheld_person(text, frozenset({digest(name)})) == (name + ending).upper()


@given(LETTERS)
def test_a_longer_name_is_not_found_in_a_shorter_word(name: str) -> None:
    assert not names_a_withheld_person(name[:-1], frozenset({digest(name)}))


def test_adding_a_name_writes_digests_only(tmp_path: Path) -> None:
    assert withhold(tmp_path, "Sample Person-Example") == 3
    assert withhold(tmp_path, "Person") == 0
    assert "erson" not in (tmp_path / FILE).read_text(encoding="utf-8")
    withheld, problems = read_withheld(tmp_path)
    assert not problems
    assert names_a_withheld_person("of Persons", withheld) == "Persons"


def test_a_name_of_short_words_can_not_be_withheld(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="5 letters"):
        withhold(tmp_path, "Al Bo")


def test_a_line_that_is_no_digest_is_a_problem_at_its_line(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text(f"{digest('sample')}\n\nSample\n", encoding="utf-8")
    _, problems = read_withheld(tmp_path)
    assert [str(problem) for problem in problems] == [
        'withheld.txt:3: found "Sample", expected 64 letters and digits (SHA-256)'
    ]


def test_a_record_without_the_list_withholds_nothing(tmp_path: Path) -> None:
    assert read_withheld(tmp_path) == (frozenset(), ())


def test_the_record_withholds_names() -> None:
    withheld, problems = read_withheld(RECORD)
    assert len(withheld) > 10
    assert not problems


def test_a_name_is_found_however_its_letters_are_composed(tmp_path: Path) -> None:
    withhold(tmp_path, "Семёнов")
    withheld, _ = read_withheld(tmp_path)
    for text in ("Семенова", "Семёновой", unicodedata.normalize("NFD", "Семёнова")):
        assert names_a_withheld_person(text, withheld)


def test_a_list_that_can_not_be_read_is_not_written_over(tmp_path: Path) -> None:
    before = digest("sample").encode() + b"\n\xe9\n"
    (tmp_path / FILE).write_bytes(before)
    with pytest.raises(RecordProblems):
        withhold(tmp_path, "Example Person")
    assert (tmp_path / FILE).read_bytes() == before
