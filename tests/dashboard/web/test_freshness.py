"""What a browser has is not sent again, and what it has is never of another version."""

from __future__ import annotations

from dataclasses import replace

import pytest
from flask.testing import FlaskClient

from dashboard.web import freshness
from dashboard.web.app import create_app
from geodata.atlas import Atlas

PAGES = (
    *("/", "/table", "/about", "/embed/opening", "/present/opening", "/share", "/map.json"),
    *("/frames.json", "/panel", "/data/", "/index.json", "/cite.bib", "/_dash-layout"),
)


@pytest.mark.parametrize("page", PAGES)
def test_a_page_that_the_browser_has_is_answered_without_its_text(
    client: FlaskClient, page: str
) -> None:
    first = client.get(page)
    again = client.get(page, headers={"If-None-Match": first.headers["ETag"]})
    assert again.status_code == 304
    assert again.get_data() == b""
    assert again.headers["ETag"] == first.headers["ETag"]
    assert again.vary == first.vary


def test_it_is_known_before_anything_is_drawn(client: FlaskClient) -> None:
    tag = client.get("/table").headers["ETag"]
    again = client.get("/table", headers={"If-None-Match": tag})
    assert "view" not in again.headers["Server-Timing"]


def test_what_the_browser_has_keeps_the_policy_that_it_came_with(client: FlaskClient) -> None:
    tag = client.get("/").headers["ETag"]
    again = client.get("/", headers={"If-None-Match": tag})
    assert "Content-Security-Policy" not in again.headers


@pytest.mark.parametrize("other", ["/?day=2022-01-05", "/?lang=kk", "/?lang=ru", "/?theme=dark"])
def test_another_address_is_another_page(client: FlaskClient, other: str) -> None:
    tag = client.get("/").headers["ETag"]
    assert client.get(other, headers={"If-None-Match": tag}).status_code == 200


def test_another_language_of_the_browser_is_another_page(client: FlaskClient) -> None:
    tag = client.get("/table").headers["ETag"]
    headers = {"If-None-Match": tag, "Accept-Language": "ru"}
    answer = client.get("/table", headers=headers)
    assert answer.status_code == 200
    assert 'lang="ru"' in answer.get_data(as_text=True)


def test_another_host_or_prefix_is_another_page_for_links_say_where_it_stands(
    client: FlaskClient,
) -> None:
    tag = client.get("/share").headers["ETag"]
    asked = {"If-None-Match": tag}
    assert client.get("/share", headers=asked, base_url="http://other.example").status_code == 200
    assert client.get("/share", headers=asked, base_url="http://localhost/atlas").status_code == 200


def test_a_record_that_changed_is_another_page(atlas: Atlas, client: FlaskClient) -> None:
    tag = client.get("/table").headers["ETag"]
    changed = create_app(replace(atlas, fingerprint="00000000")).server.test_client()
    assert changed.get("/table", headers={"If-None-Match": tag}).status_code == 200


def test_a_program_that_changed_is_another_page(
    atlas: Atlas, client: FlaskClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    tag = client.get("/table").headers["ETag"]
    monkeypatch.setattr(freshness, "program", lambda: "another")
    changed = create_app(atlas).server.test_client()
    assert changed.get("/table", headers={"If-None-Match": tag}).status_code == 200


def test_a_page_may_be_kept_but_is_asked_for_again(client: FlaskClient) -> None:
    assert client.get("/table").headers["Cache-Control"] == "no-cache"


@pytest.mark.parametrize("address", ["/nowhere", "/assets/nowhere.js"])
def test_what_is_not_there_has_no_tag(client: FlaskClient, address: str) -> None:
    answer = client.get(address, headers={"If-None-Match": "*"})
    assert answer.status_code == 404
    assert "ETag" not in answer.headers


@pytest.mark.parametrize("page", [*PAGES, "/assets/js/first.mjs", "/healthz", "/nowhere"])
def test_head_tells_what_get_would_send_and_sends_nothing(client: FlaskClient, page: str) -> None:
    full, head = client.get(page), client.head(page)
    assert head.status_code == full.status_code
    assert head.get_data() == b""
    for name in ("Content-Type", "ETag", "Cache-Control", "Vary"):
        assert head.headers.get(name) == full.headers.get(name)


PICTURE = "/download/view.png?size=320x240"


def test_a_download_that_broke_off_goes_on_where_it_was(client: FlaskClient) -> None:
    whole = client.get(PICTURE)
    assert whole.headers["Accept-Ranges"] == "bytes"
    rest = client.get(PICTURE, headers={"Range": "bytes=100-", "If-Range": whole.headers["ETag"]})
    assert rest.status_code == 206
    assert rest.get_data() == whole.get_data()[100:]
    size = len(whole.get_data())
    assert rest.headers["Content-Range"] == f"bytes 100-{size - 1}/{size}"


def test_a_download_that_changed_begins_anew(client: FlaskClient) -> None:
    answer = client.get(PICTURE, headers={"Range": "bytes=100-", "If-Range": '"of before"'})
    assert answer.status_code == 200


def test_a_part_that_there_is_not_is_refused(client: FlaskClient) -> None:
    answer = client.get(PICTURE, headers={"Range": "bytes=99999999-"})
    assert answer.status_code == 416
    assert answer.headers["Content-Range"].startswith("bytes */")


def test_the_digest_of_the_program_is_that_of_its_files() -> None:
    assert freshness.program() == freshness.program()
    assert len(freshness.program()) == 16
