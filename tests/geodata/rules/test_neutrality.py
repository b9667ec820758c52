"""No text of ours judges, and none names a private person."""

from __future__ import annotations

import dataclasses
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geodata.rules import neutrality
from geodata.withheld import digest
from tests.geodata.small import draft

WORDS = [
    (ending, re.sub(r"s\?|\(.*?\)\??|\$", "", stem))
    for ending, stems in neutrality.LOADED.items()
    for stem in stems.split()
]


@given(st.sampled_from(WORDS))
def test_a_loaded_word_in_a_summary_is_a_problem(word: tuple[str, str]) -> None:
    language, loaded = word
    of = draft(events={"west-strike": {f"summary{language}": f"It was {loaded.title()}."}})
    found = list(neutrality.no_text_of_ours_judges(of))
    assert [(problem.line, problem.column) for problem in found] == [(2, f"summary{language}")]


@pytest.mark.parametrize(
    ("language", "word"),
    [("", "rioters"), ("", "mobs"), ("_ru", "террористы"), ("_kk", "бүлікшіл")],
)
def test_it_is_found_with_its_endings(language: str, word: str) -> None:
    of = draft(events={"west-strike": {f"title{language}": word}})
    assert [problem.line for problem in neutrality.no_text_of_ours_judges(of)] == [2]


@pytest.mark.parametrize("marks", ['"{}"', "“{}”", "‘{}’", "«{}»", "„{}“"])
@given(word=st.sampled_from(WORDS))
def test_a_loaded_word_of_somebody_else_stands_in_quotation_marks(
    marks: str, word: tuple[str, str]
) -> None:
    language, stem = word
    text = f"It was called {marks.format(stem)}."
    of = draft(moments={"it-begins": {f"title{language}": text}})
    assert not list(neutrality.no_text_of_ours_judges(of))


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("", "Automobiles, a mobile network, coupons"),
        ("_kk", "Қандыағаш"),
        ("_ru", "Варвара и героин"),
    ],
)
def test_a_neutral_word_that_begins_alike_is_no_problem(language: str, title: str) -> None:
    of = draft(events={"west-strike": {f"title{language}": title}})
    assert not list(neutrality.no_text_of_ours_judges(of))


@pytest.mark.parametrize(
    ("table", "row", "column"),
    [
        ("events", "west-strike", "summary"),
        ("events", "west-strike", "actors"),
        ("claims", "killed-10", "note"),
        ("sources", "ministry-page", "title"),
        ("searches", "east-town-killed", "words"),
    ],
)
def test_a_private_person_is_named_nowhere(table: str, row: str, column: str) -> None:
    of = draft(**{table: {row: {column: "On Samplesson's case"}}})
    held = dataclasses.replace(of, withheld=frozenset({digest("sampless")}))
    found = list(neutrality.no_private_person_is_named(held))
    assert [(problem.file, problem.column) for problem in found] == [
        (f"tables/{table}.csv", column)
    ]


def test_an_address_is_left_as_it_is() -> None:
    of = draft(sources={"ministry-page": {"url": "https://ministry.example/sampless"}})
    held = dataclasses.replace(of, withheld=frozenset({digest("sampless")}))
    assert not list(neutrality.no_private_person_is_named(held))


def test_a_quotation_mark_without_its_fellow_quotes_nothing() -> None:
    of = draft(events={"west-strike": {"summary": 'A pipe of 5" and terrorists with a "word".'}})
    assert [problem.column for problem in neutrality.no_text_of_ours_judges(of)] == ["summary"]
