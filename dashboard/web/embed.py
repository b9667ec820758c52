"""The embeds: a lesson, or the map as an address asks for it, in a frame and without Dash."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import flask

from dashboard.export.html import to_html
from dashboard.figures.poster import poster
from dashboard.figures.shapes import shapes_of
from dashboard.rooms.embed import embed_page
from dashboard.rooms.sources import source_links
from dashboard.view.answer import answer
from dashboard.view.embed import embed
from dashboard.view.language import spoken
from dashboard.view.lesson import LessonView, lesson_view
from dashboard.view.share import shared_lesson, shared_view
from dashboard.view.steps import days_of
from dashboard.view.words import prose
from dashboard.web.assets import asset, home, linked
from dashboard.web.card import card
from dashboard.web.document import leaf
from dashboard.web.state import asked_language, searched
from dashboard.web.timing import timed
from geodata.atlas import Atlas


def add_embeds(server: flask.Flask, atlas: Atlas) -> None:
    """Add the embeds to a server."""

    @server.get("/embed")
    @server.get("/embed/<name>")
    def embed_html(name: str = "") -> str:
        if name and name not in atlas.lessons:
            flask.abort(404)
        search = searched()
        with asked_language(search):
            lesson = lesson_view(name, atlas) if name else None
            places = atlas.regions.keys() | atlas.sites.keys()
            asked = embed(search, days_of(atlas), places, lesson)
            with timed("view"):
                view = answer(atlas, asked.scene, asked.notices)
            words = prose()
            root = home()
            tree = embed_page(view, asked, lesson, words, search=search, root=root)
            site = flask.request.url_root
            shared = shared_lesson(lesson, site, asked.stop) if lesson else shared_view(view, site)
            title = lesson.title if lesson else words["title"]
            return leaf(
                title=words["embed-document"].format(title=title),
                description=lesson.summary if lesson else words["description"],
                language=spoken(),
                theme=asked.scene.theme,
                css=linked("embed-panel" if asked.panel else "embed"),
                tree=to_html(tree, {"poster-slot": poster(view, shapes_of(atlas))}),
                script=asset("js/embed.mjs"),
                card=card(shared, site),
                carried={
                    **view.client(),
                    "root": root,
                    "language": spoken(),
                    "lesson": _carried(lesson, words) if lesson else None,
                    "stop": asked.stop.id if asked.stop else None,
                    "autoplay": asked.autoplay,
                },
            )

    @server.get("/embed/<name>/<stop>")
    def stop_sources(name: str, stop: str) -> str:
        """Return the sources of a stop, for an embed in which they were opened."""
        with asked_language(searched()):
            found = lesson_view(name, atlas).stop(stop) if name in atlas.lessons else None
            if found is None:
                flask.abort(404)
            return to_html(source_links(prose(), found.sources))


def _carried(lesson: LessonView, words: Mapping[str, str]) -> dict[str, Any]:
    return {**lesson.plain(), "number": words["lesson-number"]}
