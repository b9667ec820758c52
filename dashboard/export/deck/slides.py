"""What stands on the slides of a lesson: on the first one, and on that of each stop."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from dashboard.export.deck.chart import add_chart, chart_height
from dashboard.export.deck.drawing import Box, Pen
from dashboard.export.deck.figure import figure_words
from dashboard.export.deck.layouts import (
    BELOW,
    COLUMN,
    COVER,
    COVER_FACTS,
    COVER_MAP,
    COVER_SUMMARY,
    COVER_TITLE,
    MAP,
    SMALL_BELOW,
    SMALL_COLUMN,
    SMALL_MAP,
    SMALL_SOURCES,
    SOURCES,
    STOP,
    STOP_WITH_FIGURES,
)
from dashboard.export.deck.legend import legend_group
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
    place,
    write,
    write_title,
)
from dashboard.export.deck.text import LINE, Run, paragraph
from dashboard.view.lesson import LessonView, StopView
from dashboard.view.places import place_title
from dashboard.view.said import EVENTS, Said
from dashboard.view.version import version
from dashboard.view.view import SourceLine, View
from dashboard.view.words import count, say
from geodata.atlas import Atlas

_COVERS = (44, 40, 36, 32, 28, 24)
_SUMMARIES = (20, 18, 17, 16, 15, 14, 13, 12)
_FACTS = (12, 11.5, 11, 10.5, 10, 9)
_LEAST_CAPTION = 13
_CAPTIONS = (22, 20, 19, 18, 17, 16, 15, 14, 13, 12, 11)
_SOURCES = 10  # points
_NOTE = 9  # points, of the line under a chart
_APART = 0.3  # inches between the figure and the legend
_AIR = 0.12  # inches between the caption and the chart
_LARGE = 2.1  # inches, of a single figure beside the map
_TITLE = 13  # points, of a chart's title
_CHART = (1.6, 3.2)  # inches, the least and the most that a chart is high
_FIGURE = 0.46  # of what is below the map, for the figure; the rest is the legend's


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
    size = fit(facts, COVER_FACTS, _FACTS)
    write(slide, 13, [paragraph([Run(fact, size)]) for fact in facts])
    titles = {region: place_title(region, atlas) for region in atlas.regions}
    draw(slide, [country_group(Pen(), atlas, titles, COVER_MAP)])
    return slide


def add_stop(deck: Deck, stop: StopView, view: View, said: Said | None, atlas: Atlas) -> Slide:
    """Add the slide of a stop: its map and caption, and what had been said where it is about that.

    Several figures are a chart; a single one stands large beside the map.
    """
    slide = new_slide(deck, STOP_WITH_FIGURES if said else STOP)
    write_title(slide, stop.title)
    write(slide, 13, [paragraph([Run(say("deck-when-where", date=stop.date, place=stop.place))])])
    foot = SMALL_SOURCES if said else SOURCES
    write(slide, 14, [paragraph(_publishers(slide, stop.sources, foot))])
    pen = Pen()
    draw(slide, [map_group(pen, view, atlas, SMALL_MAP if said else MAP)])
    if said:
        figure, legend = _shared(SMALL_BELOW)
        _add_said(slide, pen, stop.caption, said, version(atlas).day.last)
        draw(slide, [figure_words(pen, view, figure, say("caution"))])
    elif view.scene["measure"] == EVENTS:
        figure, legend = _shared(BELOW)
        _add_caption(slide, stop.caption)
        draw(slide, [figure_words(pen, view, figure)])
    else:
        caption, figure = _parted(COLUMN, COLUMN.height - _LARGE - _AIR)
        legend = BELOW
        _add_caption(slide, stop.caption, caption)
        draw(slide, [figure_words(pen, view, figure, large=True)])
    draw(slide, [legend_group(pen, view, legend)])
    add_foot(slide, atlas)
    return slide


def _add_said(slide: Slide, pen: Pen, text: str, said: Said, day: dt.date) -> None:
    """Add a caption and a chart beside the small map, the chart as high as its rows ask for."""
    room = SMALL_COLUMN.width
    note = f"{count('deck-not-drawn', said.left)}." if said.left else ""
    tall = height([note], room, _NOTE) if note else 0
    title = (
        Run(said.heading, _TITLE, bold=True, ink="ink"),
        Run(said.known, _TITLE - 1, ink="muted"),
    )
    head = height([part.text for part in title], room, _TITLE, bold=True)
    asked = min(max(chart_height(said, room), _CHART[0]), _CHART[1]) + head + tall
    # The caption is read from the back of the room: the chart gives way to it.
    asked = min(asked, SMALL_COLUMN.height - 2 * _AIR - height([text], room, _LEAST_CAPTION))
    caption, box = _parted(SMALL_COLUMN, SMALL_COLUMN.height - _AIR - asked)
    size = _add_caption(slide, text, caption)
    # A short caption leaves its room to the chart.
    top = min(caption.y + height([text], room, size) + 2 * _AIR, box.y)
    chart = Box(box.x, top + head, room, min(box.bottom - top, asked) - head - tall)
    over, under = Box(box.x, top, room, head), Box(box.x, chart.bottom, room, tall)
    lines = [paragraph([part], leading=LINE) for part in title]
    draw(slide, [pen.words(said.heading, over, lines)])
    add_chart(slide, said, chart, day, pen.take())
    left = paragraph([Run(note, _NOTE, ink="muted")], leading=LINE)
    draw(slide, [pen.words(say("note"), under, [left]) if note else None])


def _add_caption(slide: Slide, text: str, box: Box | None = None) -> float:
    """Write a caption as large as its box lets it, and return the size of its letters."""
    size = fit([text], box or COLUMN, _CAPTIONS)
    write(slide, 1, [paragraph([Run(text, size)])])
    if box:
        place(slide, 1, box)
    return size


def _parted(box: Box, first: float) -> tuple[Box, Box]:
    """Part a box into an upper one of a height and what is left under it."""
    top = box.y + first + _AIR
    return Box(box.x, box.y, box.width, first), Box(box.x, top, box.width, box.bottom - top)


def _shared(box: Box) -> tuple[Box, Box]:
    """Part a box into the place of the figure and that of the legend beside it."""
    wide = box.width * _FIGURE
    left = box.x + wide + _APART
    return Box(box.x, box.y, wide, box.height), Box(left, box.y, box.right - left, box.height)


def _publishers(slide: Slide, sources: Sequence[SourceLine], box: Box) -> list[Run]:
    """Name the publishers of a stop's sources, as many as there is room for, and count the rest."""
    names = {source.publisher: source for source in reversed(sources)}
    order = list(dict.fromkeys(source.publisher for source in sources))

    def tail(number: int) -> str:
        more = len(order) - number
        return f" {count('deck-more-sources', more)}" if more else ""

    def fits(number: int) -> bool:
        # Some programs never break a line within a link.
        whole = ", ".join(name.replace(" ", "\u00a0") for name in order[:number])
        said = say("deck-sources", sources=whole + tail(number))
        return height([said], box.width, _SOURCES) <= box.height

    most = next((number for number in range(len(order), 1, -1) if fits(number)), 1)
    lead, _, end = say("deck-sources", sources="\n").partition("\n")
    runs = [Run(lead)]
    for at, name in enumerate(order[:most]):
        runs += [Run(", ")] if at else []
        runs.append(Run(name, ink="muted", link=link(slide, names[name].url)))
    last = tail(most) + end
    return [*runs, Run(last)] if last else runs
