"""A reader of Kazakh or Russian meets no English sentence outside a source's own title."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from flask.testing import FlaskClient

from geodata import RECORD
from geodata.atlas import read_atlas
from tests.dashboard.rooms.tree import Node, tree_of

# Four words of small Latin letters in a row: a sentence, not a name.
SENTENCE = re.compile(r"\b[a-z]+(?:[ ,;:]+[a-z]+){3,}\b")
OWN = ("source-links", "title", "outside")  # a source's own words
ATLAS = read_atlas(RECORD)
PLACES = ("country", *ATLAS.regions, *ATLAS.sites)
LANGUAGE = pytest.mark.parametrize("language", ["kk", "ru"])


def texts(node: Node, language: str) -> Iterator[str]:
    """Yield the texts of a page that are its own, and the names of its elements."""
    if node.tag in {"script", "style", "svg"} or set(node.classes) & set(OWN):
        return
    if node.get("lang", language) != language:
        return
    for name in ("title", "aria-label", "alt", "content", "data-later"):
        yield node.get(name)
    for part in node.inside:
        if isinstance(part, str):
            yield part
        else:
            yield from texts(part, language)


def english(page: str, language: str) -> list[str]:
    return [text for text in texts(tree_of(page), language) if SENTENCE.search(text)]


@LANGUAGE
def test_the_panel_of_every_place_is_in_the_language(client: FlaskClient, language: str) -> None:
    for place in PLACES:
        page = client.get(f"/panel?place={place}&lang={language}").get_data(as_text=True)
        assert english(page, language) == [], place


@LANGUAGE
@pytest.mark.parametrize("path", ["/", "/about", "/days", "/compare", "/data/", "/nowhere"])
def test_every_page_is_in_the_language(client: FlaskClient, language: str, path: str) -> None:
    page = client.get(f"{path}?lang={language}").get_data(as_text=True)
    assert f'<html lang="{language}"' in page
    assert english(page, language) == []


@LANGUAGE
def test_what_the_player_says_is_in_the_language(client: FlaskClient, language: str) -> None:
    page = client.get(f"/?lang={language}").get_data(as_text=True)
    data = page.split('id="view">')[1].partition("</script>")[0]
    assert SENTENCE.findall(re.sub(r'"[a-z-]+":', "", data)) == []
