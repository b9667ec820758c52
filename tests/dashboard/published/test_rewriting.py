"""What the server has written leads to the files of the folder, and to nothing else."""

from __future__ import annotations

import re

import pytest

from dashboard.published.places import Place
from dashboard.published.rewriting import Rewriter
from dashboard.published.ways import Map

BASE = "https://qantar.example/atlas/"
KNOWN = Map(BASE, ("en", "kk"), ("opening",))
TABLE = Place("en/table/index.html", "/table?rows=all", "en", "/table")


def rewriter(place: Place = TABLE, **more: bool) -> Rewriter:
    return Rewriter(KNOWN, place, absent="Not here", **more)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('<a href="./about">', '<a href="../about/">'),
        (
            '<a href="./?day=2022-01-05&amp;tab=toll#x">',
            '<a href="../?day=2022-01-05&amp;tab=toll#x">',
        ),
        ('<a href="/atlas/data/">', '<a href="../data/">'),
        ('<a href="?lang=kk&amp;rows=all">', '<a href="../../kk/table/">'),
        ('<a href="?sort=-day&amp;rows=all">', '<a href="./?sort=-day">'),
        ('<a href="https://elsewhere.example/x">', '<a href="https://elsewhere.example/x">'),
        ('<a href="#result">', '<a href="#result">'),
        ('<a data-page="./share" href="./share">', '<a data-page="../share/" href="../share/">'),
        ('<section data-page="1">', '<section data-page="1">'),
        ('<form action="./table">', '<form action="./">'),
    ],
)
def test_an_address_in_a_tag_leads_to_its_file(before: str, after: str) -> None:
    assert rewriter().page(before) == after


def test_a_link_that_leads_nowhere_here_says_so() -> None:
    page = rewriter().page('<a href="./table?source=zakon">7 figures</a>')
    assert page == '<a role="link" aria-disabled="true" title="Not here">7 figures</a>'


def test_a_picture_that_is_not_there_is_an_error() -> None:
    with pytest.raises(ValueError, match=re.escape("en/table/index.html")):
        rewriter().page('<img src="./download/opening.gif">')


def test_a_link_to_another_language_follows_the_scene_of_the_page() -> None:
    page = rewriter(Place("en/index.html", "/", "en", "/")).page(
        '<a href="?lang=kk" data-patch="{&quot;lang&quot;:&quot;kk&quot;}">'
    )
    assert page == '<a href="../kk/" data-page="../kk/">'


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (f"{BASE}embed/opening?stop=a&lang=kk", f"{BASE}kk/embed/opening/?stop=a"),
        (f"<{BASE}about>.", f"<{BASE}en/about/>."),
        (f"See {BASE}about.", f"See {BASE}en/about/."),
        (
            f'&lt;iframe src="{BASE}embed?day=2022-01-09&amp;amp;place=almaty&amp;amp;lang=en" x',
            f'&lt;iframe src="{BASE}en/embed/?day=2022-01-09&amp;amp;place=almaty" x',
        ),
        (f'{{"html":"src=\\"{BASE}embed\\""}}', f'{{"html":"src=\\"{BASE}en/embed/\\""}}'),
    ],
)
def test_a_whole_address_in_a_text_stays_whole(before: str, after: str) -> None:
    assert rewriter().text(before) == after


def test_what_a_page_leads_to_is_noted_once() -> None:
    asked = rewriter()
    asked.page('<a href="./about"><a href="./about#x"><link href="/atlas/assets/f/css/a.css">')
    assert [place.file for place in asked.found] == ["en/about/index.html", "assets/f/css/a.css"]


def test_a_page_for_any_depth_has_addresses_from_the_host_on() -> None:
    asked = rewriter(Place("404.html", "/_lost", "kk"), whole=True)
    assert asked.page('<a href="/atlas/days">') == '<a href="/atlas/kk/days/">'


def test_a_module_and_a_sheet_bring_along_what_they_ask_for() -> None:
    asked = rewriter(Place("assets/f/js/a.mjs", "/assets/f/js/a.mjs"))
    asked.linked('import { b } from "./b.mjs";\nconst c = () => import("./c.mjs");', "mjs")
    asked.linked('.a { mask: url("../vendor/x.svg"); --b: url("data:x") }', "css")
    found = [place.file for place in asked.found]
    assert found == ["assets/f/js/b.mjs", "assets/f/js/c.mjs", "assets/f/vendor/x.svg"]


def test_a_fragment_speaks_of_nothing_but_the_scene() -> None:
    asked = rewriter(Place("en/panels/almaty.html", "/panel?place=almaty", "en", "/panel"))
    own = '<a href="?place=almaty"><a href="https://elsewhere.example/"><a href="#x">'
    assert asked.fragment(own) == own
    with pytest.raises(ValueError, match=re.escape("./about")):
        asked.fragment('<a href="./about">')


def test_the_index_of_the_search_leads_to_other_pages_from_the_map() -> None:
    asked = rewriter(Place("en/index.json", "/index.json", "en", "/index.json"))
    text = '[{"href":"about#x"},{"href":"https://elsewhere.example/"}]'
    assert asked.index(text) == '[{"href":"about/#x"},{"href":"https://elsewhere.example/"}]'
