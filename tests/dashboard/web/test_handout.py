"""The page to print: there for each lesson, in each language, on each paper."""

from __future__ import annotations

import re

import pytest
from flask.testing import FlaskClient

from dashboard.view.language import LANGUAGES
from dashboard.web.app import create_app
from geodata.atlas import Atlas
from tests.dashboard.stand_in import NAME, taught


@pytest.fixture(scope="module")
def visitor(atlas: Atlas) -> FlaskClient:
    """Ask an app that has the stand-in lesson."""
    return create_app(taught(atlas)).server.test_client()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_lesson_is_printed_in_each_language_and_its_code_keeps_it(
    visitor: FlaskClient, language: str
) -> None:
    answer = visitor.get(f"/handout/{NAME}?lang={language}")
    page = answer.get_data(as_text=True)
    assert answer.status_code == 200
    assert f'<html lang="{language}"' in page
    assert f'href="http://localhost/embed/{NAME}?lang={language}"' in page
    assert page.count('<svg class="paper-map"') == 6


def test_where_its_code_leads_there_is_a_page(visitor: FlaskClient) -> None:
    page = visitor.get(f"/handout/{NAME}").get_data(as_text=True)
    (address,) = re.findall(r'href="http://localhost(/embed/[^"]+)"', page)
    assert visitor.get(address).status_code == 200


def test_the_paper_is_the_one_that_the_address_asks_for(visitor: FlaskClient) -> None:
    assert "size: 210mm 297mm" in visitor.get(f"/handout/{NAME}").get_data(as_text=True)
    letter = visitor.get(f"/handout/{NAME}?paper=letter&lang=ru").get_data(as_text=True)
    assert "size: 215.9mm 279.4mm" in letter
    assert 'href="?lang=ru&amp;paper=a4"' in letter, "the other paper keeps the language"
    assert 'href="?paper=letter&amp;lang=en"' in letter, "another language keeps the paper"


def test_a_paper_that_is_not_known_is_told_and_a4_shown(visitor: FlaskClient) -> None:
    page = visitor.get(f"/handout/{NAME}?paper=<zine>").get_data(as_text=True)
    assert "“&lt;zine&gt;” is no paper" in page
    assert "size: 210mm 297mm" in page
    assert "<zine>" not in page


def test_paper_is_light_whatever_was_asked_for(visitor: FlaskClient) -> None:
    page = visitor.get(f"/handout/{NAME}?theme=dark").get_data(as_text=True)
    assert 'data-theme="light"' in page


def test_its_style_sheets_and_its_script_are_there(visitor: FlaskClient) -> None:
    page = visitor.get(f"/handout/{NAME}").get_data(as_text=True)
    needed = re.findall(r'(?:rel="stylesheet" href|script type="module" src)="([^"]+)"', page)
    assert any(address.endswith("print.mjs") for address in needed)
    for address in needed:
        with visitor.get(address) as answer:
            assert answer.status_code == 200


def test_its_header_leads_to_the_pages_from_where_it_stands(visitor: FlaskClient) -> None:
    page = visitor.get(f"/handout/{NAME}?lang=kk").get_data(as_text=True)
    assert 'href="../about?lang=kk"' in page


@pytest.mark.parametrize("name", ["nowhere", "%00", "stand-in/", "Stand-In"])
def test_a_lesson_that_is_not_there_is_a_page_that_says_so(visitor: FlaskClient, name: str) -> None:
    answer = visitor.get(f"/handout/{name}?lang=en")
    assert answer.status_code == 404
    assert "No such page" in answer.get_data(as_text=True)
