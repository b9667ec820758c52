"""The address of a table: whatever it says, there is an answer."""

from __future__ import annotations

import dataclasses
import datetime as dt
from urllib.parse import urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.view.digest import Digest
from dashboard.view.query import (
    COLUMNS,
    FILTERS,
    KEPT,
    SOURCE_KINDS,
    STATUSES,
    TABLES,
    Known,
    Query,
    cleared,
    known_by,
    read,
    write,
)
from dashboard.view.scene import DEFAULTS, SIEVES, THEMES, TONGUES, chosen

KNOWN = Known(
    {"country", "almaty", "almaty-city"}, {"protest", "clash"}, {"killed", "injured"}, {"gazette"}
)
DATES = st.none() | st.dates()
SEARCHES = st.text(st.characters(exclude_categories=["C", "Z"]), max_size=200)


def filters(key: str) -> st.SearchStrategy[tuple[str, ...]]:
    return st.sets(st.sampled_from(SIEVES[key])).map(lambda values: chosen(key, values))


def queries(table: str) -> st.SearchStrategy[Query]:
    parts: dict[str, st.SearchStrategy[object]] = {
        "place": st.sampled_from(sorted(KNOWN.places)),
        "families": filters("families"),
        "kind": st.sampled_from(["", *(KNOWN.kinds if table == "events" else SOURCE_KINDS)]),
        "measure": st.sampled_from(["", *sorted(KNOWN.measures)]),
        "claimants": filters("claimants"),
        "status": st.sampled_from(["", *STATUSES]),
        "source": st.sampled_from(["", "gazette"]),
        "from": DATES,
        "to": DATES,
        "only": filters("only"),
        "provisional": st.booleans(),
    }
    names = {"from": "first", "to": "last"}
    own = {names.get(key, key): parts[key] for key in FILTERS[table]}
    columns = [f"{sign}{column}" for column in COLUMNS[table] for sign in ("", "-")]
    return st.builds(
        Query,
        table=st.just(table),
        **own,
        day=st.sampled_from(["", "2022-01-05"]),
        theme=st.sampled_from(THEMES),
        lang=st.sampled_from(TONGUES),
        everything=st.booleans(),
        q=SEARCHES,
        sort=st.sampled_from(["", *columns[1:]]),
        page=st.integers(1, 10**6 - 1),
    )


QUERIES = st.sampled_from(TABLES).flatmap(queries)


@given(QUERIES)
def test_a_query_that_is_written_is_read_again(query: Query) -> None:
    assert read(write(query), KNOWN) == (query, ())


@given(st.text())
def test_whatever_the_address_says_there_is_an_answer(search: str) -> None:
    query, _ = read(search, KNOWN)
    assert query.table in TABLES
    assert query.page >= 1
    assert read(write(query), KNOWN) == (query, ())


@given(
    st.dictionaries(
        st.sampled_from(["table", "sort", "page", "rows", "q", *KEPT, *FILTERS["claims"], "kind"]),
        st.text(),
    )
)
def test_no_value_breaks_it_and_what_is_read_is_written_again(asked: dict[str, str]) -> None:
    query, notices = read(urlencode(asked), KNOWN)
    assert read(write(query), KNOWN) == (query, ())
    assert all(len(notice) < 120 for notice in notices)


@pytest.mark.parametrize(
    ("search", "notice"),
    [
        ("table=x", "“x” is no choice for table; it is passed over."),
        ("place=atlantis", "There is no place “atlantis” in the record"),
        ("kind=x", "“x” is no choice for kind"),
        ("from=2022-02-30", "“2022-02-30” is no date; it is passed over."),
        ("sort=figure", "“figure” is no choice for sort"),
        ("page=0", "“0” is no choice for page"),
        ("only=two", "“two” is no choice for only"),
        ("day=yesterday", "“yesterday” is no date"),
    ],
)
def test_what_is_not_understood_is_passed_over_and_said(search: str, notice: str) -> None:
    query, (said,) = read(search, KNOWN)
    assert said.startswith(notice)
    assert query == Query()


def test_what_another_table_is_chosen_by_is_passed_over_in_silence() -> None:
    query, notices = read("table=places&place=almaty&status=withdrawn&from=2022-01-05", KNOWN)
    assert (query, notices) == (Query("places", place="almaty"), ())


def test_the_maps_address_is_an_address_of_the_tables() -> None:
    search = "?day=2022-01-05&place=almaty&known=now&span=day&tab=toll&layers=none&lang=ru"
    query, notices = read(search, KNOWN)
    assert (query, notices) == (Query(place="almaty", day="2022-01-05", lang="ru"), ())


def test_a_measure_that_counts_people_asks_for_the_figures() -> None:
    assert read("measure=deaths", KNOWN)[0] == Query("claims", measure="killed")
    assert read("measure=events", KNOWN)[0] == Query()
    assert "measure=deaths" in write(Query("claims", measure="killed"))


def test_the_first_column_upwards_is_the_usual_order() -> None:
    assert read("sort=day", KNOWN)[0].sort == ""
    assert read("sort=-day", KNOWN)[0].sort == "-day"


@given(QUERIES, st.sampled_from(TABLES))
def test_another_table_keeps_what_its_rows_are_chosen_by_too(query: Query, name: str) -> None:
    other, notices = read(write(query, table=name), KNOWN)
    assert not notices
    assert other.table == name
    assert (other.place, other.q, other.day, other.lang) == (
        (query.place, query.q, query.day, query.lang)
    )
    if name != query.table:
        assert (other.sort, other.page, other.kind) == ("", 1, "")


@given(QUERIES)
def test_without_its_filters_a_query_leaves_nothing_out(query: Query) -> None:
    assert not cleared(query).filtered
    assert cleared(query).lang == query.lang


@given(QUERIES)
def test_a_query_knows_whether_it_may_leave_rows_out(query: Query) -> None:
    bare = dataclasses.replace(cleared(query), page=query.page)
    assert query.filtered == (query != bare)


def test_the_ids_of_a_record_may_be_named(record: Digest) -> None:
    known = known_by(record.atlas)
    search = "table=claims&place=almaty&measure=tried&source=" + next(iter(record.atlas.sources))
    assert read(search, known)[1] == ()


def test_a_day_is_a_day() -> None:
    query, _ = read("from=2022-01-05&to=2022-01-06", KNOWN)
    assert (query.first, query.last) == (dt.date(2022, 1, 5), dt.date(2022, 1, 6))
    assert DEFAULTS.lang == query.lang
