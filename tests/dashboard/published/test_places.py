"""Links lead from file to file, wherever the folder lies."""

from __future__ import annotations

import pytest

from dashboard.published.places import Place, link


@pytest.mark.parametrize(
    ("here", "there", "address"),
    [
        ("en/index.html", "en/table/index.html", "table/"),
        ("en/table/index.html", "en/index.html", "../"),
        ("en/index.html", "en/index.html", "./"),
        (
            "en/embed/opening/index.html",
            "kk/embed/opening/index.html",
            "../../../kk/embed/opening/",
        ),
        ("en/data/index.html", "data/claims.csv", "../../data/claims.csv"),
        ("index.html", "en/cite.bib", "en/cite.bib"),
        ("en/index.html", "en/cite.bib", "./cite.bib"),
    ],
)
def test_a_link_is_relative_and_a_page_ends_in_a_slash(here: str, there: str, address: str) -> None:
    assert link(here, there) == address


def test_a_page_is_told_from_a_file() -> None:
    assert Place("en/about/index.html", "/about").is_page
    assert not Place("en/cite.bib", "/cite.bib").is_page
