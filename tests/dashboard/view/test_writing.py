"""How languages write dates and numbers: as babel says, without babel."""

from __future__ import annotations

import datetime as dt

import pytest
from babel.dates import format_date
from babel.numbers import format_decimal
from hypothesis import given
from hypothesis import strategies as st

from dashboard.view.language import LANGUAGES, speaking
from dashboard.view.numbers import number_text, tenths_text
from dashboard.view.writing import writing

LOCALES = {"en": "en_GB", "kk": "kk", "ru": "ru"}
SPOKEN = st.sampled_from(list(LANGUAGES))


@given(language=SPOKEN, day=st.dates(dt.date(1900, 1, 1), dt.date(2100, 1, 1)))
def test_months_and_weekdays_have_the_names_of_the_cldr(language: str, day: dt.date) -> None:
    with speaking(language):
        names = writing()
    for pattern, months in names.months.items():
        assert months[day.month - 1] == format_date(day, pattern, locale=LOCALES[language])
    weekday = format_date(day, "EEEE", locale=LOCALES[language])
    assert names.weekdays[day.weekday()] == weekday


@given(language=SPOKEN, number=st.integers(0, 10**12))
def test_a_number_is_written_as_babel_writes_it(language: str, number: int) -> None:
    with speaking(language):
        assert number_text(number) == format_decimal(number, locale=LOCALES[language])


@given(language=SPOKEN, number=st.integers(0, 9999).map(lambda tenths: tenths / 10))
def test_a_number_to_one_tenth_is_written_as_babel_writes_it(language: str, number: float) -> None:
    with speaking(language):
        written = format_decimal(number, format="0.0", locale=LOCALES[language])
        assert tenths_text(number) == written


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_known_once(language: str) -> None:
    with speaking(language):
        assert writing() is writing()
