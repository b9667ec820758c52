"""The lesson as one file, made of the real record."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections import Counter
from html.parser import HTMLParser

import pytest

from dashboard.export.onefile import LIMIT, file_name, onefile, rewired, styles, terse
from dashboard.export.unfit import Unknown
from dashboard.figures.assets import assets_folder
from dashboard.view.language import LANGUAGES, speaking
from dashboard.view.lesson import lesson_view
from dashboard.view.version import version
from geodata.atlas import Atlas
from tests.dashboard.export.test_pack import unpacked


class Page(HTMLParser):
    """A file as a browser meets it: its elements, and what stands in its scripts."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.scripts: list[tuple[dict[str, str], str]] = []
        self.text = ""
        self._within = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        self.elements.append((tag, attributes))
        self._within = tag
        if tag == "script":
            self.scripts.append((attributes, ""))

    def handle_endtag(self, tag: str) -> None:
        if tag == self._within:
            self._within = ""

    def handle_data(self, data: str) -> None:
        if self._within == "script":
            attributes, before = self.scripts[-1]
            self.scripts[-1] = (attributes, before + data)
        elif self._within != "style":
            self.text += data

    def script(self, id_: str) -> str:
        return next(text for attributes, text in self.scripts if attributes.get("id") == id_)

    @property
    def ids(self) -> Counter[str]:
        return Counter(attributes["id"] for _, attributes in self.elements if "id" in attributes)


@pytest.fixture(scope="module")
def files(atlas: Atlas) -> dict[str, str]:
    return {language: onefile("opening", atlas, language) for language in LANGUAGES}


@pytest.fixture(scope="module")
def page(files: dict[str, str]) -> Page:
    return Page(files["en"])


@pytest.fixture(scope="module")
def inside(page: Page) -> list[str]:
    """What is packed in the file: its script, its style, and each language's content."""
    told = json.loads(page.script("told"))

    class Told:
        text = page.script("pack")
        lengths = told["lengths"]
        letters = told["letters"]

    return unpacked(Told())  # type: ignore[arg-type]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_lesson_with_the_whole_record_in_three_languages_is_under_a_megabyte(
    files: dict[str, str], language: str
) -> None:
    assert len(files[language].encode()) < LIMIT == 1_000_000


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_id_stands_twice_and_every_link_inside_leads_somewhere(
    files: dict[str, str], language: str
) -> None:
    page = Page(files[language])
    assert set(page.ids.values()) == {1}
    inner = {
        attributes["href"].removeprefix("#")
        for _, attributes in page.elements
        if attributes.get("href", "").startswith("#")
    }
    assert inner <= page.ids.keys()


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_in_it_is_asked_of_anybody(files: dict[str, str], language: str) -> None:
    page = Page(files[language])
    for tag, attributes in page.elements:
        for name in ("src", "srcset", "poster", "data", "action", "xlink:href"):
            assert name not in attributes or tag == "svg", (tag, name)
        address = attributes.get("href", "")
        if tag != "a":
            assert address.startswith(("#", "data:")) or not address, (tag, address)
        else:
            assert address.startswith(("#", "https:", "http:")), address
    style = files[language].split("<style>")[1].split("</style>")[0]
    assert "@import" not in style
    assert all(
        address.startswith(("data:", '"data:')) for address in re.findall(r"url\(([^)]+)", style)
    )


def test_its_own_rule_forbids_every_connection_and_every_script_but_its_own(
    page: Page, inside: list[str]
) -> None:
    rule = next(
        attributes["content"]
        for tag, attributes in page.elements
        if tag == "meta" and attributes.get("http-equiv") == "Content-Security-Policy"
    )
    assert rule.startswith("default-src 'none'; script-src 'sha256-")
    assert "connect-src" not in rule
    assert "unsafe" not in rule.split("style-src")[0]
    run = [text for attributes, text in page.scripts if attributes.get("type") in {None, "module"}]
    assert len(run) == 2
    for script in (*run, inside[0]):
        digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
        assert f"'sha256-{digest}'" in rule


def test_without_scripts_the_lesson_and_the_record_are_there(page: Page, atlas: Atlas) -> None:
    for stop in lesson_view("opening", atlas).stops:
        assert stop.caption in page.text
        assert stop.question in page.text
    assert all(event.title in page.text for event in atlas.events.values())
    assert sum(id_.startswith("s") and id_[1:].isdigit() for id_ in page.ids) == len(atlas.sources)
    addresses = {attributes.get("href") for _, attributes in page.elements}
    assert {source.url for source in atlas.sources.values() if source.url} <= addresses


def test_every_event_and_every_figure_is_packed_in_full_once_in_each_language(
    inside: list[str], atlas: Atlas
) -> None:
    assert len(inside) == 2 + len(LANGUAGES)
    for text in inside[2:]:
        ids = Page(json.loads(text)["record"]).ids
        assert set(ids.values()) == {1}
        assert {f"event-{id_}" for id_ in atlas.events} <= ids.keys()
        assert {f"claim-{id_}" for id_ in atlas.claims} <= ids.keys()


def test_the_other_languages_are_in_it_with_their_pages(inside: list[str], atlas: Atlas) -> None:
    own, *others = (json.loads(text) for text in inside[2:])
    assert own["view"]["language"] == "en"
    assert "page" not in own
    for other in others:
        with speaking(other["view"]["language"]):
            assert lesson_view("opening", atlas).stops[3].caption in Page(other["page"]).text
        assert "<path" in other["poster"]
        assert ' d="' not in other["poster"], "the shapes are in the file once"
    assert [other["view"]["language"] for other in others] == ["kk", "ru"]


def test_the_browser_knows_title_and_facts_of_every_source(inside: list[str], atlas: Atlas) -> None:
    sources = json.loads(inside[2])["view"]["sources"]
    assert len(sources) == len(atlas.sources)
    assert {source[0] for source in sources} == {
        source.shown_title or source.title for source in atlas.sources.values()
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_says_which_record_it_is(files: dict[str, str], atlas: Atlas, language: str) -> None:
    with speaking(language):
        assert version(atlas).text in Page(files[language]).text
    assert file_name("opening", atlas, language) == (
        f"qantar-opening-{language}-{version(atlas).tag}.html"
    )


def test_a_lesson_that_there_is_not_is_refused_with_those_that_there_are(atlas: Atlas) -> None:
    with pytest.raises(Unknown, match="opening"):
        onefile("nothing", atlas, "en")


def test_links_to_a_server_lead_to_what_the_file_has_of_the_same() -> None:
    page = (
        '<a href="?day=2022-01-05" data-patch="{&quot;day&quot;:&quot;2022-01-05&quot;}">5</a>'
        '<a href="?day=2022-01-06" data-patch="{&quot;day&quot;:&quot;2022-01-06&quot;}">6</a>'
        '<a data-place="almaty" href="?place=almaty">A</a>'
        '<a href="?stop=toll" data-go="toll">T</a>'
        '<a href="?measure=deaths" data-patch="{&quot;measure&quot;:&quot;deaths&quot;}">D</a>'
        '<a href="https://example.org/?a=b">E</a>'
    )
    found = re.findall(r'href="([^"]*)"', rewired(page, {"2022-01-05"}))
    assert found == [
        *("#day-2022-01-05", "#events", "#at-almaty", "#stop-toll", "#player"),
        "https://example.org/?a=b",
    ]


def test_terse_html_says_the_same_in_fewer_letters() -> None:
    page = '<ul class="a b"><li id="x" title="">one</li><li><path d="M0z"/></li></ul><p>a="b"</p>'
    short = terse(page)
    assert short == '<ul class="a b"><li id=x title="">one<li><path d="M0z"/></ul><p>a="b"</p>'
    before, after = Page(page), Page(short)
    assert (before.elements, before.text) == (after.elements, after.text)


def test_a_style_loses_its_comments_and_nothing_else() -> None:
    sheet = styles(("tokens", "base"), assets_folder() / "css")
    assert "/*" not in sheet
    assert "--ink:#1a1d21" in sheet
    assert 'content:""' in styles(("onefile", "story"), assets_folder() / "css")
    assert sheet.count("{") == sheet.count("}")
