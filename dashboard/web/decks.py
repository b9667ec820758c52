"""Lessons to take along as slides: `/download/<lesson>.pptx`, in the language of the address."""

from __future__ import annotations

import threading
from functools import lru_cache
from typing import TYPE_CHECKING

import flask

from dashboard.view.address import wishes
from dashboard.view.language import LANGUAGES, spoken
from dashboard.view.lesson import lesson_view
from dashboard.view.version import version
from dashboard.web.freshness import program
from dashboard.web.state import asked_language, searched
from geodata.atlas import Atlas
from geodata.later import later

if TYPE_CHECKING:
    from dashboard.export.deck import deck
else:
    deck = later("dashboard.export.deck.deck")

TYPE = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
FRESH = 600  # seconds for which a browser need not ask again
_KEPT = 8 * len(LANGUAGES)  # decks
_one = threading.Lock()  # decks are made one after another


def add_decks(server: flask.Flask, atlas: Atlas) -> None:
    """Add the decks of the lessons to a server."""

    @server.get("/download/<name>.pptx")
    def lesson_deck(name: str) -> flask.Response:
        search = searched()
        with asked_language(search):
            if name not in atlas.lessons:
                flask.abort(404)
            asked = wishes(search).get("stop", "")
            stop = lesson_view(name, atlas).stop(asked) if asked else None
            if asked and stop is None:
                flask.abort(404)
            named = stop.id if stop else ""
            parts = ("qantar", name, named, spoken(), version(atlas).tag)
            file = "-".join(part for part in parts if part)
            answer = flask.Response(mimetype=TYPE)
            answer.set_etag(f"{file}-{program()}")
            answer.cache_control.max_age = FRESH
            answer.headers["Content-Disposition"] = f'attachment; filename="{file}.pptx"'
            answer.make_conditional(flask.request)
            if answer.status_code == 200:  # noqa: PLR2004  else the browser has it already
                with _one:
                    answer.set_data(_deck(name, named, atlas, spoken()))
            return answer


@lru_cache(maxsize=_KEPT)
def _deck(name: str, stop: str, atlas: Atlas, language: str) -> bytes:  # noqa: ARG001  the cache's key
    return deck.deck(name, atlas, stop)
