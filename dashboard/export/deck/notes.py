"""The notes of a slide: what the presenter reads and asks, and where it can be read."""

from __future__ import annotations

from collections.abc import Iterable

from pptx.oxml import parse_xml

from dashboard.export.deck.page import Slide, named
from dashboard.export.deck.text import Run, paragraph
from dashboard.view.lesson import StopView
from dashboard.view.version import version
from dashboard.view.view import SourceLine
from dashboard.view.words import say
from geodata.atlas import Atlas


def add_notes(slide: Slide, stop: StopView, atlas: Atlas) -> None:
    """Write a stop's notes page: the notes, the question, the sources with their addresses."""
    _write(
        slide,
        [
            paragraph([Run(stop.notes)]),
            paragraph([Run(f"{say('deck-question')}: ", bold=True), Run(stop.question)], before=6),
            paragraph([Run(f"{say('sources-of')}:", bold=True)], before=6),
            *(_source(source) for source in stop.sources),
            paragraph([Run(version(atlas).text)], before=6),
        ],
    )


def add_cover_notes(slide: Slide, summary: str, facts: Iterable[str]) -> None:
    """Write the notes page of the first slide: what the lesson is about, and whose work it is."""
    _write(slide, [paragraph([Run(text)]) for text in (summary, *facts)])


def add_source_notes(slide: Slide, sources: Iterable[SourceLine]) -> None:
    """Write the notes page of a slide of sources: each with its address."""
    _write(slide, map(_source, sources))


def _source(source: SourceLine) -> str:
    when = source.published or say("source-undated")
    return paragraph(
        [
            Run(f"{source.publisher}: "),
            Run(source.title, language=source.language),
            Run(f". {when}. {source.url or say('source-no-address')}"),
        ]
    )


def _write(slide: Slide, paragraphs: Iterable[str]) -> None:
    body = slide.notes_slide.notes_placeholder.element.txBody
    for old in list(body.p_lst):
        body.remove(old)
    for text in paragraphs:
        body.append(parse_xml(named(text)))
