"""How each language writes dates and numbers: names and signs of the Unicode CLDR.

babel knows them, and takes as long to load one language as a page takes to be drawn; so what is
needed of them is taken from it once and kept (`geodata.kept`).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, partial
from typing import TYPE_CHECKING

from dashboard.view.language import ENGLISH, spoken
from geodata.kept import kept
from geodata.later import later

if TYPE_CHECKING:
    import babel
    from babel import dates, numbers
else:
    babel = later("babel")
    dates = later("babel.dates")
    numbers = later("babel.numbers")

_LOCALES = {ENGLISH: "en_GB", "kk": "kk", "ru": "ru"}
_MONTHS = ("MMMM", "LLLL", "MMM")  # as it stands in a date, alone, and in short
_YEAR = 2022
_MONDAY = 3  # of January of that year


@dataclass(frozen=True)
class Writing:
    """What a language calls the months, by a pattern of the CLDR, and the days from Monday on.

    `thousands` is the sign that parts thousands, `decimal` the one before the parts of one.
    """

    months: Mapping[str, tuple[str, ...]]
    weekdays: tuple[str, ...]
    thousands: str
    decimal: str


def writing() -> Writing:
    """Return how the language that is spoken writes dates and numbers."""
    return _writing(spoken())


@cache
def _writing(language: str) -> Writing:
    return kept(f"writing-{language}", "cldr", partial(_read, language))


def _read(language: str) -> Writing:
    locale = babel.Locale.parse(_LOCALES[language])
    named = partial(dates.format_date, locale=locale)
    return Writing(
        months={
            pattern: tuple(named(dt.date(_YEAR, month, 1), pattern) for month in range(1, 13))
            for pattern in _MONTHS
        },
        weekdays=tuple(named(dt.date(_YEAR, 1, _MONDAY + day), "EEEE") for day in range(7)),
        thousands=numbers.get_group_symbol(locale),
        decimal=numbers.get_decimal_symbol(locale),
    )
