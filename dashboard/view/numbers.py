"""Numbers as the language that is spoken writes them."""

from __future__ import annotations

from functools import lru_cache

from babel.numbers import format_decimal

from dashboard.view.language import locale, spoken


def number_text(number: int) -> str:
    """Return a number with its thousands parted: ``36,831`` in English."""
    return _text(number, spoken())


@lru_cache(maxsize=4096)
def _text(number: int, language: str) -> str:  # noqa: ARG001  part of the cache's key
    return format_decimal(number, locale=locale())
