"""The published folder: each link leads to a file, none to another host, and it is the record."""

from __future__ import annotations

import dataclasses
import json
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest

from dashboard.published.places import Place
from dashboard.published.site import MARK, Site
from dashboard.published.ways import Map
from geodata.atlas import Atlas

BASE = "https://qantar.example/atlas/"
LEADING = {"href", "src", "action", "data-page", "data-src"}
LOADED = {"script": "src", "link": "href", "img": "src", "iframe": "src", "form": "action"}


class Links(HTMLParser):
    """What a page asks for and leads to, as a browser reads it."""

    def __init__(self, text: str) -> None:
        """Read a page."""
        super().__init__()
        self.found: list[tuple[str, str, str]] = []
        self.ids: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note the addresses of an element."""
        given = dict(attrs)
        self.ids.add(given.get("id") or "")
        for name, value in attrs:
            leading = name in LEADING and (name != "data-page" or tag == "a")
            if leading or (name == "content" and (value or "").startswith(BASE)):
                self.found.append((tag, name, value or ""))


def pages(folder: Path) -> Iterator[tuple[str, str, str]]:
    """Yield every page: its path, the address from which its links are seen, and its text."""
    for path in sorted(folder.rglob("*.html")):
        file = path.relative_to(folder).as_posix()
        if "/download/" in file:
            continue  # a file to keep, with everything inside
        language = file.partition("/")[0]
        seen = f"{language}/" if "/panels/" in file else file.removesuffix("index.html")
        yield file, BASE + seen, path.read_text(encoding="utf-8")


def file_at(folder: Path, address: str) -> Path:
    """Return the file that a host of files has for an address."""
    path = unquote(urlsplit(address).path).removeprefix(urlsplit(BASE).path)
    return folder / path / "index.html" if not path or path.endswith("/") else folder / path


def test_every_link_of_every_page_leads_to_a_file_that_is_there(published: Path) -> None:
    broken, seen = [], 0
    for file, own, text in pages(published):
        for tag, name, value in Links(text).found:
            if value.startswith(("data:", "#", "mailto:")):
                continue
            address = urljoin(own, value)
            if address.startswith(BASE):
                seen += 1
                if not file_at(published, address).is_file():
                    broken.append((file, tag, name, value))
    assert broken == []
    assert seen > 5_000


def test_a_link_to_a_part_of_a_page_finds_it_there(published: Path) -> None:
    read = {file: Links(text) for file, _, text in pages(published)}
    lost = []
    for file, own, text in pages(published):
        for tag, name, value in Links(text).found:
            address, part = urljoin(own, value), urlsplit(value).fragment
            if tag == "a" and name == "href" and part and address.startswith(BASE):
                target = file_at(published, address).relative_to(published).as_posix()
                if unquote(part) not in read[target].ids:
                    lost.append((file, value))
    assert lost == []


def test_no_page_loads_anything_from_another_host(published: Path) -> None:
    for file, own, text in pages(published):
        for tag, name, value in Links(text).found:
            if LOADED.get(tag) == name and not value.startswith("data:"):
                canonical = tag == "link" and value.startswith(BASE)
                assert canonical or urljoin(own, value).startswith(BASE), (file, value)


def test_every_whole_address_that_a_text_gives_away_is_there(published: Path) -> None:
    address = re.compile(re.escape(BASE) + r"[^\s\"'<>()\\&{}\[\]]*")
    found = set()
    for path in published.rglob("*"):
        if path.suffix in {".html", ".json", ".xml", ".bib", ".txt"}:
            text = path.read_text(encoding="utf-8")
            found |= {one.rstrip(".,;") for one in address.findall(text)}
    assert len(found) > 50
    assert {one for one in found if not file_at(published, one).is_file()} == set()


def test_scripts_and_sheets_bring_along_all_that_they_ask_for(published: Path) -> None:
    (tag,) = [path.name for path in (published / "assets").iterdir()]
    assert re.fullmatch(r"[0-9a-f]{16}", tag), "the folder is named by what is in it"
    asked = re.compile(r"""(?:from|import)\s*\(?\s*["'](\.[^"']+)["']|url\(["']?([^"')]+)""")
    for path in (published / "assets").rglob("*"):
        if path.suffix in {".mjs", ".css"}:
            for pair in asked.findall(path.read_text(encoding="utf-8")):
                wish = pair[0] or pair[1]
                assert wish.startswith(("data:", "#")) or (path.parent / wish).is_file(), wish
    heavy = [path.name for path in (published / "assets").rglob("*") if "plotly-geo" in path.name]
    assert heavy == [], "nothing of Dash or plotly is needed"


def test_every_place_has_its_panel_in_every_language(published: Path, atlas: Atlas) -> None:
    places = {"country", *atlas.sites, *atlas.regions}
    for language in ("en", "kk"):
        found = {path.stem for path in (published / language / "panels").iterdir()}
        assert found == places


def test_every_row_of_the_record_is_in_its_table(published: Path, atlas: Atlas) -> None:
    rows = {"event": atlas.events, "claim": atlas.claims, "source": atlas.sources}
    for (kind, known), name in zip(rows.items(), ("", "claims", "sources"), strict=True):
        ids = Links((published / "kk/table" / name / "index.html").read_text("utf-8")).ids
        assert {f"{kind}-{row}" for row in known} <= ids


def test_a_page_says_what_it_does_not_have(published: Path) -> None:
    for page in ("", "compare", "data", "table", "lessons", "share"):
        text = (published / "en" / page / "index.html").read_text("utf-8")
        assert 'class="note edition"' in text, page
    assert 'id="edition"' in (published / "en/about/index.html").read_text("utf-8")


def test_the_map_needs_no_dash(published: Path) -> None:
    text = (published / "en/index.html").read_text("utf-8")
    assert "_dash" not in text
    assert '"published":{"home":"./"' in text
    assert 'id="poster"' in text


def test_every_page_states_its_policy_and_no_word_of_one_answer(published: Path) -> None:
    for file, _, text in pages(published):
        if "/panels/" not in file:
            assert '<meta http-equiv="Content-Security-Policy" content="default-src' in text, file
        assert "nonce-" not in text, file
    assert "script-src 'self'" in (published / "_headers").read_text("utf-8")


def test_a_page_of_any_depth_that_is_not_there_leads_back(published: Path) -> None:
    for file, language in (("404.html", "en"), ("kk/404.html", "kk")):
        links = Links((published / file).read_text("utf-8")).found
        assert ("a", "href", f"/atlas/{language}/") in links
        assert all(value.startswith(("/atlas/", "data:", "#")) for _, _, value in links)


def test_the_folder_says_which_record_it_holds(published: Path) -> None:
    told = json.loads((published / MARK).read_text("utf-8"))
    assert told["address"] == BASE
    assert (published / "data" / told["record"] / "claims.csv").is_file()


def test_what_is_published_twice_is_the_same(published: Path, atlas: Atlas, tmp_path: Path) -> None:
    one = dataclasses.replace(atlas, lessons={"opening": atlas.lessons["opening"]})
    again = Site(one, Map(BASE, ("en", "kk"), ("opening",)), tmp_path)
    for file, ask, server in (
        ("kk/about/index.html", "/about", "/about"),
        ("kk/present/opening/index.html", "/present/opening", "/present/opening"),
        ("en/panels/almaty.html", "/panel?place=almaty", "/panel"),
        ("kk/index.json", "/index.json", "/index.json"),
        ("kk/download/opening.pptx", "/download/opening.pptx", "/download/opening.pptx"),
        ("en/download/view.png", "/download/view.png", "/download/view.png"),
    ):
        content, _ = again.answer(Place(file, ask, file[:2], server))
        assert content == (published / file).read_bytes(), file


def test_what_the_server_cannot_answer_is_not_published(atlas: Atlas, tmp_path: Path) -> None:
    site = Site(atlas, Map(BASE, ("en",), ("opening",)), tmp_path)
    with pytest.raises(ValueError, match="404"):
        site.answer(Place("en/x/index.html", "/x", "en", "/x"))
