"""Dates put into words, no more exactly than they are known, as each language writes them."""

from __future__ import annotations

import datetime as dt
from functools import lru_cache

from babel.dates import format_date

from dashboard.view.language import ENGLISH, locale, spoken, told
from dashboard.view.words import say
from geodata.dates import PartialDate, Period
from geodata.records import Event


def day_text(day: dt.date) -> str:
    """Return a day as ``9 January 2022``."""
    return say("day", day=day.day, month=_name("MMMM", day), year=day.year)


def weekday_text(day: dt.date) -> str:
    """Return a day as ``Sunday 9 January 2022``, with a capital."""
    text = say("weekday", weekday=_name("EEEE", day), date=day_text(day))
    return text[:1].upper() + text[1:]


def date_text(date: PartialDate) -> str:
    """Return a date as far as it is known: ``9 January 2022``, ``June 2022``, ``2022``."""
    if date.month is None:
        return say("year", year=date.year)
    if date.day is None:
        return say("month", month=_name("LLLL", date.first), year=date.year)
    return day_text(date.first)


def when_text(event: Event) -> str:
    """Return when an event happened, to its own precision and no further.

    Hours are local time of the place in January 2022. Where a source has only words for the
    time of day, the words stand in the place of the clock.
    """
    start = _coarsened(event.date, event.precision)
    text = date_text(start)
    if event.until and event.until.last > start.last:
        return span_text(start, _coarsened(event.until, event.precision), event.precision)
    if event.precision == "about":
        text = say("about", date=text)
    words = told(event, "time_words")
    if words:
        return say("at-hour", date=text, hour=words)
    if event.time:
        return say("at-hour", date=text, hour=f"{event.time:%H:%M}")
    return text


def period_text(period: Period) -> str:
    """Return the days that a figure is about: ``28 October 2023``, ``2006``."""
    return span_text(period.start, period.end)


def _coarsened(date: PartialDate, precision: str) -> PartialDate:
    """Take from a date what its stated precision does not cover."""
    if precision == "year":
        return PartialDate(date.year)
    if precision == "month":
        return PartialDate(date.year, date.month)
    return date


def span_text(start: PartialDate, end: PartialDate, precision: str = "day") -> str:
    """Return a span of days as ``2 to 5 January 2022``; a day as itself."""
    if start == end:
        return date_text(start)
    if start.day and end.day and start.year == end.year:
        months = {
            "first": _name("MMMM", start.first),
            "last": _name("MMMM", end.first),
            "month": _name("MMMM", start.first),
        }
        key = "days-of-month" if start.month == end.month else "days-of-year"
        text = say(key, start=start.day, end=end.day, year=start.year, **months)
    else:
        text = say("from-to", start=date_text(start), end=date_text(end))
    return say("about", date=text) if precision == "about" else text


def tick_text(day: dt.date) -> str:
    """Return a day without its year, in short, for an axis: ``9 Jan``."""
    return say("tick", day=day.day, month=_name("MMM", day))


def _name(pattern: str, day: dt.date) -> str:
    """Return the name of a day's month or weekday, by a pattern of the Unicode CLDR.

    ``MMMM`` is the month as it stands in a date, ``LLLL`` alone, ``EEEE`` the weekday.
    """
    return _written(pattern, day, spoken())


@lru_cache(maxsize=2048)
def _written(pattern: str, day: dt.date, language: str) -> str:
    name = format_date(day, pattern, locale=locale()).rstrip(".")
    return name if language == ENGLISH else name.lower()  # only English writes them with a capital
