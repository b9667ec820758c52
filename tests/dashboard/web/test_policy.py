"""The content security policy: what a page may load, by the kind of what is sent."""

from __future__ import annotations

import hashlib
import re
from base64 import b64encode

import flask
from flask.testing import FlaskClient

from dashboard.web.policy import PAGE, nonce, policy, styled


def rules(text: str) -> dict[str, str]:
    """Return the rules of a policy by their names."""
    parts = (rule.partition(" ") for rule in text.split("; "))
    return {name: value for name, _, value in parts}


def test_scripts_are_files_of_the_site_and_nothing_else() -> None:
    with flask.Flask("test").test_request_context():
        assert rules(policy("text/html"))["script-src"] == "'self'"


def test_style_elements_are_forbidden_but_those_that_the_page_names() -> None:
    with flask.Flask("test").test_request_context():
        assert rules(policy("text/html"))["style-src-elem"] == "'self'"
        word = nonce()
        element = styled("p { color: red }")
        digest = b64encode(hashlib.sha256(b"p { color: red }").digest()).decode()
        named = rules(policy("text/html"))["style-src-elem"].split()
    assert element == "<style>p { color: red }</style>"
    assert named == ["'self'", f"'nonce-{word}'", f"'sha256-{digest}'"]


def test_no_two_pages_have_the_same_nonce(client: FlaskClient) -> None:
    found = [
        re.findall(r"'nonce-([\w-]{22})'", client.get("/").headers["Content-Security-Policy"])
        for _ in range(3)
    ]
    assert len({word for (word,) in found}) == 3


def test_the_nonce_of_the_policy_is_that_of_the_page(client: FlaskClient) -> None:
    answer = client.get("/")
    (word,) = re.findall(r"'nonce-([\w-]+)'", answer.headers["Content-Security-Policy"])
    assert f'"nonce":"{word}"' in answer.get_data(as_text=True)


def test_only_the_page_with_dash_lets_scripts_make_styles(client: FlaskClient) -> None:
    for address in ("/embed/opening", "/table", "/share", "/lessons"):
        policies = client.get(address).headers["Content-Security-Policy"]
        assert "style-src-elem 'self';" in policies, address


def test_a_picture_may_load_nothing_and_run_nothing() -> None:
    with flask.Flask("test").test_request_context():
        found = rules(policy("image/svg+xml"))
    assert found["default-src"] == "'none'"
    assert "script-src" not in found


def test_a_word_of_the_policy_is_never_half_written() -> None:
    assert all(";" not in value and "," not in value for value in PAGE.values())
