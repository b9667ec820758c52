"""The whole record at once: every event, series, place and source, each in it once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from dashboard.view.digest import digest
from dashboard.view.panel import panel
from dashboard.view.sources import source_lines
from dashboard.view.story import order, story_item
from dashboard.view.view import Panel, Series, SourceLine, StoryItem
from geodata.atlas import Atlas
from geodata.records import COUNTRY


@dataclass(frozen=True)
class Whole:
    """The whole record in the language that is spoken."""

    panels: tuple[Panel, ...]  # the country's, then each region's with its sites' after it
    story: tuple[StoryItem, ...]  # every event, by day and hour
    told: Mapping[str, tuple[str, ...]]  # by event, the places in whose panel it is told
    toll: tuple[Series, ...]  # every series, in the order of the panels
    counted: Mapping[str, tuple[str, ...]]  # by series, the places in whose panel it stands
    sources: tuple[SourceLine, ...]  # every source, by the day of its publication

    @cached_property
    def numbers(self) -> Mapping[str, int]:
        """The number of each source in the list of all, from 1, by its id."""
        return {source.id: number for number, source in enumerate(self.sources, 1)}


def whole(atlas: Atlas) -> Whole:
    """Return the whole record of an atlas in the language that is spoken."""
    known = digest(atlas)
    panels = tuple(panel(place, known) for place in _places(atlas))
    events = sorted(atlas.events.values(), key=order)
    told = _where((one.place, (item.id for item in one.story)) for one in panels)
    counted = _where((one.place, (series.id for series in one.toll)) for one in panels)
    first = {series.id: series for one in reversed(panels) for series in reversed(one.toll)}
    return Whole(
        panels=panels,
        story=tuple(story_item(event, known) for event in events),
        told=told,
        toll=tuple(first[id_] for id_ in counted),
        counted=counted,
        sources=source_lines(atlas.sources, atlas),
    )


def _places(atlas: Atlas) -> Iterator[str]:
    yield COUNTRY
    for region in atlas.regions:
        yield region
        yield from (site.id for site in atlas.sites.values() if site.region == region)


def _where(panels: Iterable[tuple[str, Iterable[str]]]) -> dict[str, tuple[str, ...]]:
    """Return for each thing that stands in panels in which it does."""
    found: dict[str, list[str]] = {}
    for place, things in panels:
        for thing in things:
            found.setdefault(thing, []).append(place)
    return {thing: tuple(places) for thing, places in found.items()}
