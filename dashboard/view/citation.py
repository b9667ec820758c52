"""How to cite the record: in words, for BibTeX, and for reference managers (CSL-JSON)."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from dashboard.view.dates import date_text
from dashboard.view.version import version
from dashboard.view.words import say
from geodata.atlas import Atlas

LICENCE = "https://creativecommons.org/licenses/by/4.0/"


@dataclass(frozen=True)
class Citation:
    """The record as a work that can be cited. Its version is the day of its last change.

    A record that nobody ever changed has the day on which a row was last checked.
    """

    title: str
    author: str
    version: str  # "2026-11-26"
    year: int
    begins: str  # the date of its first event
    url: str  # where it is read; empty where that is not known
    text: str  # the citation in one sentence

    def bibtex(self) -> str:
        """Return the entry for BibTeX (biblatex's type ``dataset``)."""
        fields = {
            "author": f"{{{self.author}}}",
            "title": self.title,
            "year": str(self.year),
            "version": self.version,
            "url": self.url,
            "note": say("licence-cc-by"),
        }
        lines = [f"  {name} = {{{value}}}," for name, value in fields.items() if value]
        return "@dataset{qantar,\n" + "\n".join(lines) + "\n}\n"

    def csl(self) -> str:
        """Return the entry as CSL-JSON, version 1.0."""
        entry: dict[str, Any] = {
            "id": "qantar",
            "type": "dataset",
            "title": self.title,
            "author": [{"literal": self.author}],
            "issued": {"date-parts": [[int(part) for part in self.version.split("-")]]},
            "version": self.version,
            "license": LICENCE,
        }
        if self.url:
            entry["URL"] = self.url
        return json.dumps([entry], ensure_ascii=False, indent=2) + "\n"

    def schema(self) -> dict[str, Any]:
        """Return the description of the data set in the words of schema.org."""
        about = {
            "@context": "https://schema.org",
            "@type": "Dataset",
            "name": self.title,
            "description": say("description"),
            "creator": {"@type": "Organization", "name": self.author},
            "license": LICENCE,
            "version": self.version,
            "dateModified": self.version,
            "temporalCoverage": f"{self.begins}/..",
            "spatialCoverage": {"@type": "Place", "name": say("country")},
            "isAccessibleForFree": True,
        }
        return about | ({"url": self.url} if self.url else {})


def citation(atlas: Atlas, url: str) -> Citation:
    """Return how an atlas that is read at an address is cited."""
    last = version(atlas).day
    title, author = say("cite-title"), say("cite-author")
    values = {"author": author, "title": title, "date": date_text(last), "url": url}
    text = say("cite-text", **values) if url else say("cite-text-bare", **values)
    begins = min((event.date for event in atlas.events.values()), key=lambda date: date.first)
    return Citation(title, author, str(last), last.year, str(begins), url, text)
