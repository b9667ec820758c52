"""Numbers as the language that is spoken writes them."""

from __future__ import annotations

from babel.numbers import format_decimal

from dashboard.view.language import locale


def number_text(number: int) -> str:
    """Return a number with its thousands parted: ``36,831`` in English."""
    return format_decimal(number, locale=locale())
