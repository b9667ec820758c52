"""The pages that are read: whole, without a script, and linked from the map."""

from __future__ import annotations

from flask.testing import FlaskClient


def test_the_page_about_the_record_needs_no_script(client: FlaskClient) -> None:
    answer = client.get("/about")
    page = answer.get_data(as_text=True)
    assert answer.status_code == 200
    assert "<script" not in page
    assert "How the record was checked" in page


def test_its_style_sheets_are_there(client: FlaskClient) -> None:
    page = client.get("/about").get_data(as_text=True)
    sheets = [part.partition('"')[0] for part in page.split('rel="stylesheet" href="')[1:]]
    assert len(sheets) > 3
    for sheet in sheets:
        with client.get(sheet) as answer:
            assert answer.status_code == 200


def test_the_map_leads_to_it_and_back(client: FlaskClient) -> None:
    assert 'href="./about"' in client.get("/").get_data(as_text=True)
    assert 'href="./"' in client.get("/about").get_data(as_text=True)
