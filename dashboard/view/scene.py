"""The Scene: what a reader or an editor asked to see."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

from dashboard.view.language import LANGUAGES
from geodata.records import COUNTRY

MEASURES = ("events", "deaths", "injured", "detained")
CLOCKS = ("then", "now")  # figures as known on the day shown, or as known today
SPANS = ("sofar", "day")
TABS = ("story", "toll", "sources")
LAYERS = ("labels", "regions", "water")
THEMES = ("auto", "light", "dark")
TONGUES = ("auto", *LANGUAGES)  # auto: the language that the browser prefers

OPENING = dt.date(2022, 1, 9)  # the day of the figure that was withdrawn: the page opens here


@dataclass(frozen=True)
class Scene:
    """A window on the record."""

    day: dt.date = OPENING
    place: str = COUNTRY
    measure: str = "events"
    known: str = "then"
    span: str = "sofar"
    tab: str = "story"
    layers: tuple[str, ...] = LAYERS
    theme: str = "auto"
    lang: str = "auto"

    def mode(self) -> str:
        """Return the key of `View.frames` that this scene shows."""
        if self.span == "day":
            return f"{self.measure}-day"
        return f"{self.measure}-{'sofar' if self.measure == 'events' else self.known}"

    def plain(self) -> dict[str, Any]:
        """Return the scene as it stands in JSON, with the keys of the address."""
        return {
            "day": self.day.isoformat(),
            "place": self.place,
            "measure": self.measure,
            "known": self.known,
            "span": self.span,
            "tab": self.tab,
            "layers": list(self.layers),
            "theme": self.theme,
            "lang": self.lang,
        }


DEFAULTS = Scene()
MODES = (
    "events-sofar",
    "events-day",
    *(f"{measure}-{mode}" for measure in MEASURES[1:] for mode in (*CLOCKS, "day")),
)
