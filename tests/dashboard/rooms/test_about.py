"""The page about the record, from the real one."""

from __future__ import annotations

import itertools

import pytest

from dashboard.rooms.about import SECTIONS, about_page
from dashboard.rooms.reading import ways
from dashboard.view.about import About, about
from dashboard.view.citation import citation
from geodata import RECORD
from geodata.atlas import read_atlas
from tests.dashboard.rooms.tree import Node, tree


@pytest.fixture(scope="module")
def told() -> About:
    return about(read_atlas(RECORD))


@pytest.fixture(scope="module")
def page(told: About) -> Node:
    return tree(about_page(told, citation(read_atlas(RECORD), "https://qantar.example/"), ways("")))


def test_every_section_is_reached_from_the_top(page: Node) -> None:
    contents = page.one("nav", **{"class": "contents"})
    links = [link["href"] for link in contents.all("a")]
    assert links == [f"#{name}" for name in SECTIONS]
    assert all(page.all("section", id=name) for name in SECTIONS)


def test_the_counts_of_a_row_add_up_to_its_last_cell(page: Node) -> None:
    rows = page.one("section", id="checked").one("tbody").all("tr")
    assert [row.one("th").text for row in rows] == [
        "Events",
        "Figures",
        "Sources",
        "Statements of the article",
    ]
    for row in rows:
        *counts, total = (int(cell.text) for cell in row.all("td"))
        assert sum(counts) == total > 0


def test_every_statement_has_a_verdict_a_note_and_its_sources(page: Node, told: About) -> None:
    rows = page.one("table", **{"class": "statements"}).one("tbody").all("tr")
    assert len(rows) == len(told.statements) == 44
    for row, line in zip(rows, told.statements, strict=True):
        assert row.one("span", data_verdict=line.verdict).text == line.verdict_title
        assert line.note in row.text
        assert len(row.all("li")) == len(line.sources)


def test_what_was_changed_is_counted_and_the_list_is_one_press_away(
    page: Node, told: About
) -> None:
    section = page.one("section", id="changes")
    assert len(section.one("tbody").all("tr")) == len(told.changes)
    assert section.all("a", href="./changes", hreflang="en")


def test_there_is_one_heading_of_the_first_rank_and_none_is_skipped(page: Node) -> None:
    ranks = [int(node.tag[1]) for node in page.walk() if node.tag in {"h1", "h2", "h3", "h4"}]
    assert ranks.count(1) == 1
    assert all(after - before <= 1 for before, after in itertools.pairwise(ranks))


def test_the_record_is_cited_with_its_version_and_its_address(page: Node) -> None:
    assert "https://qantar.example/" in page.one("blockquote").text
    assert [link["href"] for link in page.one("section", id="cite").all("a")] == [
        "./cite.bib",
        "./cite.json",
        "./data/",
    ]


def test_each_language_says_how_far_it_is(page: Node) -> None:
    rows = page.one("section", id="languages").one("tbody").all("tr")
    assert [row.one("th").text for row in rows] == ["Қазақша", "Русский"]
    assert all(row.all("td")[1].text == "0" for row in rows), "run: python -m geodata translations"


def test_those_whose_work_is_shown_are_named_with_their_licence(page: Node) -> None:
    text = page.one("section", id="licences").text
    for name in ("OpenStreetMap", "Natural Earth", "GeoNames", "CC BY 4.0", "ODbL"):
        assert name in text


def test_a_statement_that_was_not_found_again_is_marked(page: Node, told: About) -> None:
    lost = [line for line in told.statements if line.unfound]
    assert lost
    for line in lost:
        assert line.unfound in page.one("tr", id=line.id).text
