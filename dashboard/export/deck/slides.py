"""What stands on the slides of a lesson: on the first one, and on that of each stop."""

from __future__ import annotations

from collections.abc import Sequence

from dashboard.export.deck.chart import add_chart
from dashboard.export.deck.drawing import Box, Drawn, Pen
from dashboard.export.deck.layouts import (
    BELOW,
    CAPTION,
    COVER,
    COVER_FACTS,
    COVER_MAP,
    COVER_SUMMARY,
    COVER_TITLE,
    MAP,
    SMALL_BELOW,
    SMALL_CAPTION,
    SMALL_MAP,
    SMALL_SOURCES,
    SOURCES,
    STOP,
    STOP_WITH_FIGURES,
)
from dashboard.export.deck.legend import figure_words, legend_group
from dashboard.export.deck.letters import height
from dashboard.export.deck.map import country_group, map_group
from dashboard.export.deck.page import (
    Deck,
    Slide,
    add_foot,
    draw,
    fit,
    link,
    new_slide,
    write,
    write_title,
)
from dashboard.export.deck.text import LINE, Run, paragraph
from dashboard.view.lesson import LessonView, StopView
from dashboard.view.places import place_title
from dashboard.view.said import Said
from dashboard.view.version import version
from dashboard.view.view import SourceLine, View
from dashboard.view.words import count, say
from geodata.atlas import Atlas

_COVERS = (44, 40, 36, 32, 28, 24)
_SUMMARIES = (20, 18, 17, 16, 15, 14, 13, 12)
_FACTS = (12, 11.5, 11, 10.5, 10, 9)
_CAPTIONS = (22, 20, 19, 18, 17, 16, 15, 14, 13, 12, 11)
_SMALL_CAPTIONS = _CAPTIONS[4:]
_SOURCES = 10  # points
_NOTE = 9  # points, of the line under a chart
_APART = 0.3  # inches between the figure and the legend
_AIR = 0.12  # inches between the caption and the chart
_FIGURE = 0.42  # of what is below the map, for the figure; the rest is the legend's


def add_cover(deck: Deck, lesson: LessonView, atlas: Atlas) -> Slide:
    """Add the first slide: the lesson's title, what it is about, and which record it is from."""
    slide = new_slide(deck, COVER)
    size = fit([lesson.title], COVER_TITLE, _COVERS, bold=True)
    write(slide, 0, [paragraph([Run(lesson.title, size)])])
    size = fit([lesson.summary], COVER_SUMMARY, _SUMMARIES)
    write(slide, 1, [paragraph([Run(lesson.summary, size)])])
    facts = [
        say("joined", first=say("cite-title"), second=count("deck-stops", len(lesson.stops))),
        version(atlas).text,
        *([say("deck-awaiting")] if lesson.awaiting else []),
        say("deck-editable"),
    ]
    size = fit(facts, COVER_FACTS, _FACTS, gap=0.3)
    write(slide, 13, [paragraph([Run(fact, size)]) for fact in facts])
    titles = {region: place_title(region, atlas) for region in atlas.regions}
    draw(slide, [country_group(Pen(), atlas, titles, COVER_MAP)])
    return slide


def add_stop(deck: Deck, stop: StopView, view: View, said: Said | None, atlas: Atlas) -> Slide:
    """Add the slide of a stop: its map and caption, and a chart of what had been said, if any."""
    slide = new_slide(deck, STOP_WITH_FIGURES if said else STOP)
    room, sizes = (SMALL_CAPTION, _SMALL_CAPTIONS) if said else (CAPTION, _CAPTIONS)
    foot, below = (SMALL_SOURCES, SMALL_BELOW) if said else (SOURCES, BELOW)
    write_title(slide, stop.title)
    size = fit([stop.caption], room, sizes)
    write(slide, 1, [paragraph([Run(stop.caption, size)])])
    write(slide, 13, [paragraph([Run(say("deck-when-where", date=stop.date, place=stop.place))])])
    write(slide, 14, [paragraph(_publishers(slide, stop.sources, foot))])
    pen = Pen()
    figure = Box(below.x, below.y, below.width * _FIGURE, below.height)
    left = figure.right + _APART
    draw(
        slide,
        [
            map_group(pen, view, atlas, SMALL_MAP if said else MAP),
            figure_words(pen, view, figure),
            legend_group(pen, view, Box(left, below.y, below.right - left, below.height)),
        ],
    )
    if said:
        top = room.y + min(height([stop.caption], room.width, size), room.height) + _AIR
        _add_said(slide, pen, said, Box(room.x, top, room.width, foot.y - _AIR - top), atlas)
    add_foot(slide, atlas)
    return slide


def _add_said(slide: Slide, pen: Pen, said: Said, box: Box, atlas: Atlas) -> None:
    """Add the chart of what had been said, and a line about what is not on it."""
    left = f"{count('deck-not-drawn', said.left)}." if said.left else ""
    note = " ".join(part for part in (left, say("caution")) if part)
    tall = height([note], box.width, _NOTE)
    add_chart(slide, said, Box(box.x, box.y, box.width, box.height - tall), version(atlas).day.last)
    under = Box(box.x, box.bottom - tall, box.width, tall)
    run = Run(note, _NOTE, ink="muted")
    words: Drawn = pen.words(say("note"), under, [paragraph([run], leading=LINE)], middle=False)
    draw(slide, [words])


def _publishers(slide: Slide, sources: Sequence[SourceLine], box: Box) -> list[Run]:
    """Name the publishers of a stop's sources, as many as there is room for, and count the rest."""
    names = {source.publisher: source for source in reversed(sources)}
    order = list(dict.fromkeys(source.publisher for source in sources))

    def tail(number: int) -> str:
        more = len(order) - number
        return f" {count('deck-more-sources', more)}" if more else ""

    def fits(number: int) -> bool:
        said = say("deck-sources", sources=", ".join(order[:number]) + tail(number))
        return height([said], box.width, _SOURCES) <= box.height

    most = next((number for number in range(len(order), 1, -1) if fits(number)), 1)
    lead, _, end = say("deck-sources", sources="\n").partition("\n")
    runs = [Run(lead)]
    for at, name in enumerate(order[:most]):
        runs += [Run(", ")] if at else []
        runs.append(Run(name, link=link(slide, names[name].url)))
    last = tail(most) + end
    return [*runs, Run(last)] if last else runs
