"""A code says the address, to the letter, to those who did not write it."""

from __future__ import annotations

import re

import cv2
import numpy as np
import pytest
import segno
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.export.qr import QUIET, qr_code

ADDRESS = "https://example.org/embed/opening?lang=kk"


def modules(drawn: str) -> np.ndarray:
    """Return what a drawn code looks like: 255 for light and 0 for dark, a cell a module."""
    size = int(re.findall(r'viewBox="0 0 (\d+) \1"', drawn)[0])
    seen = np.full((size, size), 255, np.uint8)
    for x, y, width in re.findall(r"M(\d+) (\d+)h(\d+)v1", drawn.rpartition("<path")[2]):
        seen[int(y), int(x) : int(x) + int(width)] = 0
    return seen


def read(drawn: str) -> str:
    """Return what a reader finds in a drawn code."""
    large = np.kron(modules(drawn), np.ones((8, 8), np.uint8))
    text, *_ = cv2.QRCodeDetector().detectAndDecode(large)
    return str(text)


def test_a_reader_finds_the_address_to_the_letter() -> None:
    assert read(qr_code(ADDRESS, "")) == ADDRESS


@settings(max_examples=25)
@given(st.from_regex(r"[a-z]{1,20}\.[a-z]{2,6}/embed/[a-z-]{1,20}", fullmatch=True))
def test_a_reader_finds_any_address(rest: str) -> None:
    seen = modules(qr_code(f"https://{rest}", ""))
    inner = seen[QUIET:-QUIET, QUIET:-QUIET]
    wanted = np.array([list(row) for row in segno.make_qr(f"https://{rest}", error="m").matrix])
    assert np.array_equal(inner == 0, wanted == 1)


def test_a_quiet_zone_of_four_modules_lies_around_it() -> None:
    seen = modules(qr_code(ADDRESS, ""))
    assert (seen[:QUIET] == 255).all()
    assert (seen[:, -QUIET:] == 255).all()
    assert seen[QUIET, QUIET] == 0


def test_it_has_a_name_for_those_who_listen() -> None:
    assert 'aria-label="Code of &quot;x&quot;"' in qr_code(ADDRESS, 'Code of "x"')


def test_what_is_too_long_for_a_code_is_refused() -> None:
    with pytest.raises(segno.DataOverflowError):
        qr_code("x" * 3000, "")
