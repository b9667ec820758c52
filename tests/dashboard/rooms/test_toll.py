"""The toll of a place."""

from __future__ import annotations

from dashboard.rooms.toll import toll
from dashboard.view.view import View
from tests.dashboard.rooms.made_up import CLAIMS
from tests.dashboard.rooms.tree import Node, tree


def row(view: View, id_: str) -> Node:
    first, *_ = tree(toll(view)).all("tr", id=f"claim-{id_}")
    return first


def test_every_claim_is_a_row(view: View) -> None:
    table, *_ = tree(toll(view)).all("table")
    assert [line["id"] for line in table.all("tr", id=bool)] == [
        f"claim-{claim.id}" for claim in CLAIMS
    ]


def test_a_row_says_when_how_many_who_and_what_became_of_it(view: View) -> None:
    line = row(view, "o-238")
    assert line.one("th").text == "16 August 2022"
    assert line.one("td", **{"class": "figure"}).text == "238"
    assert "The Ministry" in line.text
    assert "official" in line.text
    assert line.one("span", **{"class": "chip"}).text == "Stands"
    assert line.one("a")["href"].startswith("https://example.org/")


def test_a_withdrawn_figure_is_struck_through_and_stays_readable(view: View) -> None:
    line = row(view, "w-164")
    assert line.one("s").text == "164"
    assert "Withdrawn the same day" in line.text
    assert not row(view, "o-238").all("s")


def test_what_was_not_yet_said_on_the_day_shown_is_marked(view: View) -> None:
    assert row(view, "w-164")["data-when"] == "now"
    assert row(view, "o-225")["data-when"] == "future"


def test_words_stay_words_and_notes_are_kept(view: View) -> None:
    line = row(view, "x-dozens")
    assert line.one("td", **{"class": "figure"}).text == "dozens"
    assert "Only words" in line.text
    assert not line.all("a")


def test_a_provisional_claim_says_so(view: View) -> None:
    assert row(view, "p-range").one(data_provisional="true").text == "Provisional"
    assert not row(view, "o-238").all(data_provisional="true")


def test_a_series_says_what_it_counts_its_range_and_its_rule(view: View) -> None:
    series = tree(toll(view)).one(id="series-killed")
    assert series.one("h3").text == "Killed, Almaty"
    assert series.one("span", **{"class": "range"}).text == "225–238"
    assert "Everybody killed" in series.text
    assert "The rule" in series.text


def test_a_series_without_claims_has_no_table_but_a_sentence(view: View) -> None:
    empty = tree(toll(view)).one(id="series-injured")
    assert not empty.all("table")
    assert "No figure was found" in empty.text


def test_the_first_series_stand_open(view: View) -> None:
    series = tree(toll(view)).all("details", **{"class": "series"})
    assert ["open" in one.attributes for one in series] == [True, True, False]


def test_the_toll_says_that_it_is_documented_and_not_total(view: View) -> None:
    assert "Documented, not total" in tree(toll(view)).text
