"""Whose work is named."""

from __future__ import annotations

from dashboard.view.credits import map_credits
from geodata import RECORD


def test_everybody_whose_licence_asks_for_it_is_named() -> None:
    lines = " ".join(credit.line for credit in map_credits())
    for holder in ("© OpenStreetMap contributors", "Natural Earth", "© GeoNames", "Qantar"):
        assert holder in lines


def test_the_addresses_are_those_that_the_licences_name() -> None:
    licences = [RECORD / "LICENSE", RECORD / "borders" / "LICENSE"]
    text = "".join(path.read_text(encoding="utf-8") for path in licences)
    for credit in map_credits():
        assert credit.url.rstrip("/") in text


def test_a_credit_says_what_it_is_for_and_the_licence() -> None:
    assert map_credits()[0].line == "Regions and outline: © OpenStreetMap contributors (ODbL 1.0)"
