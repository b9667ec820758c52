"""The pages that are read: whole without a script, and linked from the map."""

from __future__ import annotations

import re

import pytest
from flask.testing import FlaskClient

from dashboard.view.query import TABLES


def test_the_page_about_the_record_needs_no_script(client: FlaskClient) -> None:
    answer = client.get("/about")
    page = answer.get_data(as_text=True)
    assert answer.status_code == 200
    assert "<script src" not in page
    assert page.count("<script") == page.count('type="application/ld+json"') == 1
    assert "How the record was checked" in page


def test_their_style_sheets_and_the_tables_script_are_there(client: FlaskClient) -> None:
    page = client.get("/table").get_data(as_text=True)
    sheets = [part.partition('"')[0] for part in page.split('rel="stylesheet" href="')[1:]]
    (script,) = re.findall(r'<script type="module" src="([^"]+)"></script>', page)
    assert sheets
    for sheet in [*sheets, script]:
        with client.get(sheet) as answer:
            assert answer.status_code == 200


def test_the_map_leads_to_it_and_back(client: FlaskClient) -> None:
    assert 'href="./about"' in client.get("/").get_data(as_text=True)
    assert 'href="./"' in client.get("/about").get_data(as_text=True)


def test_the_record_can_be_cited_from_a_reference_manager(client: FlaskClient) -> None:
    bib, csl = client.get("/cite.bib"), client.get("/cite.json")
    assert bib.mimetype == "application/x-bibtex"
    assert bib.get_data(as_text=True).startswith("@dataset")
    assert csl.get_json(force=True)[0]["URL"] == "http://localhost/"


def test_a_page_speaks_the_language_of_its_address_or_of_the_browser(client: FlaskClient) -> None:
    asked = client.get("/about?lang=kk", headers={"Accept-Language": "ru"})
    preferred = client.get("/about", headers={"Accept-Language": "ru,en;q=0.5"})
    assert '<html lang="kk"' in asked.get_data(as_text=True)
    assert '<html lang="ru"' in preferred.get_data(as_text=True)
    assert "Accept-Language" in preferred.headers["Vary"]


def test_an_address_without_a_page_says_so_and_leads_back(client: FlaskClient) -> None:
    answer = client.get("/nowhere?lang=en")
    assert answer.status_code == 404
    assert 'href="/?lang=en"' in answer.get_data(as_text=True)


def test_twenty_days_have_a_small_map_each(client: FlaskClient) -> None:
    page = client.get("/days?measure=deaths").get_data(as_text=True)
    assert page.count('<svg class="small-map"') == 20
    assert page.count('<svg class="definitions"') == 1


@pytest.mark.parametrize("search", ["", "?place=aktobe&with=country", "?place=atlantis&with=%00"])
def test_any_two_places_are_compared_and_unknown_ones_are_passed_over(
    client: FlaskClient, search: str
) -> None:
    answer = client.get(f"/compare{search}")
    assert answer.status_code == 200
    assert answer.get_data(as_text=True).count("<section") == 2


@pytest.mark.parametrize("name", TABLES)
def test_every_table_is_there_without_a_script(name: str, client: FlaskClient) -> None:
    page = client.get(f"/table?table={name}").get_data(as_text=True)
    assert page.count("<tr ") > 40
    assert page.count("<script") == 1
    assert ">Table</a>" in client.get("/").get_data(as_text=True)


def test_the_tables_keep_the_colours_that_were_asked_for(client: FlaskClient) -> None:
    assert 'data-theme="dark"' in client.get("/table?theme=dark").get_data(as_text=True)


@pytest.mark.parametrize("path", ["/", "/table", "/about", "/map.json", "/panel", "/nowhere"])
def test_an_address_that_is_no_text_is_answered_all_the_same(
    path: str, client: FlaskClient
) -> None:
    answer = client.get(path, environ_overrides={"QUERY_STRING": "place=\xff\xfe"})
    assert answer.status_code == (404 if path == "/nowhere" else 200)
