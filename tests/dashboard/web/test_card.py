"""The card: those who show a link to the page show exactly what it shows."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import pytest
from flask.testing import FlaskClient

from dashboard.view.language import speaking
from dashboard.view.share import Shared
from dashboard.web.card import card
from geodata.atlas import Atlas
from tests.dashboard.rooms.tree import Node, tree_of

SHARED = Shared('A "title" & more', "What <b>was</b> said.", "https://e.org/?a=1", "f", "p?b=2")


def said(node: Node) -> dict[str, str]:
    return {
        meta.get("property") or meta.get("name"): meta["content"]
        for meta in node.all("meta")
        if "content" in meta.attributes and (meta.get("property") or meta.get("name"))
    }


def head(client: FlaskClient, address: str, **more: object) -> Node:
    page = client.get(address, **more).get_data(as_text=True)  # type: ignore[arg-type]
    start = page.index("<head>")
    text = page[start : page.index("</head>")].removeprefix("<head>")
    # What stands open in HTML is closed for the reader of trees by its own table of such elements.
    return tree_of(text)


def test_no_title_or_text_breaks_out_of_its_element() -> None:
    node = tree_of(card(SHARED, "https://e.org/"))
    assert said(node)["og:title"] == SHARED.title
    assert said(node)["twitter:description"] == SHARED.text
    assert {part.tag for part in node.walk()} == {"#root", "meta", "link"}


def test_title_sentence_and_picture_are_those_of_the_state(client: FlaskClient) -> None:
    node = head(client, "/?day=2022-01-15&measure=deaths&place=almaty&lang=en")
    found = said(node)
    assert found["og:title"] == "Deaths: Almaty · Saturday 15 January 2022"
    assert "Almaty" in found["og:image:alt"]
    picture = urlsplit(found["og:image"])
    assert (picture.netloc, picture.path) == ("localhost", "/download/view.png")
    asked = parse_qs(picture.query)
    assert asked["size"] == ["1200x630"]
    assert (asked["day"], asked["place"]) == (["2022-01-15"], ["almaty"])
    assert found["twitter:card"] == "summary_large_image"
    assert found["twitter:image"] == found["og:image"]


def test_every_address_is_whole_and_of_the_site_that_was_asked(client: FlaskClient) -> None:
    node = head(client, "/", base_url="https://example.org/qantar")
    found = said(node)
    for key in ("og:url", "og:image", "twitter:image"):
        assert found[key].startswith("https://example.org/qantar/")
    for link in node.all("link", rel="alternate"):
        assert link["href"].startswith("https://example.org/qantar/oembed?")


def test_the_embed_of_the_state_is_discovered_in_both_formats(client: FlaskClient) -> None:
    links = head(client, "/?day=2022-01-05&lang=en").all("link", rel="alternate")
    assert [link["type"] for link in links] == ["application/json+oembed", "text/xml+oembed"]
    for link in links:
        asked = parse_qs(urlsplit(link["href"]).query)
        assert asked["url"] == ["http://localhost/?day=2022-01-05&lang=en"]
        answer = client.get(link["href"])
        assert answer.status_code == 200
        assert "Wednesday 5 January 2022" in answer.get_data(as_text=True)


@pytest.mark.parametrize("page", ["present", "embed"])
def test_a_lesson_and_a_stop_of_it_are_shown_by_their_own_words_and_map(
    client: FlaskClient, atlas: Atlas, page: str
) -> None:
    lesson = atlas.lessons["opening"]
    found = said(head(client, f"/{page}/opening?lang=en"))
    assert found["og:title"] == lesson.title.en
    assert found["og:description"] == lesson.summary.en
    assert found["og:url"] == "http://localhost/present/opening?lang=en"
    third = lesson.stops[2]
    node = head(client, f"/{page}/opening?lang=en&stop={third.id}")
    assert said(node)["og:description"] == third.caption.en
    assert f"stop={third.id}" in said(node)["og:image"]
    for link in node.all("link", rel="alternate"):
        answer = client.get(link["href"])
        assert answer.status_code == 200
        assert f"stop={third.id}" in answer.get_data(as_text=True)


@pytest.mark.parametrize(
    ("language", "locale"), [("en", "en_GB"), ("kk", "kk_KZ"), ("ru", "ru_RU")]
)
def test_the_card_says_its_language(language: str, locale: str) -> None:
    with speaking(language):
        assert said(tree_of(card(SHARED, "/")))["og:locale"] == locale
