"""A page of a table, from a record and a query."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest

from dashboard.view.digest import Digest
from dashboard.view.language import speaking
from dashboard.view.query import COLUMNS, TABLES, Query, known_by, read
from dashboard.view.steps import days_of
from dashboard.view.table import PAGE, rows, table
from geodata.atlas import Atlas
from geodata.records import Claim, Event


def ids(atlas: Atlas, search: str) -> list[str]:
    query, notices = read(search, known_by(atlas))
    assert not notices
    return [row.id.partition("-")[2] for row in table(atlas, query).rows]


def test_nothing_of_the_record_is_left_out(record: Digest) -> None:
    atlas = record.atlas
    told = table(atlas, Query("events", everything=True))
    numbers = {name: n for name, _, n in told.titles}
    assert numbers == {
        "events": len(atlas.events),
        "claims": len(atlas.claims),
        "sources": len(atlas.sources),
        "places": 1 + len(atlas.regions) + len(atlas.sites),
    }
    assert len({row.id for row in told.rows}) == len(atlas.events) == told.matched == told.total


@pytest.mark.parametrize("name", TABLES)
def test_every_row_has_a_rank_by_every_column(name: str, record: Digest) -> None:
    for row in rows(name, record.atlas):
        assert len(row.ranks) == len(COLUMNS[name])


def test_a_long_table_comes_page_by_page(record: Digest) -> None:
    total = len(record.atlas.sources)
    pages = [table(record.atlas, Query("sources", page=page)) for page in (1, 2, 10**5)]
    assert [(told.first, told.last) for told in pages] == [
        (1, PAGE),
        (PAGE + 1, 2 * PAGE),
        (total // PAGE * PAGE + 1, total),
    ]
    assert not {row.id for row in pages[0].rows} & {row.id for row in pages[1].rows}
    assert pages[0].pages == -(-total // PAGE)


def test_an_empty_answer_says_so(opening: Atlas) -> None:
    told = table(opening, Query("claims", q="no such word"))
    assert (told.rows, told.first, told.last, told.matched, told.pages) == ((), 0, 0, 0, 1)
    assert told.total == len(opening.claims)


def test_rows_are_chosen_by_place_and_what_lies_in_it(opening: Atlas) -> None:
    assert set(ids(opening, "place=mangystau-region")) == {"square", "gas", "mine"}
    assert set(ids(opening, "place=zhanaozen")) == {"square", "gas"}
    assert ids(opening, "table=places&place=mangystau-region") == [
        "mangystau-region",
        "aktau",
        "zhanaozen",
    ]


def test_rows_are_chosen_by_what_they_are(opening: Atlas) -> None:
    assert ids(opening, "families=force") == ["square", "hall"]
    assert ids(opening, "kind=decision") == ["order"]
    assert ids(opening, "table=claims&status=withdrawn&claimants=official&measure=deaths") == [
        "almaty-103",
        "c164",
        "region-21",
    ]
    assert ids(opening, "table=claims&claimants=independent&status=disputed") == ["c241"]
    assert ids(opening, "table=claims&source=daily") == ["c164"]


def test_rows_are_chosen_by_their_days(
    atlas_of: Callable[..., Atlas], event: Callable[..., Event]
) -> None:
    atlas = atlas_of(
        event("long", "2022-01-03", until="2022-01-08"),
        event("month", "2022-01", precision="month"),
        event("late", "2022-01-09"),
    )
    assert set(ids(atlas, "from=2022-01-05&to=2022-01-06")) == {"long", "month"}
    assert set(ids(atlas, "from=2022-01-09")) == {"month", "late"}
    assert ids(atlas, "from=2022-02-01") == []


def test_what_has_no_date_lies_in_no_span(opening: Atlas) -> None:
    assert "blog" in ids(opening, "table=sources")
    assert "blog" not in ids(opening, "table=sources&from=1900-01-01")


def test_two_independent_origins_or_more(
    atlas_of: Callable[..., Atlas], event: Callable[..., Event], claim: Callable[..., Claim]
) -> None:
    atlas = atlas_of(
        event("two"),
        event("copy", sources="gazette agency"),
        event("claimed", basis="claimed"),
        claim("c-two", sources="gazette daily"),
        claim("c-one"),
    )
    assert ids(atlas, "only=origins") == ["two"]
    assert set(ids(atlas, "provisional=yes")) == {"copy", "claimed"}
    assert ids(atlas, "table=claims&only=origins") == ["c-two"]


def test_a_place_is_found_by_any_of_its_names(record: Digest) -> None:
    names = ("Өскемен", "Oskemen", "Усть-Каменогорск")
    kazakh, latin, russian = (set(ids(record.atlas, f"q={name}&rows=all")) for name in names)
    assert kazakh == latin
    assert len(russian) > 1
    assert russian <= latin, "some name it only in what they tell"


def test_what_is_empty_stands_last_whatever_the_direction(record: Digest) -> None:
    for sort in ("figure", "-figure"):
        told = table(record.atlas, Query("claims", sort=sort, everything=True))
        at = COLUMNS["claims"].index("figure")
        empty = [row.ranks[at] is None for row in told.rows]
        assert empty == sorted(empty)
        assert any(empty)


def test_downwards_is_upwards_turned_round(record: Digest) -> None:
    up, down = (
        [row.ranks[0] for row in table(record.atlas, Query("events", sort=sort)).rows]
        for sort in ("", "-day")
    )
    every = [row.ranks[0] for row in rows("events", record.atlas)]
    assert up == every[:PAGE]
    assert down == sorted(every, key=lambda rank: -(rank or 0))[:PAGE]


@pytest.mark.parametrize("name", TABLES)
def test_the_map_shows_a_row_on_a_day_of_its_own_on_which_it_is_known(
    name: str, record: Digest
) -> None:
    days = {day.isoformat() for day in days_of(record.atlas)}
    told = table(record.atlas, Query(name, lang="ru", everything=True))
    for row in told.rows:
        scene = told.scenes[row.id]
        assert scene["day"] in days
        assert scene["day"] >= row.scene.get("day", "") or scene["day"] == max(days)
        assert scene["lang"] == "ru"


def test_only_what_some_row_has_can_be_chosen(opening: Atlas) -> None:
    told = table(opening, Query("claims"))
    assert [choice.value for choice in told.choices["measure"]] == ["deaths"]
    assert [choice.value for choice in told.choices["place"]] == [
        "almaty-city",
        "almaty",
        "mangystau-region",
        "zhanaozen",
    ]
    assert "families" not in told.choices


def test_a_table_is_told_in_the_language_that_is_spoken(record: Digest) -> None:
    with speaking("ru"):
        told = table(record.atlas, Query("places"))
    assert told.language == "ru"
    assert any(getattr(row.line, "title", "") == "Алматы" for row in told.rows)


def test_the_way_back_to_the_map_keeps_place_day_and_measure(opening: Atlas) -> None:
    query = Query("claims", place="almaty", measure="killed", day="2022-01-05")
    scene = table(opening, query).scene
    assert (scene["place"], scene["measure"], scene["day"]) == ("almaty", "deaths", "2022-01-05")
    assert dt.date.fromisoformat(scene["day"]) in days_of(opening)


def test_a_filter_of_the_map_chooses_rows_and_leads_back_to_the_map(opening: Atlas) -> None:
    known = known_by(opening)
    query, notices = read("families=protest,force&claimants=press&only=disagree", known)
    assert not notices
    scene = table(opening, query).scene
    assert scene["families"] == ["protest", "force"]
    assert scene["claimants"] == ["press"]
    assert scene["only"] == ["disagree"]
    ticked, _ = read("only=disagree&only=origins", known)
    assert ticked.only == ("disagree", "origins")


def test_only_where_sources_disagree_is_the_map_s_own_rule(record: Digest) -> None:
    found = ids(record.atlas, "only=disagree&rows=all")
    assert set(found) == set(record.disputed.events)
    figures = ids(record.atlas, "table=claims&only=disagree&rows=all")
    assert set(figures) == set(record.disputed.claims)
