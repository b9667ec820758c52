"""Pasted links: ours are known in every spelling, all others are nobody's business."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.view.pasted import Pasted, pasted

ROOT = "https://example.org/qantar/"
LESSONS = ("opening", "two-tolls")


@pytest.mark.parametrize(
    ("link", "found"),
    [
        (ROOT, Pasted("", "")),
        (ROOT.removesuffix("/"), Pasted("", "")),
        (f"{ROOT}?day=2022-01-05&lang=kk", Pasted("", "day=2022-01-05&lang=kk")),
        (f"{ROOT}?day=2022-01-05#panel", Pasted("", "day=2022-01-05")),
        (f"{ROOT}embed?panel=1", Pasted("", "panel=1")),
        (f"{ROOT}embed/opening?stop=2", Pasted("opening", "stop=2")),
        (f"{ROOT}present/two-tolls", Pasted("two-tolls", "")),
        (f"{ROOT}handout/opening", Pasted("opening", "")),
        ("http://EXAMPLE.org:80/qantar/", Pasted("", "")),
        ("https://example.org:443/qantar/", Pasted("", "")),
    ],
)
def test_a_link_to_this_site_leads_to_a_lesson_or_to_the_map(link: str, found: Pasted) -> None:
    assert pasted(link, ROOT, LESSONS) == found


@pytest.mark.parametrize(
    "link",
    [
        "https://example.com/qantar/",
        "https://example.org/other/",
        "https://example.org/",
        "https://example.org:8443/qantar/",
        "https://example.org.evil.net/qantar/",
        "ftp://example.org/qantar/",
        "javascript:alert(1)",
        "//example.org/qantar/",
        f"{ROOT}about",
        f"{ROOT}present",
        f"{ROOT}present/no-such-lesson",
        f"{ROOT}embed/opening/more",
        "https://example.org:port/qantar/",
        "http://[",
        "",
    ],
)
def test_any_other_link_leads_nowhere(link: str) -> None:
    assert pasted(link, ROOT, LESSONS) is None


@given(st.text())
def test_no_text_is_an_error(text: str) -> None:
    assert pasted(text, ROOT, LESSONS) is None
    pasted(ROOT + text, ROOT, LESSONS)


def test_of_an_embeds_settings_only_those_that_there_are_are_kept() -> None:
    asked = {"panel": "1", "controls": "no", "autoplay": "0", "day": "2022-01-05"}
    assert Pasted("", "").settings(asked) == {"panel": "1", "autoplay": "0"}
