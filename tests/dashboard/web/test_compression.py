"""Answers on the way: smaller where that is wanted and worth it, and the same text inside."""

from __future__ import annotations

import gzip

import brotli
import pytest
from flask.testing import FlaskClient

from dashboard.web.assets import tree

PAGES = ("/table", "/map.json", "/data/claims.csv", "/qr.svg", "/assets/css/tokens.css")


@pytest.mark.parametrize("address", PAGES)
@pytest.mark.parametrize(
    ("accepted", "coding"),
    [
        ("gzip, deflate, br, zstd", "br"),
        ("gzip;q=1.0, br;q=0.5", "gzip"),
        ("gzip", "gzip"),
        ("*", "br"),
        ("br;q=0", None),
        ("identity", None),
        ("", None),
    ],
)
def test_an_answer_is_in_the_coding_that_the_browser_likes_best(
    client: FlaskClient, address: str, accepted: str, coding: str | None
) -> None:
    plain = client.get(address).get_data()
    answer = client.get(address, headers={"Accept-Encoding": accepted})
    assert answer.headers.get("Content-Encoding") == coding
    assert "Accept-Encoding" in answer.vary
    sent = answer.get_data()
    if coding:
        assert len(sent) < len(plain)
        assert int(answer.headers["Content-Length"]) == len(sent)
    unpack = {"br": brotli.decompress, "gzip": gzip.decompress, None: bytes}[coding]
    assert unpack(sent) == plain


def test_a_picture_is_small_already(client: FlaskClient) -> None:
    headers = {"Accept-Encoding": "br"}
    answer = client.get("/download/view.png?size=320x240", headers=headers)
    assert answer.status_code == 200
    assert "Content-Encoding" not in answer.headers
    assert "Accept-Encoding" not in answer.vary


def test_two_codings_of_a_text_are_told_apart_by_a_weak_tag(client: FlaskClient) -> None:
    for accepted in ("br", "gzip", "identity"):
        answer = client.get("/table", headers={"Accept-Encoding": accepted})
        assert answer.headers["ETag"].startswith('W/"')


def test_what_is_kept_for_a_year_is_compressed_better_than_a_page(client: FlaskClient) -> None:
    headers = {"Accept-Encoding": "br"}
    once = client.get(f"/assets/{tree().tag}/css/page.css", headers=headers)
    each = client.get("/assets/css/page.css", headers=headers)
    assert len(once.get_data()) < len(each.get_data())
    assert client.get(once.request.path, headers=headers).get_data() == once.get_data()


def test_a_short_answer_is_left_alone(client: FlaskClient) -> None:
    answer = client.get("/healthz", headers={"Accept-Encoding": "br"})
    assert "Content-Encoding" not in answer.headers
