"""Dates that are known only as far as they are known."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from dataclasses import dataclass

_WRITTEN = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")


@dataclass(frozen=True)
class PartialDate:
    """A calendar date written to the day, the month or the year (ISO 8601, reduced precision).

    ``2022-01-05``, ``2022-01`` and ``2022`` are all dates; each stands for a span of days,
    from `first` to `last`.
    """

    year: int
    month: int | None = None
    day: int | None = None

    @classmethod
    def parse(cls, text: str) -> PartialDate:
        """Read ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``; raise ValueError for anything else."""
        found = _WRITTEN.fullmatch(text)
        if not found:
            message = "expected a date as YYYY-MM-DD, YYYY-MM or YYYY"
            raise ValueError(message)
        year, month, day = (int(part) if part else None for part in found.groups())
        assert year is not None  # noqa: S101  the pattern always holds a year
        try:
            dt.date(year, month or 1, day or 1)
        except ValueError as error:
            message = f"no such date in the calendar ({error})"
            raise ValueError(message) from None
        return cls(year, month, day)

    @property
    def first(self) -> dt.date:
        """The first day that this date may mean."""
        return dt.date(self.year, self.month or 1, self.day or 1)

    @property
    def last(self) -> dt.date:
        """The last day that this date may mean."""
        month = self.month or 12
        return dt.date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    @property
    def precision(self) -> str:
        """``day``, ``month`` or ``year``."""
        if self.day:
            return "day"
        return "month" if self.month else "year"

    def __str__(self) -> str:
        """Write the date as it is read."""
        return "-".join(
            [f"{self.year:04}", *(f"{part:02}" for part in (self.month, self.day) if part)]
        )


@dataclass(frozen=True)
class Period:
    """A span of days, written as one date or as ``from/to``."""

    start: PartialDate
    end: PartialDate

    @classmethod
    def parse(cls, text: str) -> Period:
        """Read ``DATE`` or ``DATE/DATE``; raise ValueError for anything else."""
        start, slash, end = text.partition("/")
        first = PartialDate.parse(start)
        period = cls(first, PartialDate.parse(end) if slash else first)
        if period.end.last < period.start.first:
            message = f"the period ends ({period.end}) before it begins ({period.start})"
            raise ValueError(message)
        return period

    @property
    def first(self) -> dt.date:
        """The first day of the period."""
        return self.start.first

    @property
    def last(self) -> dt.date:
        """The last day of the period."""
        return self.end.last

    def __str__(self) -> str:
        """Write the period as it is read."""
        return str(self.start) if self.start == self.end else f"{self.start}/{self.end}"
