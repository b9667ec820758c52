"""The Scene: what a reader or an editor asked to see."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any, get_args

from dashboard.view.language import LANGUAGES
from geodata.records import COUNTRY
from geodata.records.lessons import ALL_LAYERS, ShownClock, ShownMeasure, ShownSpan

MEASURES: tuple[str, ...] = get_args(ShownMeasure)
CLOCKS: tuple[str, ...] = get_args(ShownClock)  # as known on the day shown, or as known today
SPANS: tuple[str, ...] = get_args(ShownSpan)
TABS = ("story", "toll", "sources")
LAYERS: tuple[str, ...] = ALL_LAYERS
THEMES = ("auto", "light", "dark")
FAMILIES = ("protest", "force", "decision", "aftermath", "context")
CLAIMANTS = ("official", "independent", "press", "partisan")
ONLY = ("disagree", "origins")  # where sources disagree; with two independent origins or more
SIEVES = {"families": FAMILIES, "claimants": CLAIMANTS, "only": ONLY}
"""The filters by their keys. Nothing chosen lets everything through; each of `only` must hold."""
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
    families: tuple[str, ...] = ()
    claimants: tuple[str, ...] = ()
    only: tuple[str, ...] = ()
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
            "families": list(self.families),
            "claimants": list(self.claimants),
            "only": list(self.only),
            "layers": list(self.layers),
            "theme": self.theme,
            "lang": self.lang,
        }


def chosen(key: str, values: Collection[str]) -> tuple[str, ...]:
    """Return what a filter lets through, in its own order; all families or kinds are no filter."""
    found = tuple(value for value in SIEVES[key] if value in values)
    return () if key != "only" and len(found) == len(SIEVES[key]) else found


def toggled(key: str, values: Collection[str], value: str) -> tuple[str, ...]:
    """Return a filter with one of its values put on, or taken off where it was on."""
    return chosen(key, {*values} ^ {value})


DEFAULTS = Scene()
MODES = (
    "events-sofar",
    "events-day",
    *(f"{measure}-{mode}" for measure in MEASURES[1:] for mode in (*CLOCKS, "day")),
)
