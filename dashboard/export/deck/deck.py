"""A lesson as a deck: a first slide, one for each stop, those of the sources; in one file.

The same record, lesson and language give the same bytes on every day.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import io
import zipfile

from dashboard.export.deck.notes import add_cover_notes, add_notes
from dashboard.export.deck.page import Deck
from dashboard.export.deck.slides import add_cover, add_stop
from dashboard.export.deck.sources import add_sources, cited
from dashboard.export.deck.text import language_tag
from dashboard.export.deck.theme import empty_deck, set_theme_of_notes
from dashboard.view.answer import answer
from dashboard.view.credits import map_credits
from dashboard.view.digest import digest
from dashboard.view.lesson import LessonView, lesson_view
from dashboard.view.said import said
from dashboard.view.version import version
from dashboard.view.words import say
from geodata.atlas import Atlas

_FIRST_STOP = 2  # the number of its slide


def deck(name: str, atlas: Atlas, stop: str = "") -> bytes:
    """Return a lesson as a deck in the language that is spoken.

    Args:
        name: the lesson's name.
        atlas: the record.
        stop: the id of the one stop that is wanted; all of them if not given.

    Raises:
        KeyError: if there is no lesson of that name, or no such stop in it.
    """
    lesson = lesson_view(name, atlas)
    cites = {record.id: record.cites for record in atlas.lessons[name].stops}
    if stop:
        wanted = tuple(one for one in lesson.stops if one.id == stop)
        if not wanted:
            raise KeyError(stop)
        lesson = dataclasses.replace(lesson, stops=wanted)
    made = empty_deck()
    set_theme_of_notes(made)
    cover = add_cover(made, lesson, atlas)
    facts = [version(atlas).text, say("caution"), *(credit.line for credit in map_credits())]
    add_cover_notes(cover, lesson.summary, facts)
    for one in lesson.stops:
        figures = said(one.scene, cites[one.id], digest(atlas))
        slide = add_stop(made, one, answer(atlas, one.scene), figures, atlas)
        add_notes(slide, one, atlas)
    add_sources(made, cited(lesson, _FIRST_STOP), atlas)
    _sign(made, lesson, atlas)
    return _packed(made, version(atlas).day.last)


def _sign(made: Deck, lesson: LessonView, atlas: Atlas) -> None:
    """Say in the file's properties what it is, in which language, and from which record."""
    of = version(atlas)
    day = dt.datetime.combine(of.day.last, dt.time(), dt.UTC)
    properties = made.core_properties
    properties.title = lesson.title
    properties.subject = lesson.summary
    properties.author = properties.last_modified_by = say("product")
    properties.language = language_tag()
    properties.created = properties.modified = day
    properties.version = of.tag
    properties.comments = of.text
    properties.revision = 1


def _packed(made: Deck, day: dt.date) -> bytes:
    """Return the file, its parts dated by the record and not by today."""
    written, packed = io.BytesIO(), io.BytesIO()
    made.save(written)
    with (
        zipfile.ZipFile(written) as loose,
        zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as tight,
    ):
        for entry in loose.infolist():
            dated = zipfile.ZipInfo(entry.filename, (day.year, day.month, day.day, 0, 0, 0))
            tight.writestr(dated, loose.read(entry), zipfile.ZIP_DEFLATED, 9)
    return packed.getvalue()
