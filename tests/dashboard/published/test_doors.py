"""Every address of the served site still leads somewhere."""

from __future__ import annotations

from dashboard.export.html import to_html
from dashboard.published.doors import door_page, doors
from dashboard.published.places import Place
from dashboard.view.words import prose

PAGES = [
    Place("en/table/index.html", "/table", "en", "/table"),
    Place("en/table/claims/index.html", "/table", "en", "/table", (("table", "claims"),)),
    Place("kk/table/index.html", "/table", "kk", "/table"),
    Place("en/index.html", "/", "en", "/"),
    Place("en/cite.bib", "/cite.bib", "en", "/cite.bib"),
    Place("data/claims.csv", "/data/claims.csv", "", "/data/claims.csv"),
]


def test_there_is_a_door_at_each_address_of_a_page() -> None:
    assert [door.file for door in doors(PAGES)] == ["table/index.html", "index.html"]


def test_a_door_knows_which_page_a_query_asks_for() -> None:
    table, _ = doors(PAGES)
    assert table.carried()["pages"] == [
        {"language": "en", "asked": {}, "href": "../en/table/"},
        {"language": "en", "asked": {"table": "claims"}, "href": "../en/table/claims/"},
        {"language": "kk", "asked": {}, "href": "../kk/table/"},
    ]


def test_without_scripts_a_door_is_a_list_of_languages() -> None:
    table, _ = doors(PAGES)
    page = to_html(door_page(table, prose()))
    assert '<a href="../kk/table/" hreflang="kk" lang="kk">Қазақша</a>' in page
    assert "claims" not in page
