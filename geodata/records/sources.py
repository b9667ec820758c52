"""Where it can be read, and how the first article fares against that."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from geodata.cells import Address, CheckedHow, Ids, SourceKind, Text, When
from geodata.records.base import Record


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
    checked_on: When
    checked_how: CheckedHow


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
    checked_on: When
    checked_how: CheckedHow
