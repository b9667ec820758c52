"""A lesson on paper: what each of its cells says, and what stands once for all of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from dashboard.view.answer import answer
from dashboard.view.citation import citation
from dashboard.view.credits import map_credits
from dashboard.view.language import spoken
from dashboard.view.lesson import LessonView, StopView, lesson_view
from dashboard.view.sources import source_lines
from dashboard.view.version import version
from dashboard.view.view import SourceLine, View
from dashboard.view.words import say
from geodata.atlas import Atlas
from geodata.records import COUNTRY

_SILENT = frozenset({"none", "unknown"})  # a mark in such a state says nothing of its own


@dataclass(frozen=True)
class Figure:
    """The figure of a stop: what is counted, how many, who says so, what became of it."""

    headline: str  # "Killed, whole country, January 2022"; of a place its name
    figure: str  # "164"; empty where the words hold it
    state: str
    words: tuple[str, ...]  # "withdrawn the same day", "Health Ministry, 9 January 2022", …


@dataclass(frozen=True)
class Cell:
    """One stop as it is printed."""

    stop: StopView
    view: View
    shows: str  # "Almaty. Deaths, as known on this day"
    figure: Figure  # where the map shows events how many, which nobody claims
    sources: tuple[int, ...]  # their numbers in the handout's list


@dataclass(frozen=True)
class Statement:
    """What one mark or region of the maps says, with the numbers of the stops that show it."""

    text: str
    stops: tuple[int, ...]


@dataclass(frozen=True)
class Handout:
    """A lesson on paper, in the language that is spoken."""

    lesson: LessonView
    cells: tuple[Cell, ...]
    statements: tuple[Statement, ...]  # of the maps that show figures
    sources: tuple[SourceLine, ...]  # numbered from 1
    credits: tuple[str, ...]
    version: str
    cited: str
    address: str  # where the lesson plays; empty where it is served nowhere


def handout(name: str, atlas: Atlas, root: str) -> Handout:
    """Return a lesson on paper; KeyError where there is none of the name.

    Args:
        name: the lesson's.
        atlas: the record.
        root: the address of the map, ending in a slash; empty where it is not known.
    """
    lesson = lesson_view(name, atlas)
    ids = [source.id for stop in lesson.stops for source in stop.sources]
    sources = source_lines(ids, atlas)
    numbers = {source.id: number for number, source in enumerate(sources, 1)}
    cells = tuple(_cell(stop, numbers, atlas) for stop in lesson.stops)
    return Handout(
        lesson=lesson,
        cells=cells,
        statements=_statements(cells),
        sources=sources,
        credits=tuple(credit.line for credit in map_credits()),
        version=version(atlas).text,
        cited=citation(atlas, root).text,
        address=f"{root}embed/{name}?lang={spoken()}" if root else "",
    )


def _cell(stop: StopView, numbers: dict[str, int], atlas: Atlas) -> Cell:
    scene = stop.scene
    view = answer(atlas, scene)
    # What was said on the day alone, and what happened up to it, know no clock.
    part = "span" if scene.measure == "events" or scene.span == "day" else "known"
    clock = view.words[f"{part}-{getattr(scene, part)}"]
    return Cell(
        stop=stop,
        view=view,
        shows=say(
            "handout-shows",
            place=stop.place,
            measure=view.words[f"measure-{scene.measure}"],
            clock=clock[:1].lower() + clock[1:],
        ),
        figure=_figure(stop, view),
        sources=tuple(sorted(numbers[source.id] for source in stop.sources)),
    )


def _figure(stop: StopView, view: View) -> Figure:
    frames, place = view.frames[view.mode], stop.scene.place
    if place == COUNTRY:
        cell = view.country_cells[frames.country[view.step]]
        words = (cell.verdict, cell.claimant, cell.basis, cell.other)
        return Figure(cell.headline, cell.figure, cell.state, tuple(filter(None, words)))
    if place in view.marks:
        mark = view.mark_cells[frames.marks[view.step][view.marks.index(place)]]
        return Figure(stop.place, "", mark.state, (mark.text,))
    region = view.region_cells[frames.regions[view.step][view.regions.index(place)]]
    return Figure(stop.place, "", region.state, (region.text,))


def _statements(cells: tuple[Cell, ...]) -> tuple[Statement, ...]:
    """Return what the maps of figures say, each sentence once, in order of the stops."""
    stops: dict[str, list[int]] = {}
    for cell in cells:
        for text in _said(cell.view) if cell.stop.scene.measure != "events" else ():
            stops.setdefault(text, []).append(cell.stop.number)
    return tuple(Statement(text, tuple(dict.fromkeys(shown))) for text, shown in stops.items())


def _said(view: View) -> Iterator[str]:
    """Yield what the marks of a map say, and its regions: ``Almaty: 103 reported killed …``."""
    titles = {place.id: place.title for place in view.places}
    frames = view.frames[view.mode]
    rows = (
        (view.marks, frames.marks[view.step], view.mark_cells),
        (view.regions, frames.regions[view.step], view.region_cells),
    )
    for places, row, cells in rows:
        for place, at in zip(places, row, strict=True):
            if cells[at].state not in _SILENT:
                yield say("mark-name", place=titles[place], text=cells[at].text)
