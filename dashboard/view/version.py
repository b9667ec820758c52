"""Which record is shown: the day of its last change, and a digest that tells any two apart."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from dashboard.view.dates import date_text
from dashboard.view.words import say
from geodata.atlas import Atlas
from geodata.dates import PartialDate
from geodata.records import CHECKED_TABLES


@dataclass(frozen=True)
class Version:
    """The version of a record. `day` is that of its last change, or of its last check."""

    day: PartialDate
    fingerprint: str  # eight hexadecimal digits

    @property
    def tag(self) -> str:
        """What stands in addresses and in the names of files: ``2026-11-26-3f2a9c1b``."""
        return "-".join(part for part in (str(self.day), self.fingerprint) if part)

    @property
    def text(self) -> str:
        """The version in the words of the language that is spoken."""
        return say("record-version", date=date_text(self.day), tag=self.fingerprint)


@lru_cache(maxsize=4)
def version(atlas: Atlas) -> Version:
    """Return the version of an atlas' record."""
    checked = [row.checked_on for table in CHECKED_TABLES for row in getattr(atlas, table).values()]
    changed = [change.changed_on for change in atlas.changes.values()]
    return Version(max([*checked, *changed], key=lambda day: day.last), atlas.fingerprint)
