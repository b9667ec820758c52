"""The record's tables, row by row, as typed records.

One class a table; one field a column, in the order in which the columns stand. What is empty
in a table is unknown and is ``None`` (or an empty tuple) here, never zero and never "".
Ids are lower-case words joined by hyphens. Lists of ids are parted by spaces, lists of words
by semicolons. The text under a field says what the column means and goes into
``datapackage.json``; columns that mean the same in every table are described there once.
"""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import BaseModel, ConfigDict, Field

from geodata.cells import (
    Address,
    Count,
    Covers,
    Grade,
    Hour,
    Id,
    Ids,
    Latitude,
    Longitude,
    SourceKind,
    Status,
    Text,
    When,
    Words,
    YesNo,
)

COUNTRY = "country"  # the place of an event or claim about Kazakhstan as a whole
PART = "part"  # the place of a claim about an area that is no unit; `place_words` says which


class Record(BaseModel):
    """One row of one table. `table` is the file's name without its ending."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)
    table: ClassVar[str]

    id: Id


class Region(Record):
    """A first-level unit of Kazakhstan as it stood in January 2022."""

    table = "regions"

    code_2022: Annotated[str, Field(pattern=r"^KZ-[A-Z]{3}$")]
    code_now: Annotated[str, Field(pattern=r"^KZ-\d{2}$")]
    kind: Literal["region", "city"]
    title: Text
    title_kk: Text | None = None
    title_ru: Text | None = None
    now: Text | None = None
    """What became of the name or the borders since."""
    now_kk: Text | None = None
    now_ru: Text | None = None
    valid_from: When | None = None
    valid_to: When | None = None
    utc_offset: Literal["+05:00", "+06:00"]
    approximate: YesNo = False
    """The shape is a stand-in for the real one."""
    note: Text | None = None
    note_kk: Text | None = None
    note_ru: Text | None = None
    sources: Ids = ()


class Site(Record):
    """A place with coordinates, and the region that it lay in in January 2022."""

    table = "sites"

    region: Id
    lat: Latitude
    lon: Longitude
    precision: Literal["settlement", "field"] = "settlement"
    title: Text
    title_kk: Text | None = None
    title_ru: Text | None = None
    now: Text | None = None
    """Today's name, where it differs."""
    now_kk: Text | None = None
    now_ru: Text | None = None
    also: Words = ()
    population: Count | None = None
    population_words: Text | None = None
    industry: Text | None = None
    industry_kk: Text | None = None
    industry_ru: Text | None = None
    context: Text | None = None
    context_kk: Text | None = None
    context_ru: Text | None = None
    finding: Text | None = None
    """One sentence: what is corroborated here and what is not."""
    finding_kk: Text | None = None
    finding_ru: Text | None = None
    note: Text | None = None
    note_kk: Text | None = None
    note_ru: Text | None = None
    sources: Ids = ()


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
    place: Id
    place_words: Text | None = None
    """Where within the place, as the source has it."""
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


class Source(Record):
    """Where something can be read.

    `title` is the page's own title in its own language; `shown_title` stands in for it where
    that title names a private person. `origin` is who stands behind the page (a ministry, an
    agency, the publisher's own reporting); empty where that is not known.
    """

    table = "sources"

    publisher: Text
    title: Text
    shown_title: Text | None = None
    url: Address | None = None
    published: When | None = None
    language: Annotated[str, Field(pattern=r"^[a-z]{2}$")]
    kind: SourceKind
    origin: Text | None = None
    note: Text | None = None


class Check(Record):
    """A statement of the article that the project began from, held against other sources."""

    table = "checks"

    title: Text
    """The statement."""
    title_kk: Text | None = None
    title_ru: Text | None = None
    verdict: Literal["corroborated", "contested", "unverified", "contradicted"]
    note: Text
    note_kk: Text | None = None
    note_ru: Text | None = None
    sources: Ids = ()


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


class Origin(Record):
    """Where an item of the first research went: into a record, or merged into one."""

    table = "lineage"

    target: Literal["regions", "sites", "events", "claims", "sources", "checks"]
    records: Ids = Field(min_length=1)
    how: Literal["kept", "merged", "split", "corrected"]
    note: Text | None = None


TABLES: tuple[type[Record], ...] = tuple(Record.__subclasses__())
"""The tables, in the order in which they stand above."""
