"""The View: what a scene looks like, as plain data, before anybody draws it."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any, Literal

Part = Literal["before", "january", "after"]
SCRIPTED = (
    *("product", "play", "pause", "mark-name", "panel-lost", "goto-wrong", "goto-before"),
    *("filter", "filter-on", "filter-events", "filter-claims", "filter-lost"),
    *("find-count", "find-events", "find-found", "find-loading", "find-lost", "find-nothing"),
    *("find-places", "find-sources", "find-table"),
)
"""The words that scripts say; all others stand in the page."""
PlaceKind = Literal["country", "region", "site"]


@dataclass(frozen=True)
class Step:
    """One stop of the playhead: a day, where it stands on the axis, and what is said of it."""

    day: dt.date
    part: Part
    at: float  # position on the axis, from 0 to 1
    date: str  # "Sunday 9 January 2022"
    sentence: str  # what this moment is about; empty where the record has nothing
    spoken: str  # the slider's value in one sentence
    key: bool  # a key moment of the story
    new: tuple[int, ...]  # indexes of the marks at which an event begins on this day
    bars: tuple[tuple[str, int], ...]  # number of events that begin on this day, by family


@dataclass(frozen=True)
class MarkCell:
    """How a site's mark looks: radii in pixels on a map 1,000 pixels wide."""

    low: float
    high: float
    state: str
    text: str


@dataclass(frozen=True)
class RegionCell:
    """How a region looks: a tint from 0 to 4, and the figure printed on it, if any."""

    level: int
    state: str
    text: str
    figure: str = ""


@dataclass(frozen=True)
class CountryCell:
    """The country's figure, which never stands on the map."""

    headline: str  # "Killed, whole country"
    figure: str  # "164", "238", "no figure yet"
    state: str
    verdict: str = ""  # "withdrawn the same day"
    claimant: str = ""  # who said it and when
    basis: str = ""  # how many sources and origins
    other: str = ""  # what is known now, or was known then


@dataclass(frozen=True)
class Frames:
    """Cell numbers: `marks[step][mark]`, `regions[step][region]`, `country[step]`."""

    marks: tuple[tuple[int, ...], ...]
    regions: tuple[tuple[int, ...], ...]
    country: tuple[int, ...]

    def plain(self) -> dict[str, Any]:
        """Return them as they are sent: for each mark and region the runs of its cells.

        A run is a cell and for how many steps it stays: a place seldom changes.
        """
        return {
            "marks": [_runs(cells) for cells in zip(*self.marks, strict=True)],
            "regions": [_runs(cells) for cells in zip(*self.regions, strict=True)],
            "country": _runs(self.country),
        }


def _runs(cells: Iterable[int]) -> list[int]:
    return [number for cell, run in groupby(cells) for number in (cell, len(tuple(run)))]


@dataclass(frozen=True)
class SourceLine:
    """A source as a reader sees it."""

    id: str
    publisher: str
    title: str
    published: str  # empty where the page shows no date
    language: str
    kind: str
    origin: str
    url: str  # empty where there is no address
    unfound: str = ""  # "not found again on 26 November 2026"


@dataclass(frozen=True)
class StoryItem:
    """An event in the story of a place."""

    id: str
    day: dt.date  # the first day; the playhead passes it here
    when: str  # "5 January 2022, about 14:00"
    place: str
    place_title: str
    kind: str
    family: str
    title: str
    summary: str
    basis: str  # empty, or "Claimed by one party; no independent report was found"
    origins: str  # "2 independent origins", "one origin: provisional"
    provisional: bool
    note: str
    sources: tuple[SourceLine, ...]
    unfound: str = ""  # as of a source
    disputed: bool = False  # accounts of it differ (dashboard.view.disagreement)
    attested: bool = True  # two independent origins or more stand behind it


@dataclass(frozen=True)
class ClaimLine:
    """A claim in a ledger."""

    id: str
    day: dt.date  # the day it was said
    said: str  # "9 January 2022", "June 2022"
    figure: str  # "164", "139-151", "more than 200", "dozens"
    low: int | None
    high: int | None
    claimant: str
    claimant_kind: str
    status: str  # as known now
    verdict: str  # "withdrawn the same day", "replaced by 238 on 16 August 2022"
    provisional: bool
    note: str
    sources: tuple[SourceLine, ...]
    unfound: str = ""  # as of a source
    disputed: bool = False  # it stands, and another figure of its series cannot be right too
    attested: bool = True  # as of an event


@dataclass(frozen=True)
class Series:
    """Every claim about one measure of one group, place and period, by the day it was said."""

    id: str
    heading: str  # "Killed, Almaty, January 2022"
    definition: str
    range: str  # "139-151", or "No figure was found"
    rule: str  # how the range and the headline were chosen
    claims: tuple[ClaimLine, ...]
    stands: bool = False  # whether a figure of it stands


@dataclass(frozen=True)
class SearchLine:
    """Something that was looked for and not found."""

    title: str
    when: str  # "looked for on 26 November 2026"
    note: str


@dataclass(frozen=True)
class Panel:
    """Everything about one place: the country, a region or a site."""

    place: str
    kind: PlaceKind
    title: str
    names: tuple[tuple[str, str], ...]  # language code and name
    now: str  # today's name or borders, where they differ
    lies_in: str  # "Mangystau Region"; empty for the country
    lies_in_id: str
    facts: tuple[str, ...]  # "23 events", "75,604 people (1 January 2024, …)"
    finding: str
    context: str
    note: str
    story: tuple[StoryItem, ...]
    toll: tuple[Series, ...]
    sources: tuple[SourceLine, ...]
    searches: tuple[SearchLine, ...] = ()


@dataclass(frozen=True)
class PlaceLine:
    """A place in the list of places."""

    id: str
    title: str
    kind: PlaceKind
    lies_in: str  # "Mangystau Region"; empty for the country
    events: int


@dataclass(frozen=True)
class View:
    """A scene answered."""

    language: str
    scene: dict[str, Any]
    defaults: dict[str, Any]
    steps: tuple[Step, ...]
    step: int  # the step that the scene shows
    marks: tuple[str, ...]
    regions: tuple[str, ...]
    mark_cells: tuple[MarkCell, ...]
    region_cells: tuple[RegionCell, ...]
    country_cells: tuple[CountryCell, ...]
    frames: dict[str, Frames]
    mode: str  # the key of `frames` that the scene shows
    places: tuple[PlaceLine, ...]
    panel: Panel
    notices: tuple[str, ...]
    words: dict[str, str]
    tallest: int = 0  # events on the day that has most, whatever filter is on
    whole: dict[str, Frames] = field(default_factory=dict)  # frames without a filter, if one is on

    def moving(self) -> dict[str, Any]:
        """Return what of it a filter changes: steps, cells and frames, ready for JSON."""
        return {
            "steps": [
                {
                    "day": step.day.isoformat(),
                    "part": step.part,
                    "at": step.at,
                    "date": step.date,
                    "sentence": step.sentence,
                    "spoken": step.spoken,
                    "key": step.key,
                    "new": list(step.new),
                    "bars": [list(bar) for bar in step.bars],
                }
                for step in self.steps
            ],
            "cells": {
                "marks": [dataclasses.astuple(cell) for cell in self.mark_cells],
                "regions": [dataclasses.astuple(cell) for cell in self.region_cells],
                "country": [dataclasses.asdict(cell) for cell in self.country_cells],
            },
            "frames": {mode: frames.plain() for mode, frames in self.frames.items()},
        }

    def client(self) -> dict[str, Any]:
        """Return what the browser needs to play the scene, ready for JSON."""
        return {
            **self.moving(),
            "marks": list(self.marks),
            "regions": list(self.regions),
            "tallest": self.tallest,
            "places": {
                place.id: {"title": place.title, "kind": place.kind} for place in self.places
            },
            "scene": self.scene,
            "defaults": self.defaults,
            "words": {key: self.words[key] for key in SCRIPTED if key in self.words},
        }
