"""The scene on the server's side: what a request asks for, and in which language."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import flask

from dashboard.view import address
from dashboard.view.answer import answer
from dashboard.view.language import ENGLISH, LANGUAGES, speaking
from dashboard.view.scene import Scene
from dashboard.view.steps import days_of
from dashboard.view.view import View
from dashboard.web.timing import timed
from geodata.atlas import Atlas


def searched() -> str:
    """Return the query of the present request; what is no text in it is passed over."""
    return flask.request.query_string.decode(errors="replace")


def scene_of(atlas: Atlas, search: str) -> tuple[Scene, tuple[str, ...]]:
    """Return the scene that an address asks for, and the notices about what it got wrong."""
    return address.read(search, days_of(atlas), atlas.regions.keys() | atlas.sites.keys())


def preferred() -> str:
    """Return the language that the browser prefers, of those that there are."""
    return flask.request.accept_languages.best_match(list(LANGUAGES), ENGLISH)


def by_address() -> None:
    """Say that the present answer hangs on its address alone, whatever the browser prefers."""
    flask.g.preferred = False


@contextmanager
def asked_language(search: str) -> Iterator[None]:
    """Speak the language that an address asks for, or else the one that the browser prefers."""
    asked = address.language(search)
    flask.g.preferred = not asked  # the answer varies with the browser, and says so
    with speaking(asked or preferred()):
        yield


@contextmanager
def viewing(atlas: Atlas, search: str) -> Iterator[View]:
    """Answer the scene that an address asks for, and speak its language as long as it is drawn."""
    with asked_language(search):
        scene, notices = scene_of(atlas, search)
        with timed("view"):
            view = answer(atlas, scene, notices)
        yield view
