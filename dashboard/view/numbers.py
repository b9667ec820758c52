"""Numbers as the language that is spoken writes them."""

from __future__ import annotations

from dashboard.view.writing import writing


def number_text(number: int) -> str:
    """Return a number with its thousands parted: ``36,831`` in English."""
    return f"{number:,}".replace(",", writing().thousands)


def tenths_text(number: float) -> str:
    """Return a number to one tenth: ``0.8`` in English."""
    return f"{number:.1f}".replace(".", writing().decimal)
