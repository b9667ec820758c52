"""A lesson as a class sees it: the stops of a talk, each with the scene that it shows."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from dashboard.view.address import step_of
from dashboard.view.dates import span_text
from dashboard.view.language import ENGLISH, spoken
from dashboard.view.places import place_title
from dashboard.view.scene import Scene
from dashboard.view.sources import source_lines
from dashboard.view.steps import days_of
from dashboard.view.view import SourceLine
from geodata.atlas import Atlas
from geodata.dates import PartialDate
from geodata.records.lessons import Stop, Told


@dataclass(frozen=True)
class StopView:
    """One stop of a lesson."""

    id: str
    number: int  # counted from 1
    title: str
    caption: str
    notes: str
    question: str
    scene: Scene  # what is shown when the map has come to rest
    since: dt.date | None  # the first day of the window that is played before
    date: str  # "9 January 2022", "2 to 5 January 2022"
    place: str  # the name of its place
    sources: tuple[SourceLine, ...]  # those of what it cites, each once

    def plain(self) -> dict[str, Any]:
        """Return what the browser needs of it, ready for JSON."""
        scene = self.scene.plain()
        shown = ("day", "place", "measure", "known", "span", "layers")
        return {
            "id": self.id,
            "title": self.title,
            "scene": {key: scene[key] for key in shown},
            "since": self.since.isoformat() if self.since else None,
        }


@dataclass(frozen=True)
class LessonView:
    """A lesson in the language that is spoken."""

    id: str
    title: str
    summary: str
    awaiting: bool  # no native reader has read it in this language yet
    stops: tuple[StopView, ...]

    def plain(self) -> dict[str, Any]:
        """Return what the browser needs of it, ready for JSON."""
        return {
            "id": self.id,
            "title": self.title,
            "stops": [stop.plain() for stop in self.stops],
        }

    def stop(self, name: str) -> StopView | None:
        """Return the stop of an id, or of a number as it is counted from 1; None for any other."""
        return next((stop for stop in self.stops if name in {stop.id, str(stop.number)}), None)


def lesson_view(name: str, atlas: Atlas) -> LessonView:
    """Return a lesson in the language that is spoken; KeyError where there is none of the name."""
    lesson = atlas.lessons[name]
    stops = enumerate(lesson.stops, 1)
    return LessonView(
        id=name,
        title=_told(lesson.title),
        summary=_told(lesson.summary),
        awaiting=spoken() in lesson.awaiting,
        stops=tuple(_stop(stop, number, atlas) for number, stop in stops),
    )


def _stop(stop: Stop, number: int, atlas: Atlas) -> StopView:
    days = days_of(atlas)
    day = days[step_of(stop.day, days)]
    since = days[step_of(stop.since, days)] if stop.since else None
    return StopView(
        id=stop.id,
        number=number,
        title=_told(stop.title),
        caption=_told(stop.caption),
        notes=_told(stop.notes),
        question=_told(stop.question),
        scene=Scene(
            day=day,
            place=stop.place,
            measure=stop.measure,
            known=stop.known,
            span=stop.span,
            layers=stop.layers,
            tab="story" if stop.measure == "events" else "toll",
            lang=spoken(),
        ),
        since=since if since != day else None,
        date=span_text(_whole(stop.since or stop.day), _whole(stop.day)),
        place=place_title(stop.place, atlas),
        sources=source_lines(_cited(stop, atlas), atlas),
    )


def _told(text: Told) -> str:
    """Return a text in the language that is spoken, or else in English."""
    return text.texts().get(spoken(), text.texts()[ENGLISH])


def _whole(day: dt.date) -> PartialDate:
    return PartialDate(day.year, day.month, day.day)


def _cited(stop: Stop, atlas: Atlas) -> Iterator[str]:
    """Yield the ids of the sources of what a stop cites."""
    for name in stop.cites:
        for table in (atlas.events, atlas.claims, atlas.checks):
            row: Any = table.get(name)
            yield from row.sources if row else ()
