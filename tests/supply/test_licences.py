"""A licence that nobody has allowed is noticed."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from licences import lines, unknown
from stock import Part, stock

PART = Part("a", "1", "MIT", "pypi", (), runs=True)


def test_everything_that_is_installed_is_allowed() -> None:
    assert {part.name: text for part in stock() if (text := unknown(part))} == {}


@pytest.mark.parametrize("licence", ["MIT", "MIT AND PSF-2.0", "GPL-3.0-only OR MIT", "0BSD"])
def test_what_is_allowed_passes(licence: str) -> None:
    assert unknown(replace(PART, licence=licence)) == ""


@pytest.mark.parametrize(
    ("licence", "text"),
    [
        ("", "no licence that could be named"),
        ("AGPL-3.0-only", "AGPL-3.0-only"),
        ("MIT AND SSPL-1.0", "SSPL-1.0"),
        ("GPL-3.0-only OR AGPL-3.0-only", "GPL-3.0-only, AGPL-3.0-only"),
    ],
)
def test_what_is_not_is_named(licence: str, text: str) -> None:
    assert unknown(replace(PART, licence=licence)) == text


def test_a_line_says_name_version_licence_and_where_it_is_used() -> None:
    run, make = lines([PART, replace(PART, name="b", runs=False)])
    assert run.split() == ["pypi", "a", "1", "MIT"]
    assert make.endswith("(development)")
