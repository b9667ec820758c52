"""Lessons: stops of a talk on the map. One file a lesson in `scenes/`, its name is its address."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from geodata.cells import Id, Text
from geodata.records.base import COUNTRY

ShownMeasure = Literal["events", "deaths", "injured", "detained"]
ShownClock = Literal["then", "now"]
ShownSpan = Literal["sofar", "day"]
ShownLayer = Literal["labels", "regions", "water"]
ALL_LAYERS: tuple[ShownLayer, ...] = ("labels", "regions", "water")
RESERVED = frozenset({"january", "view"})
"""Names that no lesson can have: addresses of what is no lesson begin with them."""


class _Part(BaseModel):
    # Built when a lesson is first read, as for a row (`geodata.records.base`).
    model_config = ConfigDict(
        frozen=True, extra="forbid", use_attribute_docstrings=True, defer_build=True
    )


class Told(_Part):
    """A text in three languages; where one is missing the English is shown."""

    en: Text
    kk: Text | None = None
    ru: Text | None = None

    def texts(self) -> dict[str, str]:
        """Return the texts that are there, by language."""
        return {
            name: text for name, text in (("en", self.en), ("kk", self.kk), ("ru", self.ru)) if text
        }


class Stop(_Part):
    """One stop of a talk: what the map shows, and what is said and asked about it."""

    id: Id
    """What its address ends with; once in a lesson."""
    title: Told
    """A few words, for a slide."""
    day: dt.date
    """The day on which the map rests."""
    since: dt.date | None = None
    """The first day of a window that is played before the map rests; none: it goes to its day."""
    place: Id = COUNTRY
    """A site or a region; ``country`` where none is chosen."""
    measure: ShownMeasure = "events"
    """What the marks show."""
    known: ShownClock = "then"
    """Figures as known on the day that is shown, or as known now."""
    span: ShownSpan = "sofar"
    """Everything up to the day, or what is of the day alone."""
    layers: tuple[ShownLayer, ...] = ALL_LAYERS
    """What is drawn besides the marks."""
    caption: Told
    """What the class reads, with who says so."""
    notes: Told
    """What the presenter reads."""
    question: Told
    """What the class is asked."""
    cites: tuple[Id, ...] = Field(min_length=1)
    """The events, claims and checks that the texts rest on; their sources are shown."""


class Lesson(_Part):
    """A talk: stops in the order in which they are shown."""

    title: Told
    summary: Told
    """What it is about, in a sentence."""
    awaiting: tuple[Literal["kk", "ru"], ...] = ()
    """The languages whose texts no native reader has read yet."""
    stops: Annotated[tuple[Stop, ...], Field(min_length=1)]

    def texts(self) -> list[tuple[tuple[str | int, ...], str, str]]:
        """Return every text: where it stands in the file, its language, and itself."""
        told: list[tuple[tuple[str | int, ...], Told]] = [
            (("title",), self.title),
            (("summary",), self.summary),
        ]
        for number, stop in enumerate(self.stops):
            told += [
                (("stops", number, name), getattr(stop, name))
                for name in ("title", "caption", "notes", "question")
            ]
        return [
            ((*path, language), language, text)
            for path, one in told
            for language, text in one.texts().items()
        ]
