"""Events counted: by place and day, by family, and how many so far."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Container, Sequence
from dataclasses import dataclass
from itertools import accumulate

from dashboard.view.ledger import FIRST_DAY
from geodata.atlas import Atlas
from geodata.records import COUNTRY, Event

# strongest first: a place is drawn in the colour of the first family that reached it
FAMILIES = ("force", "protest", "decision", "aftermath", "context")
CONTEXT = "context"  # shown, but not counted among the events of the protests


def begun(event: Event) -> dt.date:
    """Return the day by which an event had certainly begun.

    What is known only to the month or the year counts from its end: to show it sooner would
    claim more than the record knows.
    """
    return event.date.last


def era(day: dt.date) -> dt.date:
    """Return the first day that "so far" counts from on a day.

    January begins with an empty map, so that it shows how the protests spread: a strike of
    2012 does not colour a region that they have not reached yet.
    """
    return FIRST_DAY if day >= FIRST_DAY else dt.date.min


def window(day: dt.date, mode: str) -> tuple[dt.date, dt.date]:
    """Return the days whose events count: those of the era up to a day, or that day alone."""
    return (day if mode == "day" else era(day), day)


@dataclass(frozen=True)
class Count:
    """How many events: those counted, those of mere context, and the strongest family."""

    events: int
    context: int
    family: str  # empty where there is nothing


class Tally:
    """The events of an atlas by the places that they count for.

    An event at a site counts for the site and its region; one in a region for the region; all
    count for the country, and those of the country alone for nothing smaller.
    """

    def __init__(self, atlas: Atlas, among: Container[str] | None = None) -> None:
        """Sort the events of an atlas by place and by the day on which they had begun.

        `among` holds the ids of the events that count, where a filter is on.
        """
        self.family: dict[str, str] = {
            id_: atlas.kinds[event.kind].family for id_, event in atlas.events.items()
        }
        places: defaultdict[str, list[Event]] = defaultdict(list)
        counted = [event for event in atlas.events.values() if among is None or event.id in among]
        for event in sorted(counted, key=lambda event: (begun(event), event.id)):
            region = atlas.region_of(event.place)
            own = {event.place, COUNTRY} | ({region.id} if region else set())
            for place in own:
                places[place].append(event)
        self._events = dict(places)
        self._days = {place: [begun(event) for event in events] for place, events in places.items()}
        # How many of each family up to each event, so that no day counts them anew.
        self._sums = {
            place: {
                family: tuple(accumulate((mine == family for mine in families), initial=0))
                for family in FAMILIES
                if family in families
            }
            for place, events in places.items()
            if (families := [self.family[event.id] for event in events])
        }
        self._sites = atlas.sites.keys()

    def events(self, place: str) -> Sequence[Event]:
        """Return the events that count for a place, in the order in which they had begun."""
        return self._events.get(place, ())

    def between(self, place: str, first: dt.date, last: dt.date) -> Sequence[Event]:
        """Return the events of a place that begin in a span of days."""
        days = self._days.get(place, [])
        return self.events(place)[bisect_left(days, first) : bisect_right(days, last)]

    def count(self, place: str, first: dt.date, last: dt.date) -> Count:
        """Count the events of a place that begin in a span of days."""
        days = self._days.get(place, [])
        start, end = bisect_left(days, first), bisect_right(days, last)
        sums = self._sums.get(place, {})
        numbers = {family: upto[end] - upto[start] for family, upto in sums.items()}
        context = numbers.get(CONTEXT, 0)
        strongest = next((family for family in FAMILIES if numbers.get(family)), "")
        return Count(sum(numbers.values()) - context, context, strongest)

    def turns(self, place: str) -> Sequence[dt.date]:
        """Return the days on which events of a place begin, in order, a day for each event."""
        return self._days.get(place, ())

    def sites(self, first: dt.date, last: dt.date) -> int:
        """Count the sites at which a counted event begins in a span of days."""
        return sum(bool(self.count(site, first, last).events) for site in self._sites)
