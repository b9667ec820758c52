"""Where: the regions of January 2022, and the sites that lie in them."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from geodata.cells import Count, Id, Ids, Latitude, Longitude, Text, When, Words, YesNo
from geodata.records.base import Record


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
    population_words_kk: Text | None = None
    population_words_ru: Text | None = None
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
