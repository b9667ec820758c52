"""What was said: figures, what they measure, whom they count, and who says them."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from geodata.cells import CheckedHow, Count, Covers, Grade, Id, Ids, Status, Text, When
from geodata.records.base import Record


class Measure(Record):
    """What a claim measures: killed, injured, detained, …, with its one-line definition."""

    table = "measures"

    title: Text
    title_kk: Text | None = None
    title_ru: Text | None = None
    definition: Text
    definition_kk: Text | None = None
    definition_ru: Text | None = None


class Group(Record):
    """Whom a claim counts: everyone, security forces, children and others."""

    table = "groups"

    title: Text
    title_kk: Text | None = None
    title_ru: Text | None = None
    definition: Text | None = None
    """Whom it takes in and leaves out, where the title alone does not say."""
    definition_kk: Text | None = None
    definition_ru: Text | None = None


class Claimant(Record):
    """Who says a figure."""

    table = "claimants"

    kind: Literal["official", "independent", "press", "partisan", "own"]
    """``own``: our subtraction."""
    title: Text
    title_kk: Text | None = None
    title_ru: Text | None = None
    note: Text | None = None


class Claim(Record):
    """One claimant's number for one measure, of one group, at one place, for one period.

    A range from `low` to `high`: equal where the figure is exact, one empty where it is open,
    both empty where the source has only words. `status` is what became of it as we know now;
    what was known on a day follows from `said_on`, `withdrawn_on` and what replaces it.
    """

    table = "claims"

    measure: Id
    group: Id
    low: Count | None = None
    high: Count | None = None
    words: Text | None = None
    """As the source has it: about, more than, dozens, …"""
    words_kk: Text | None = None
    words_ru: Text | None = None
    place: Id
    """A site, a region, ``country``, or ``part`` of it."""
    place_words: Text | None = None
    place_words_kk: Text | None = None
    place_words_ru: Text | None = None
    event: Id | None = None
    covers: Covers
    """The days that the figure is about."""
    claimant: Id
    said_on: When
    status: Status
    withdrawn_on: When | None = None
    replaces: Ids = ()
    """Earlier claims of the same claimant and series that this one replaces."""
    repeats: Id | None = None
    """The claim of another claimant that this one passes on."""
    confidence: Grade
    note: Text | None = None
    note_kk: Text | None = None
    note_ru: Text | None = None
    sources: Ids = Field(min_length=1)
    checked_on: When
    checked_how: CheckedHow
