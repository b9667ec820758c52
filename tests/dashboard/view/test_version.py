"""The version of the record."""

from __future__ import annotations

from dashboard.view.version import Version, version
from geodata import RECORD
from geodata.atlas import Atlas, fingerprint
from geodata.dates import PartialDate


def test_it_is_the_day_of_the_last_change_and_the_digest_of_the_files(atlas: Atlas) -> None:
    known = version(atlas)
    last = max(change.changed_on.last for change in atlas.changes.values())
    assert known.day.last >= last
    assert known.tag == f"{known.day}-{fingerprint(RECORD)}"


def test_it_is_said_in_words() -> None:
    said = Version(PartialDate.parse("2026-11-26"), "3f2a9c1b").text
    assert said == "Record of 26 November 2026 (3f2a9c1b)"
