"""The headers: nothing from outside, whatever is asked for."""

from __future__ import annotations

import pytest
from flask.testing import FlaskClient

from dashboard.web.app import create_app
from geodata.atlas import Atlas


@pytest.mark.parametrize(
    "address", ["/", "/table", "/embed/opening", "/present/opening", "/nowhere", "/qr.svg"]
)
def test_every_document_forbids_scripts_that_are_no_files_of_the_site(
    client: FlaskClient, address: str
) -> None:
    policy = client.get(address).headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "unsafe-inline" not in policy.partition("script-src")[2].partition(";")[0]
    assert "unsafe-eval" not in policy
    assert "http" not in policy, "no other host is named"


@pytest.mark.parametrize("address", ["/", "/map.json", "/assets/js/first.mjs", "/healthz"])
def test_no_browser_guesses_what_an_answer_is(client: FlaskClient, address: str) -> None:
    assert client.get(address).headers["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize("address", ["/", "/table", "/present/opening", "/panel", "/_dash-layout"])
def test_no_answer_sets_a_cookie(client: FlaskClient, address: str) -> None:
    assert "Set-Cookie" not in client.get(address).headers


def test_a_sandboxed_frame_may_load_the_modules(client: FlaskClient) -> None:
    answer = client.get("/assets/js/embed.mjs")
    assert answer.headers["Access-Control-Allow-Origin"] == "*"


def test_anybody_may_frame_the_page_even_a_deck_on_a_disk(client: FlaskClient) -> None:
    headers = client.get("/embed/opening").headers
    assert "frame-ancestors" not in headers["Content-Security-Policy"]
    assert "X-Frame-Options" not in headers


def test_who_may_frame_it_can_be_settled(atlas: Atlas) -> None:
    server = create_app(atlas, "'self' https://school.example").server
    for address in ("/embed/opening", "/", "/nowhere"):
        policy = server.test_client().get(address).headers["Content-Security-Policy"]
        assert policy.endswith("; frame-ancestors 'self' https://school.example")


def test_an_answer_varies_with_the_language_of_the_browser_only_where_it_was_asked(
    client: FlaskClient,
) -> None:
    assert "Accept-Language" in client.get("/table").vary
    assert "Accept-Language" not in client.get("/table?lang=kk").vary
    assert "Accept-Language" not in client.get("/assets/js/first.mjs").vary
    assert "Accept-Language" not in client.get("/data/claims.csv").vary
