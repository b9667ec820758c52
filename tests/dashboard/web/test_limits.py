"""The bounds of a request: refused with a sentence, and before anything is done with it."""

from __future__ import annotations

import pytest
from flask.testing import FlaskClient

from dashboard.web.limits import LONGEST_PATH, LONGEST_QUERY


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE", "TRACE", "BREW"])
@pytest.mark.parametrize("address", ["/", "/_dash-update-component", "/table", "/nowhere"])
def test_nothing_can_be_sent_to_the_site(client: FlaskClient, method: str, address: str) -> None:
    answer = client.open(address, method=method)
    assert answer.status_code == 405
    assert answer.headers["Allow"] == "GET, HEAD, OPTIONS"
    assert "only read" in answer.get_data(as_text=True)


@pytest.mark.parametrize(
    "body", [b"", b"{}", b"[]", b"null", b'{"output":"scene.data"}', b"\xff\x00", b"x" * 5_000_000]
)
def test_a_callback_of_any_body_is_refused_unread(client: FlaskClient, body: bytes) -> None:
    answer = client.post("/_dash-update-component", data=body, content_type="application/json")
    assert answer.status_code == 405


def test_the_longest_address_that_a_page_may_have_is_answered(client: FlaskClient) -> None:
    query = "q=" + "x" * (LONGEST_QUERY - 2)
    assert client.get(f"/table?{query}").status_code == 200
    longer = client.get(f"/table?{query}x")
    assert longer.status_code == 414
    assert "longer than any" in longer.get_data(as_text=True)


def test_a_path_is_bounded_too(client: FlaskClient) -> None:
    assert client.get("/" + "x" * LONGEST_PATH).status_code == 414
    assert client.get("/" + "x" * (LONGEST_PATH - 1)).status_code == 404


def test_what_may_be_asked_is_told_to_who_asks(client: FlaskClient) -> None:
    answer = client.options("/table")
    assert answer.status_code == 200
    assert "GET" in answer.headers["Allow"]
