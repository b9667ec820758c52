"""Sharing: an empty dialog on the map's page, and a page that works by itself."""

from __future__ import annotations

import pytest

from dashboard.rooms.reading import ways
from dashboard.rooms.share import CODE, PREVIEW, Given, share_dialog, share_page
from dashboard.view.share import Shared
from dashboard.view.view import View
from dashboard.view.words import prose
from tests.dashboard.rooms.made_up import made_up
from tests.dashboard.rooms.tree import Node, tree

SHARED = Shared("Almaty · 9 January", "What <was> said.", "https://e.org/?a=1&b=2", "f", "p")
FILES = {"png": "./download/view.png?a=1", "svg": "./download/view.svg", "data": "./data/"}


@pytest.fixture
def room(view: View) -> Node:
    return tree(share_page(view, Given(SHARED, "  - id: x\n", FILES), prose(), ways("")))


def test_the_dialog_is_laid_out_empty_and_has_a_name_and_a_way_out(view: View) -> None:
    dialog = tree(share_dialog(view)).one("dialog")
    assert dialog.one(id=dialog["aria-labelledby"]).text == "Share and embed"
    assert dialog.one(id="share-room").inside == []
    assert dialog.one("button")["aria-label"] == "Close"
    assert "open" not in dialog.attributes


def test_where_it_cannot_be_filled_it_leads_to_the_page_of_the_same_scene() -> None:
    lost = tree(share_dialog(made_up({"place": "almaty"}))).one(id="share-lost")
    assert "hidden" in lost.attributes
    (link,) = lost.all("a")
    assert (link["href"], link["data-page"]) == ("./share?place=almaty", "./share")
    assert "data-share" not in link.attributes, "it is followed"


def test_every_text_has_a_name_and_a_button_that_copies_it(room: Node) -> None:
    fields = room.all("textarea")
    ids = [field["id"] for field in fields]
    assert ids == [
        "share-link",
        "share-frame",
        "share-slide",
        "share-markdown-link",
        "share-markdown-picture",
        "share-stop",
    ]
    assert all("readonly" in field.attributes for field in fields)
    assert [label["for"] for label in room.all("label")] == ids
    assert [button["data-copy"] for button in room.all("button") if button.get("data-copy")] == ids


def test_texts_stand_as_they_are_to_be_copied(room: Node) -> None:
    assert room.one("textarea", id="share-link").text == "https://e.org/?a=1&b=2"
    assert room.one("textarea", id="share-frame").text == SHARED.html()
    assert room.one("textarea", id="share-stop").text == "  - id: x\n"


def test_what_was_copied_is_said_politely(room: Node) -> None:
    assert room.one(id="share-said")["role"] == "status"
    copy = room.one("button", data_copy="share-link")
    assert copy["data-copied"] == "Copied: Link."
    assert copy["data-selected"].startswith("Selected: Link.")


def test_frame_and_code_are_printed_into_the_page(room: Node) -> None:
    assert room.one(id=PREVIEW).inside == []
    assert room.one(id=CODE).inside == []


def test_without_scripts_no_button_is_left_that_does_nothing(room: Node) -> None:
    assert all("scripted" in button["class"] for button in room.all("button"))
    assert room.one("a", href="./qr.svg"), "the code fills a window of its own"


def test_files_of_the_view_are_links(room: Node) -> None:
    nav = room.one("nav", aria_label="Take it along")
    assert [link["href"] for link in nav.all("a")] == list(FILES.values())


def test_the_way_back_leads_to_the_same_scene() -> None:
    view = made_up({"place": "almaty", "measure": "deaths"})
    room = tree(share_page(view, Given(SHARED, "", FILES), prose(), ways("")))
    assert room.all("a", href="./?place=almaty&measure=deaths")
