"""The rows that the address of a file asks for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.view.files import File, file_of, files
from dashboard.view.language import speaking
from dashboard.view.query import FILTERS, known_by, read
from dashboard.view.selection import SHOWN, NotUnderstoodError, address, keys, select
from dashboard.view.table import matching
from geodata import RECORD
from geodata.atlas import Atlas, read_atlas

CLAIMS = file_of("claims.csv")
REAL = read_atlas(RECORD)


def shown(search: str, atlas: Atlas) -> list[str]:
    """Return the ids of the records that the table page shows at an address."""
    query, _ = read(search, known_by(atlas))
    return [row.id.partition("-")[2] for row in matching(query, atlas)]


@pytest.mark.parametrize(
    "search",
    [
        "place=almaty",
        "place=almaty-region&measure=deaths",
        "claimants=official,press&status=withdrawn",
        "only=disagree&only=origins",
        "provisional=yes&from=2022-01-09&to=2022-01-15",
        "q=Zhanaozen",
        "sort=-figure",
        "sort=said",
        "source=hrw-0126",
        "status=withdrawn&from=2030-01-01",
    ],
)
def test_a_file_holds_the_rows_that_the_table_page_shows_in_their_order(
    search: str, atlas: Atlas
) -> None:
    chosen = select(CLAIMS, f"?{search}", atlas)
    assert chosen
    assert list(chosen.ids) == shown(f"table=claims&{search}", atlas)
    again = select(CLAIMS, chosen.asked, atlas)
    assert again == chosen


def test_places_are_regions_and_sites_each_in_a_file_of_its_own(atlas: Atlas) -> None:
    search = "place=almaty-region"
    parts = [select(file_of(f"{name}.csv"), search, atlas) for name in SHOWN["places"]]
    assert [part and part.ids for part in parts] == [
        ("almaty-region",),
        tuple(site.id for site in atlas.sites.values() if site.region == "almaty-region"),
    ]


@pytest.mark.parametrize("search", ["", "?", "?lang=ru&theme=dark", "?day=2022-01-09&place="])
def test_who_asks_for_nothing_gets_the_whole_table_as_it_stands(search: str, atlas: Atlas) -> None:
    assert select(CLAIMS, search, atlas) is None


@pytest.mark.parametrize(
    ("file", "search", "sentence"),
    [
        ("claims.csv", "place=atlantis", "There is no place “atlantis” in the record."),
        ("claims.csv", "status=gone", "“gone” is no choice for status."),
        ("claims.csv", "from=yesterday", "“yesterday” is no date."),
        ("claims.csv", "only=disagree,nothing", "“nothing” is no choice for only."),
        ("claims.csv", "plac=almaty", "“plac” chooses no rows of claims.csv."),
        ("claims.csv", "families=force", "“families” chooses no rows of claims.csv."),
        ("claims.csv", "place=almaty&place=taraz", "“place” stands in the address more than once."),
        ("claims.csv", "table=events", "“events” is no choice for table."),
        ("claims.csv", f"q={'a' * 201}", "is no choice for q."),
        ("moments.csv", "place=almaty", "“place” chooses nothing here: moments.csv is always"),
        ("qantar.zip", "place=almaty", "“place” chooses nothing here: qantar.zip is always whole."),
        ("claims.txt", "place=almaty", "“place” chooses nothing here: claims.txt is always whole."),
    ],
)
def test_what_is_not_understood_is_refused_and_never_passed_over(
    file: str, search: str, sentence: str, atlas: Atlas
) -> None:
    with pytest.raises(NotUnderstoodError) as refused:
        select(file_of(file), search, atlas)
    assert sentence in " ".join(refused.value.sentences)


def test_everything_that_is_wrong_is_told_at_once(atlas: Atlas) -> None:
    with pytest.raises(NotUnderstoodError) as refused:
        select(CLAIMS, "plac=almaty&status=gone&to=x", atlas)
    assert len(refused.value.sentences) == 3


def test_a_file_says_by_which_keys_its_rows_are_chosen(atlas: Atlas) -> None:
    for page, tables in SHOWN.items():
        for table in tables:
            with pytest.raises(NotUnderstoodError) as refused:
                select(file_of(f"{table}.csv"), "nothing=1", atlas)
            assert refused.value.sentences[0].endswith(f"What does: {', '.join(keys(page))}.")
            assert set(FILTERS[page]) < set(keys(page))


def test_words_are_looked_for_in_the_language_that_the_table_page_spoke(atlas: Atlas) -> None:
    with speaking("kk"):
        query, _ = read("table=events&q=митинг&page=2&day=2022-01-09", known_by(atlas))
        search = address(query)
        page = len(matching(query, atlas))
        chosen = select(file_of("events.csv"), search, atlas)
    assert search == "?q=%D0%BC%D0%B8%D1%82%D0%B8%D0%BD%D0%B3&lang=kk"
    assert chosen
    assert len(chosen.ids) == page > 0


def test_a_page_that_shows_everything_asks_for_the_whole_table(atlas: Atlas) -> None:
    query, _ = read("table=claims&page=3&rows=all&families=force", known_by(atlas))
    assert address(query) == ""


texts = st.text(max_size=30)
parts = st.tuples(
    st.sampled_from([*keys("claims"), *keys("events"), "table", "lang", "page"]) | texts,
    st.sampled_from(["almaty", "deaths", "yes", "-figure", "2022-01-09", "official", ""]) | texts,
)


@given(st.sampled_from(files()), st.lists(parts, max_size=4))
def test_any_address_chooses_rows_of_the_table_or_is_refused(
    file: File, pairs: list[tuple[str, str]]
) -> None:
    search = "?" + "&".join(f"{key}={value}" for key, value in pairs)
    sentences: tuple[str, ...] = ()
    chosen = None
    try:
        chosen = select(file, search, REAL)
    except NotUnderstoodError as refused:
        sentences = refused.sentences
    assert all(len(sentence) < 400 for sentence in sentences)
    if chosen:
        assert set(chosen.ids) <= getattr(REAL, file.name).keys()
        assert chosen.asked
