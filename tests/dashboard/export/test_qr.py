"""QR codes: what a phone reads off the wall is the address, whole."""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

import cv2
import numpy as np
import pytest
import resvg_py

from dashboard.export.qr import QUIET, qr_svg

ADDRESS = "https://example.org/qantar/?day=2022-01-05&place=almaty&measure=deaths&lang=kk"
DARK = re.compile(r"M(\d+) (\d+)h(\d+)v1")


def picture(svg: str, pixels: int) -> np.ndarray:
    """Draw an SVG as a square picture."""
    png = resvg_py.svg_to_bytes(svg_string=svg, width=pixels, height=pixels)
    return cv2.imdecode(np.frombuffer(bytes(png), np.uint8), cv2.IMREAD_GRAYSCALE)


def read(image: np.ndarray) -> str:
    """Read a QR code as a phone would."""
    return cv2.QRCodeDetector().detectAndDecode(image)[0]


@pytest.mark.parametrize("pixels", [240, 1000])
@pytest.mark.parametrize(
    "address", [ADDRESS, "http://localhost:8050/", f"{ADDRESS}&layers=labels,regions&only=origins"]
)
def test_a_phone_reads_the_address(address: str, pixels: int) -> None:
    assert read(picture(qr_svg(address), pixels)) == address


def test_a_phone_reads_it_past_a_thumb_on_its_edge() -> None:
    image = picture(qr_svg(ADDRESS), 900)
    image[700:820, 420:540] = 128
    assert read(image) == ADDRESS


def test_a_margin_as_wide_as_its_standard_asks_for_stays_white() -> None:
    svg = qr_svg(ADDRESS)
    side = int(ET.fromstring(svg).attrib["viewBox"].split()[2])  # noqa: S314  what we wrote
    for x, y, width in (map(int, run) for run in DARK.findall(svg)):
        assert x >= QUIET
        assert x + width <= side - QUIET
        assert QUIET <= y < side - QUIET


def test_a_screen_reader_says_where_it_leads() -> None:
    root = ET.fromstring(qr_svg(ADDRESS))  # noqa: S314  what we wrote
    assert root.attrib["role"] == "img"
    assert root.attrib["aria-label"] == f"QR code that leads to {ADDRESS}"


def test_an_address_that_no_code_can_hold_is_an_error() -> None:
    with pytest.raises(ValueError, match="too large"):
        qr_svg(f"https://example.org/?q={'x' * 3000}")
