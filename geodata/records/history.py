"""How the record came to be: what was looked for, what was changed, where research went."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from geodata.cells import Address, Id, Ids, Languages, Text, When, Words
from geodata.records.base import Record

Target = Literal[
    "regions",
    "sites",
    "events",
    "measures",
    "groups",
    "claimants",
    "claims",
    "sources",
    "checks",
    "moments",
    "kinds",
    "searches",
]


class Search(Record):
    """Something that was looked for and not found, so that nobody takes silence for a zero."""

    table = "searches"

    place: Id
    """A site, a region, or ``country``."""
    measure: Id | None = None
    title: Text
    """What was looked for."""
    title_kk: Text | None = None
    title_ru: Text | None = None
    looked_on: When
    words: Words = Field(min_length=1)
    """What was typed into the search."""
    note: Text | None = None
    note_kk: Text | None = None
    note_ru: Text | None = None


class Change(Record):
    """A cell of the record that was corrected, or a row that was added: what it was, and why."""

    table = "changes"

    changed_on: When
    target: Target
    record: Id
    column: Text | None = None
    """Empty where the whole row is new."""
    was: Text | None = None
    now: Text | None = None
    why: Text
    url: Address | None = None
    """A page that shows it."""


class Translation(Record):
    """The state of a row's Kazakh and Russian texts: what they translate, and who has read them."""

    table = "translations"

    target: Target
    record: Id
    of: Annotated[str, Field(pattern=r"^[0-9a-f]{12}$")]
    """A digest of the English texts that were translated; another one means stale."""
    read: Languages = ()
    """The languages (kk, ru) that a native reader has read; none: awaiting one."""

    @property
    def row(self) -> str:
        """The row that it is about, in words."""
        return f"{self.target} {self.record}"


class Origin(Record):
    """Where an item of the first research went: into a record, or merged into one."""

    table = "lineage"

    target: Literal["regions", "sites", "events", "claims", "sources", "checks"]
    records: Ids = Field(min_length=1)
    how: Literal["kept", "merged", "split", "corrected"]
    note: Text | None = None
