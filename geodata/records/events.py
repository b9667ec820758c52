"""What happened: events, their kinds, and the sentences that tell what a day is about."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from geodata.cells import CheckedHow, Grade, Hour, Id, Ids, Text, When, Words, YesNo
from geodata.records.base import Record


class Kind(Record):
    """A kind of event, and the family that it is drawn with."""

    table = "kinds"

    family: Literal["protest", "force", "decision", "aftermath", "context"]
    title: Text
    title_kk: Text | None = None
    title_ru: Text | None = None


class Event(Record):
    """Something that happened at a site, in a region or in the whole country.

    `place` is a site's id, a region's id or ``country``. Hours are local time of the place
    in January 2022. `basis` says how far it is attested: ``reported`` by named sources, or only
    ``claimed`` by one party without an independent report.
    """

    table = "events"

    date: When
    until: When | None = None
    precision: Literal["hour", "day", "month", "year", "about"]
    time: Hour | None = None
    time_words: Text | None = None
    time_words_kk: Text | None = None
    time_words_ru: Text | None = None
    place: Id
    place_words: Text | None = None
    """Where within the place, as the source has it."""
    place_words_kk: Text | None = None
    place_words_ru: Text | None = None
    kind: Id
    basis: Literal["reported", "claimed"] = "reported"
    title: Text
    title_kk: Text | None = None
    title_ru: Text | None = None
    summary: Text
    summary_kk: Text | None = None
    summary_ru: Text | None = None
    actors: Words = ()
    confidence: Grade
    note: Text | None = None
    note_kk: Text | None = None
    note_ru: Text | None = None
    sources: Ids = Field(min_length=1)
    checked_on: When
    checked_how: CheckedHow


class Moment(Record):
    """One sentence that says what a day is about; key moments are the stops of the story."""

    table = "moments"

    date: When
    title: Text
    title_kk: Text | None = None
    title_ru: Text | None = None
    key: YesNo = False
    events: Ids = Field(min_length=1)
    """What the sentence rests on."""
