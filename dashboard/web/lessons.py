"""The pages for those who teach: the list of lessons, and the messages of an embed."""

from __future__ import annotations

import flask

from dashboard.rooms.lessons import lessons_page
from dashboard.rooms.messages import messages_page
from dashboard.rooms.reading import Ways, ways
from dashboard.view.address import kept_language
from dashboard.view.language import ENGLISH, speaking
from dashboard.view.lesson import lesson_view
from dashboard.view.words import prose
from dashboard.web.assets import asset
from dashboard.web.pages import Written
from dashboard.web.state import asked_language, searched
from geodata.atlas import Atlas


def add_lessons(server: flask.Flask, atlas: Atlas, written: Written) -> None:
    """Add the pages to a server."""

    @server.get("/lessons")
    def lessons_html() -> str:
        search = searched()
        with asked_language(search):
            lessons = [lesson_view(name, atlas) for name in atlas.lessons]
            page = lessons_page(lessons, prose(), ways(search), kept_language(search))
            return written("lessons", page)

    @server.get("/messages")
    def messages_html() -> str:
        lead = Ways(ways(searched()).pages, {})  # there is one language of it
        first = next(iter(atlas.lessons), "")
        with speaking(ENGLISH):
            page = messages_page(prose(), lead, f"./embed/{first}?lang=en")
            return written("messages", page, script=asset("js/example.mjs"))
