"""The talks: a lesson to be projected, and the notes to it in a window of their own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import flask

from dashboard.export.html import to_html
from dashboard.figures.poster import poster
from dashboard.figures.shapes import shapes_of
from dashboard.rooms.notes import notes_page
from dashboard.rooms.present import present_page
from dashboard.view.answer import answer
from dashboard.view.embed import Embed, embed
from dashboard.view.language import spoken
from dashboard.view.lesson import LessonView, StopView, lesson_view
from dashboard.view.share import shared_lesson
from dashboard.view.steps import days_of
from dashboard.view.version import version
from dashboard.view.view import View
from dashboard.view.words import prose
from dashboard.web.assets import asset, home, linked, tree
from dashboard.web.card import card
from dashboard.web.document import leaf
from dashboard.web.policy import styled
from dashboard.web.state import asked_language, searched
from dashboard.web.timing import timed
from geodata.atlas import Atlas


@dataclass(frozen=True)
class _Talk:
    """A lesson as its address asks for it."""

    lesson: LessonView
    asked: Embed
    stop: StopView
    view: View
    words: Mapping[str, str]

    def carried(self) -> dict[str, Any]:
        """Return what the scripts of both windows need."""
        number = {"number": self.words["lesson-number"]}
        return {
            **self.view.client(),
            "lesson": {**self.lesson.plain(), **number},
            "stop": self.stop.id,
        }


def add_talks(server: flask.Flask, atlas: Atlas) -> None:
    """Add the talks to a server."""
    # The slides write the window of the notes, without a request: they carry its style.
    style = tree().files["pages/notes.css"].decode()

    @contextmanager
    def talking(name: str) -> Iterator[_Talk]:
        if name not in atlas.lessons:
            flask.abort(404)
        search = searched()
        with asked_language(search):
            lesson = lesson_view(name, atlas)
            places = atlas.regions.keys() | atlas.sites.keys()
            asked = embed(search, days_of(atlas), places, lesson)
            with timed("view"):
                view = answer(atlas, asked.scene, asked.notices)
            yield _Talk(lesson, asked, asked.stop or lesson.stops[0], view, prose())

    def written(talk: _Talk, title: str, drawn: str, script: str, sheet: str) -> str:
        site = flask.request.url_root
        return leaf(
            title=talk.words[title].format(title=talk.lesson.title),
            description=talk.lesson.summary,
            language=spoken(),
            theme=talk.asked.scene.theme,
            css=linked(sheet),
            tree=drawn,
            script=asset(f"js/{script}.mjs"),
            carried=talk.carried(),
            card=card(shared_lesson(talk.lesson, site, talk.stop), site),
        )

    @server.get("/present/<name>")
    def present_html(name: str) -> str:
        with talking(name) as talk:
            page = present_page(
                talk.view,
                talk.asked,
                talk.lesson,
                talk.words,
                version=version(atlas).text,
                search=searched(),
                root=home(),
            )
            slots = {
                "poster-slot": poster(talk.view, shapes_of(atlas)),
                "notes-style": styled(style),
            }
            return written(talk, "present-document", to_html(page, slots), "present", "slides")

    @server.get("/present/<name>/notes")
    def notes_html(name: str) -> str:
        with talking(name) as talk:
            slides = f"../{name}?stop={talk.stop.id}&lang={spoken()}"
            page = notes_page(talk.lesson, talk.stop, talk.words, slides=slides)
            drawn = to_html(page, {"now-map": poster(talk.view, shapes_of(atlas))})
            title = "present-notes-document"
            return written(talk, title, drawn, "present-notes", "notes")
