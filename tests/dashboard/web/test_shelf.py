"""Answers that are kept: the same for everybody, told apart where they differ, and bounded."""

from __future__ import annotations

import random
import re
import string

import brotli
import flask
import pytest
from flask.testing import FlaskClient

from dashboard.web.compression import compress
from dashboard.web.shelf import Shelf

BR = {"Accept-Encoding": "br"}
PAGES = (
    *("/table", "/embed/opening", "/present/opening", "/panel?place=almaty", "/share"),
    *("/handout/opening", "/data/claims.csv", "/map.json", "/cite.bib", "/qr.svg"),
)


def timing(answer: object) -> str:
    """Return what an answer says of the time that it took."""
    text: str = answer.headers["Server-Timing"]  # type: ignore[attr-defined]
    return text


@pytest.mark.parametrize("page", PAGES)
def test_what_was_answered_before_is_the_same_answer(client: FlaskClient, page: str) -> None:
    first, again = client.get(page, headers=BR), client.get(page, headers=BR)
    assert "draw" not in timing(again)
    assert again.get_data() == first.get_data()
    for headers in (first.headers, again.headers):
        headers.remove("Server-Timing")
        headers.remove("Date")
    assert sorted(again.headers) == sorted(first.headers)


def test_the_map_gets_another_nonce_each_time_and_is_else_the_same(client: FlaskClient) -> None:
    found = []
    for _ in range(3):
        answer = client.get("/?day=2022-01-06&lang=en", headers=BR)
        (word,) = re.findall(r"'nonce-([\w-]+)'", answer.headers["Content-Security-Policy"])
        page = brotli.decompress(answer.get_data()).decode()
        assert page.count(word) == 1
        found.append((word, page.replace(word, "")))
    assert len({word for word, _ in found}) == 3
    assert len({page for _, page in found}) == 1
    assert "view" not in timing(client.get("/?day=2022-01-06&lang=en", headers=BR))


@pytest.mark.parametrize(
    "other",
    [
        {"Accept-Language": "ru"},
        {"Accept-Language": "kk"},
        {"Accept-Encoding": "gzip"},
        {"Accept-Encoding": "identity"},
        {"Host": "other.example"},
    ],
)
def test_what_differs_for_another_reader_is_not_mixed_up(
    client: FlaskClient, other: dict[str, str]
) -> None:
    client.get("/share?day=2022-01-07", headers=BR)
    answer = client.get("/share?day=2022-01-07", headers={**BR, **other})
    if language := other.get("Accept-Language"):
        assert f'lang="{language}"' in brotli.decompress(answer.get_data()).decode()
    if coding := other.get("Accept-Encoding"):
        assert answer.headers.get("Content-Encoding", "identity") == coding
    if host := other.get("Host"):
        assert host in brotli.decompress(answer.get_data()).decode()


@pytest.mark.parametrize("address", ["/nowhere", "/table?" + "x" * 5_000, "/readyz"])
def test_what_is_no_page_is_not_kept(client: FlaskClient, address: str) -> None:
    first, again = client.get(address, headers=BR), client.get(address, headers=BR)
    assert first.status_code == again.status_code
    assert first.headers.get("ETag") is None or address == "/readyz"


def made(room: int) -> tuple[Shelf, FlaskClient, list[str]]:
    """Return a shelf, who asks, and what was drawn."""
    server, shelf, drawn = flask.Flask("test"), Shelf(room), list[str]()
    server.after_request(shelf.keep_packed)
    server.after_request(compress)

    @server.before_request
    def tagged() -> None:
        flask.g.tag = flask.request.path

    server.before_request(shelf.find)

    @server.get("/<path:name>")
    def page(name: str) -> str:
        drawn.append(name)
        chance = random.Random(name)  # noqa: S311  text that does not get smaller
        size = int(name.partition("-")[0])
        return "".join(chance.choices(string.printable, k=size))

    return shelf, server.test_client(), drawn


def test_there_is_only_so_much_room_and_the_longest_unasked_goes_first() -> None:
    shelf, client, drawn = made(room=2_500)
    for name in ("1000-a", "1000-b", "1000-a", "1000-c", "1000-a", "1000-b"):
        client.get(f"/{name}", headers=BR)
        assert shelf.taken <= 2_500
    assert drawn == ["1000-a", "1000-b", "1000-c", "1000-b"]


def test_what_is_larger_than_the_largest_is_drawn_each_time() -> None:
    shelf, client, drawn = made(room=50_000_000)
    for _ in range(2):
        client.get("/1500000-a", headers=BR)
    assert shelf.taken == 0
    assert len(drawn) == 2
