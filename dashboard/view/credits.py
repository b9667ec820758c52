"""Whose work the page shows, and under which licence: the lines that every picture carries."""

from __future__ import annotations

from dataclasses import dataclass

from dashboard.view.words import say


@dataclass(frozen=True)
class Credit:
    """One attribution: what it is for, who is named, under which licence, and where to read on."""

    what: str
    holder: str
    licence: str
    url: str

    @property
    def line(self) -> str:
        """The credit as one sentence."""
        return say("credit-line", what=self.what, holder=self.holder, licence=self.licence)


# what, holder, licence (ids of the catalogue) and the address that the licence asks to name;
# the sources are geodata/LICENSE and geodata/borders/LICENSE
_CREDITS = (
    ("regions", "osm", "odbl", "https://www.openstreetmap.org/copyright"),
    ("surroundings", "natural-earth", "public-domain", "https://www.naturalearthdata.com/"),
    ("places", "geonames", "cc-by", "https://www.geonames.org/"),
    ("record", "qantar", "cc-by", "https://creativecommons.org/licenses/by/4.0/"),
)


def map_credits() -> tuple[Credit, ...]:
    """Return the credits of the map and of the record, in the order in which they are shown."""
    return tuple(
        Credit(say(f"credit-{what}"), say(f"holder-{holder}"), say(f"licence-{licence}"), url)
        for what, holder, licence, url in _CREDITS
    )
