"""Dates and figures put into words, no more exactly than they are known."""

from __future__ import annotations

import datetime as dt

from dashboard.view.words import MONTHS, WEEKDAYS, say
from geodata.dates import PartialDate, Period
from geodata.records import Claim, Event

# words of a source that stand before a number; any others replace or follow it
_QUALIFIERS = frozenset(
    {
        *("about", "around", "approximately", "some", "nearly", "almost", "roughly", "circa"),
        *("at least", "not less than", "no fewer than", "more than", "over", "upwards of"),
        *("at most", "up to", "fewer than", "less than"),
    }
)
_OPEN_BELOW = frozenset({"at most", "up to", "fewer than", "less than", "nearly", "almost"})


def day_text(day: dt.date) -> str:
    """Return a day as ``9 January 2022``."""
    return say("day", day=day.day, month=MONTHS[day.month - 1], year=day.year)


def weekday_text(day: dt.date) -> str:
    """Return a day as ``Sunday 9 January 2022``."""
    return say("weekday", weekday=WEEKDAYS[day.weekday()], date=day_text(day))


def date_text(date: PartialDate) -> str:
    """Return a date as far as it is known: ``9 January 2022``, ``June 2022``, ``2022``."""
    if date.month is None:
        return say("year", year=date.year)
    if date.day is None:
        return say("month", month=MONTHS[date.month - 1], year=date.year)
    return day_text(date.first)


def when_text(event: Event) -> str:
    """Return when an event happened, to its own precision and no further.

    Hours are local time of the place in January 2022. Where a source has only words for the
    time of day, the words stand in the place of the clock.
    """
    start = _coarsened(event.date, event.precision)
    text = date_text(start)
    if event.until and event.until.last > start.last:
        return _span_text(start, _coarsened(event.until, event.precision), event.precision)
    if event.precision == "about":
        text = say("about", date=text)
    if event.time_words:
        return say("at-hour", date=text, hour=event.time_words)
    if event.time:
        return say("at-hour", date=text, hour=f"{event.time:%H:%M}")
    return text


def number_text(number: int) -> str:
    """Return a number with a comma every three digits."""
    return f"{number:,}"


def range_text(low: int | None, high: int | None) -> str:
    """Return a range: ``139–151``, ``164``, ``at least 12``, ``at most 9``; empty if unknown."""
    if low is None and high is None:
        return ""
    if low is None:
        return say("at-most", figure=number_text(high or 0))
    if high is None:
        return say("at-least", figure=number_text(low))
    if low == high:
        return number_text(low)
    return say("range", low=number_text(low), high=number_text(high))


def figure_text(claim: Claim) -> str:
    """Return a claim's figure as its claimant gave it: vague words stay words.

    ``164``; ``about 300``; ``more than 200``; ``dozens``; ``10–11``.
    """
    number = range_text(claim.low, claim.high)
    words = (claim.words or "").strip()
    if not words or words == "exact":
        return number or say("no-words")
    if not number or any(letter.isdigit() for letter in words):
        return words
    if words.lower() in _QUALIFIERS:
        bound = claim.high if words.lower() in _OPEN_BELOW else claim.low
        if claim.low is not None and claim.high is not None and claim.low != claim.high:
            return say("words-and-figure", words=words, figure=number)
        bound = next(value for value in (bound, claim.low, claim.high) if value is not None)
        return say("words-and-figure", words=words, figure=number_text(bound))
    if claim.low is not None and claim.low == claim.high:
        return say("figure-and-words", figure=number, words=words)
    return words


def short_figure_text(claim: Claim) -> str:
    """Return a claim's figure in short: of a zero only the number."""
    return "0" if claim.low == claim.high == 0 else figure_text(claim)


def region_figure_text(claim: Claim) -> str:
    """Return a claim's figure as it is printed on a region, where there is room for a number.

    A disputed figure is questioned there: alone on a region, nothing else says so.
    """
    disputed = claim.status == "disputed"
    if claim.low is None and claim.high is None:  # the words are told when one points at it
        return "?" if disputed else say("in-words")
    figure = short_figure_text(claim)
    return f"{figure}?" if disputed else figure


def period_text(period: Period) -> str:
    """Return the days that a figure is about: ``28 October 2023``, ``2006``."""
    if period.start == period.end:
        return date_text(period.start)
    return _span_text(period.start, period.end, "day")


def _coarsened(date: PartialDate, precision: str) -> PartialDate:
    """Take from a date what its stated precision does not cover."""
    if precision == "year":
        return PartialDate(date.year)
    if precision == "month":
        return PartialDate(date.year, date.month)
    return date


def _span_text(start: PartialDate, end: PartialDate, precision: str) -> str:
    same_month = (start.year, start.month) == (end.year, end.month)
    if same_month and start.day and end.day:
        text = say(
            "days-of-month",
            start=start.day,
            end=end.day,
            month=MONTHS[(start.month or 1) - 1],
            year=start.year,
        )
    else:
        text = say("from-to", start=date_text(start), end=date_text(end))
    return say("about", date=text) if precision == "about" else text
