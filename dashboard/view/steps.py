"""The steps of the playhead: which days it stops at, where they stand, what is said of them."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from dashboard.view.dates import date_text, day_text, weekday_text
from dashboard.view.digest import digest
from dashboard.view.language import told
from dashboard.view.ledger import ALL, JANUARY_2022, Key, Ledger
from dashboard.view.places import place_title
from dashboard.view.standing import known_from, state_on
from dashboard.view.tally import FAMILIES, Tally, begun, era
from dashboard.view.verdicts import verdict
from dashboard.view.view import Part, Step
from dashboard.view.wording import figure_text
from dashboard.view.words import count, say
from geodata.atlas import Atlas
from geodata.cells import GRADES
from geodata.dates import PartialDate
from geodata.records import COUNTRY, Claim, Event, Moment

JANUARY = tuple(dt.date(2022, 1, day) for day in range(1, 21))
# where each part of the axis begins and ends; between them it is broken
PARTS: dict[Part, tuple[float, float]] = {
    "before": (0.0, 0.122),
    "january": (0.15, 0.854),
    "after": (0.88, 1.0),
}


@lru_cache(maxsize=2)
def days_of(atlas: Atlas) -> tuple[dt.date, ...]:
    """Return the days of the steps, in order.

    Every day from 1 to 20 January 2022; before and after them the days by which an event had
    begun or that have a moment; after them also those on which a death toll of the country was
    said, unless it was a copy of another's. Where a key moment lies before January, the axis
    begins with it: what came before is background, told in the story of its place.
    """
    moments = atlas.moments.values()
    keys = [moment.date.last for moment in moments if moment.key]
    opening = min((day for day in keys if day < JANUARY[0]), default=dt.date.min)
    days = {begun(event) for event in atlas.events.values()}
    days |= {moment.date.last for moment in moments}
    days |= {day for day in _said(digest(atlas).ledger) if day > JANUARY[-1]}
    return tuple(sorted({*JANUARY, *(day for day in days if day >= opening)}))


def steps(atlas: Atlas, shown: Tally | None = None) -> tuple[Step, ...]:
    """Return the steps of an atlas; the marks are its sites, in their order.

    `shown` counts the events where a filter is on; days, dates and sentences stay as they are.
    """
    days, tally = days_of(atlas), digest(atlas).tally
    shown = shown or tally
    moments = _moments(atlas)
    said = _said(digest(atlas).ledger)
    marks = {site: number for number, site in enumerate(atlas.sites)}
    found = []
    for day in days:
        events = tally.between(COUNTRY, day, day)
        moment = moments.get(day)
        sentence = told(moment, "title") if moment else _composed(events, said.get(day), atlas)
        part = part_of(day)
        coarse = _coarse(day, events, said.get(day), moment)
        new = shown.between(COUNTRY, day, day)
        families = Counter(tally.family[event.id] for event in new)
        found.append(
            Step(
                day=day,
                part=part,
                at=_at(day, [other for other in days if part_of(other) == part], part),
                date=coarse or weekday_text(day),
                sentence=sentence,
                spoken=_spoken(coarse or day_text(day), day, sentence, shown),
                key=bool(moment and moment.key),
                new=tuple(sorted({marks[event.place] for event in new if event.place in marks})),
                bars=tuple((family, families[family]) for family in FAMILIES if families[family]),
            )
        )
    return tuple(found)


def _tolls(ledger: Ledger) -> tuple[Claim, ...]:
    """Return the claims about everybody killed in the whole country in January 2022."""
    return ledger.series.get(Key("killed", ALL, COUNTRY, JANUARY_2022), ())


def _said(ledger: Ledger) -> dict[dt.date, Claim]:
    """Return the claim to tell of on each day on which the country's toll was said."""
    said: dict[dt.date, Claim] = {}
    for claim in _tolls(ledger):
        if claim.repeats is None:
            said.setdefault(known_from(claim), claim)
    return said


def _moments(atlas: Atlas) -> dict[dt.date, Moment]:
    """Return the moment to tell of on each day: a key moment before any other."""
    moments: dict[dt.date, Moment] = {}
    for moment in sorted(atlas.moments.values(), key=lambda moment: (not moment.key, moment.id)):
        moments.setdefault(moment.date.last, moment)
    return moments


def part_of(day: dt.date) -> Part:
    """Return the part of the time axis that a day lies in."""
    if day < JANUARY[0]:
        return "before"
    return "january" if day <= JANUARY[-1] else "after"


def _at(day: dt.date, days: Sequence[dt.date], part: Part) -> float:
    """Return where a day stands: evenly by order, which in January is evenly by day too."""
    start, end = PARTS[part]
    share = days.index(day) / (len(days) - 1) if len(days) > 1 else 0.5
    return round(start + (end - start) * share, 5)


def _coarse(
    day: dt.date, events: Sequence[Event], said: Claim | None, moment: Moment | None
) -> str:
    """Return a step's date where it is known less than to the day, empty where it is.

    What begins some time in a month stands on its last day and is dated with the month; a
    figure that was said some time in a month stands there too and is dated "by" that day.
    """
    dates: list[PartialDate] = [event.date for event in events]
    dates += [moment.date] if moment else []
    if day in JANUARY or any(date.day for date in dates):
        return ""
    if dates:
        return date_text(min(dates, key=lambda date: date.last))
    return say("by", date=day_text(day)) if said and not said.said_on.day else ""


def _spoken(date: str, day: dt.date, sentence: str, tally: Tally) -> str:
    values = {
        "date": date,
        "events": count("events-sofar", tally.count(COUNTRY, era(day), day).events),
        "sites": count("sites-count", tally.sites(era(day), day)),
    }
    if not sentence:
        return say("spoken-bare", **values)
    return say("spoken", sentence=sentence, **values)


def _composed(events: Sequence[Event], said: Claim | None, atlas: Atlas) -> str:
    """Return a sentence for a day without a moment: its weightiest event, or the figure said."""
    if events:
        event = min(events, key=lambda event: _weight(event, atlas))
        if event.place == COUNTRY:
            return told(event, "title")
        return say("event-at", place=place_title(event.place, atlas), title=told(event, "title"))
    if said is None:
        return ""
    text = say(
        "said-by-short",
        what=say("reported-deaths", figure=figure_text(said), when=say(f"in-{JANUARY_2022}")),
        claimant=told(atlas.claimants[said.claimant], "title"),
    )
    series = _tolls(digest(atlas).ledger)
    if state_on(said, series, atlas.claimants, known_from(said)) == "stands":
        return text
    return say("in-brackets", text=text, words=verdict(said, series, atlas, known_from(said)))


def _weight(event: Event, atlas: Atlas) -> tuple[int, int, bool, str]:
    return (
        FAMILIES.index(atlas.kinds[event.kind].family),
        GRADES.index(event.confidence),
        event.basis == "claimed",
        event.id,
    )
