"""The headers: nothing from outside, whatever is asked for."""

from __future__ import annotations

import pytest
from flask.testing import FlaskClient

from dashboard.web.headers import CONTENT_SECURITY_POLICY


@pytest.mark.parametrize("address", ["/", "/map.json", "/assets/js/first.mjs", "/nowhere"])
def test_every_answer_forbids_scripts_and_connections_from_elsewhere(
    client: FlaskClient, address: str
) -> None:
    with client.get(address) as answer:
        policy = answer.headers["Content-Security-Policy"]
    assert "script-src 'self';" in policy
    assert "connect-src 'self';" in policy
    assert "default-src 'none';" in policy


def test_any_page_may_frame_it_a_deck_on_a_disk_too(client: FlaskClient) -> None:
    headers = client.get("/").headers
    assert "frame-ancestors" not in headers["Content-Security-Policy"]  # `*` means the web only
    assert "X-Frame-Options" not in headers


def test_the_policy_names_no_other_host() -> None:
    assert "http" not in CONTENT_SECURITY_POLICY


def test_no_answer_sets_a_cookie(client: FlaskClient) -> None:
    assert "Set-Cookie" not in client.get("/").headers
