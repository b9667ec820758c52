"""The record's tables, row by row, as typed records.

One class a table; one field a column, in the order in which the columns stand. What is empty
in a table is unknown and is ``None`` (or an empty tuple) here, never zero and never "".
Ids are lower-case words joined by hyphens. Lists of ids are parted by spaces, lists of words
by semicolons. The text under a field says what the column means and goes into
``datapackage.json``; columns that mean the same in every table are described there once.
"""

from __future__ import annotations

from geodata.records.base import COUNTRY, PART, Record
from geodata.records.claims import Claim, Claimant, Group, Measure
from geodata.records.events import Event, Kind, Moment
from geodata.records.history import Change, Origin, Search, Translation
from geodata.records.places import Region, Site
from geodata.records.sources import Check, Source

__all__ = [
    "CHECKED_TABLES",
    "COUNTRY",
    "PART",
    "TABLES",
    "Change",
    "Check",
    "Claim",
    "Claimant",
    "Event",
    "Group",
    "Kind",
    "Measure",
    "Moment",
    "Origin",
    "Record",
    "Region",
    "Search",
    "Site",
    "Source",
    "Translation",
]

TABLES: tuple[type[Record], ...] = (
    Region,
    Site,
    Kind,
    Event,
    Measure,
    Group,
    Claimant,
    Claim,
    Source,
    Check,
    Moment,
    Search,
    Change,
    Translation,
    Origin,
)
"""The tables, in the order in which the record tells them."""

CHECKED_TABLES = tuple(kind.table for kind in TABLES if "checked_how" in kind.model_fields)
"""The tables whose rows say how they were last held against a page."""
