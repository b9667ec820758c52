"""The sources of a lesson on slides: each once, its publisher a link, as many as a column holds.

Their addresses stand in full in the notes of these slides, where there is room for them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dashboard.export.deck.layouts import SOURCES_PAGE, THIRDS
from dashboard.export.deck.letters import POINTS, height
from dashboard.export.deck.notes import add_source_notes
from dashboard.export.deck.page import (
    Deck,
    Slide,
    add_foot,
    link,
    new_slide,
    without,
    write,
    write_title,
)
from dashboard.export.deck.text import Run, paragraph
from dashboard.view.lesson import LessonView
from dashboard.view.view import SourceLine
from dashboard.view.words import say
from geodata.atlas import Atlas

SIZE = 9.5
_GAP = 4.0  # points above each
_SAFE = 0.98  # of a column's height
_COLUMN, _COLUMNS = THIRDS[0], len(THIRDS)


@dataclass(frozen=True)
class Cited:
    """A source, and the numbers of the slides that rest on it."""

    source: SourceLine
    slides: tuple[int, ...]

    @property
    def tail(self) -> str:
        """When it was published, whether it was found again, and where it stands in the lesson."""
        numbers = ", ".join(map(str, self.slides))
        key = "deck-slide" if len(self.slides) == 1 else "deck-slides"
        dated = self.source.published or say("source-undated")
        parts = (dated, self.source.unfound, say(key, numbers=numbers))
        return ". ".join(part for part in parts if part)

    @property
    def text(self) -> str:
        """Everything that is written of it, as it is measured."""
        return f"{self.source.publisher}: {self.source.title}. {self.tail}"


def cited(lesson: LessonView, first: int) -> tuple[Cited, ...]:
    """Return the sources of a lesson's stops, in the order in which they come.

    Args:
        lesson: the lesson.
        first: the number of the slide of its first stop.
    """
    found: dict[str, SourceLine] = {}
    slides: dict[str, list[int]] = {}
    for number, stop in enumerate(lesson.stops, first):
        for source in stop.sources:
            found.setdefault(source.id, source)
            slides.setdefault(source.id, []).append(number)
    return tuple(Cited(source, tuple(slides[id_])) for id_, source in found.items())


def paged(sources: Sequence[Cited]) -> list[list[list[Cited]]]:
    """Return the sources by page and column, three columns a page, each as full as it may be."""
    columns: list[list[Cited]] = []
    at = _COLUMN.height
    for source in sources:
        tall = height([source.text], _COLUMN.width, SIZE) + _GAP / POINTS
        if at + tall > _COLUMN.height * _SAFE:
            columns.append([])
            at = 0.0
        columns[-1].append(source)
        at += tall
    return [columns[at : at + _COLUMNS] for at in range(0, len(columns), _COLUMNS)]


def add_sources(deck: Deck, sources: Sequence[Cited], atlas: Atlas) -> list[Slide]:
    """Add the slides of the sources."""
    pages = paged(sources)
    return [
        _add_page(deck, columns, number, len(pages), atlas)
        for number, columns in enumerate(pages, 1)
    ]


def _add_page(
    deck: Deck, columns: Sequence[Sequence[Cited]], page: int, pages: int, atlas: Atlas
) -> Slide:
    slide = new_slide(deck, SOURCES_PAGE)
    title = say("sources-of") if pages == 1 else say("deck-sources-page", page=page, pages=pages)
    write_title(slide, title)
    for index, column in enumerate(columns, 1):
        write(slide, index, [paragraph(_runs(slide, one)) for one in column])
    for index in range(len(columns) + 1, _COLUMNS + 1):
        without(slide, index)
    add_source_notes(slide, [one.source for column in columns for one in column])
    add_foot(slide, atlas)
    return slide


def _runs(slide: Slide, one: Cited) -> list[Run]:
    source = one.source
    return [
        Run(source.publisher, bold=True, link=link(slide, source.url)),
        Run(": "),
        Run(source.title, language=source.language),
        Run(f". {one.tail}"),
    ]
