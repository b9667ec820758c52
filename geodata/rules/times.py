"""Rules about dates: each is as precise as it says, and nothing ends before it begins."""

from __future__ import annotations

from collections.abc import Iterator

from geodata.draft import Draft
from geodata.problems import Problem

_PRECISE = {"hour": "day", "day": "day", "month": "month", "year": "year"}
_FORMS = {"day": "YYYY-MM-DD", "month": "YYYY-MM", "year": "YYYY"}


def a_date_fits_its_precision(draft: Draft) -> Iterator[Problem]:
    """An event's date is written exactly as far as its precision says.

    From the promise that dates carry a precision: an hour or a day needs a full date, a month
    YYYY-MM, a year YYYY; only what is about a date may have any form.
    """
    for event in draft.events:
        needed = _PRECISE.get(event.precision)
        if needed and event.date.precision != needed:
            message = (
                f'found "{event.date}", expected {_FORMS[needed]}, '
                f'because the precision is "{event.precision}"'
            )
            yield draft.events.problem(event, "date", message)


def only_an_hour_has_a_time(draft: Draft) -> Iterator[Problem]:
    """An event has a time if, and only if, it is known to the hour.

    From the promise that dates carry a precision; what a source says less exactly stands in
    `time_words`.
    """
    for event in draft.events:
        if event.precision == "hour" and event.time is None:
            message = 'found nothing, expected a time, because the precision is "hour"'
            yield draft.events.problem(event, "time", message)
        if event.precision != "hour" and event.time is not None:
            message = (
                f'found "{event.time:%H:%M}", expected nothing, '
                f'because the precision is "{event.precision}"'
            )
            yield draft.events.problem(event, "time", message)


def nothing_ends_before_it_begins(draft: Draft) -> Iterator[Problem]:
    """An event's and a region's last day is not before its first.

    From the calendar. Where a date is not exact, it is read in favour of the record.
    """
    for event in draft.events:
        if event.until and event.until.last < event.date.first:
            message = f'found "{event.until}", which is before the date, {event.date}'
            yield draft.events.problem(event, "until", message)
    for region in draft.regions:
        begun, ended = region.valid_from, region.valid_to
        if begun and ended and ended.last < begun.first:
            message = f'found "{ended}", which is before valid_from, {begun}'
            yield draft.regions.problem(region, "valid_to", message)


def a_moment_rests_on_what_has_happened(draft: Draft) -> Iterator[Problem]:
    """The events that a moment's sentence rests on had begun by that day.

    From the design of the story: what is shown on a day was true on it. Where a date is not
    exact, it is read in favour of the record.
    """
    for moment in draft.moments:
        for name in moment.events:
            event = draft.events.records.get(name)
            if event and event.date.first > moment.date.last:
                message = f'found "{name}", which is of {event.date}, after {moment.date}'
                yield draft.moments.problem(moment, "events", message)


def a_day_has_one_moment(draft: Draft) -> Iterator[Problem]:
    """No two moments have the same date.

    From the record's definition: a moment is the one sentence that a day is about.
    """
    for moment, date, first in draft.moments.repeated("date"):
        message = f'found "{date}", which is already the date of {first}'
        yield draft.moments.problem(moment, "date", message)
