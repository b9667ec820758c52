"""The policies of the pages, for the pages and for the folder."""

from __future__ import annotations

from dashboard.published.policy import in_page, merged


def test_what_holds_for_one_answer_only_is_left_out() -> None:
    assert in_page("script-src 'self'; style-src-elem 'self' 'nonce-abc'") == (
        "script-src 'self'; style-src-elem 'self'"
    )


def test_a_page_states_nothing_that_it_cannot() -> None:
    assert in_page("default-src 'none'; frame-ancestors 'self'") == "default-src 'none'"


def test_the_folder_allows_what_any_page_needs() -> None:
    assert merged(["img-src 'self'", "img-src 'self' data:"]) == "img-src 'self' data:"
    assert merged(["img-src 'none'", "img-src 'self'"]) == "img-src 'self'"


def test_what_differs_from_page_to_page_is_left_to_them_where_a_wider_rule_holds() -> None:
    first = "style-src 'self' 'unsafe-inline'; style-src-elem 'self' 'sha256-a'"
    other = "style-src 'self' 'unsafe-inline'; style-src-elem 'self'"
    assert merged([first, other]) == "style-src 'self' 'unsafe-inline'"
    assert merged([first, first]) == first


def test_what_one_page_leaves_unsaid_is_left_unsaid() -> None:
    assert merged(["a 'self'; b 'self'", "a 'self'"]) == "a 'self'"
    assert merged([]) == ""
