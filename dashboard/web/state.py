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
from geodata.atlas import Atlas


def searched() -> str:
    """Return the query of the present request; what is no text in it is passed over."""
    return flask.request.query_string.decode(errors="replace")


def scene_of(atlas: Atlas, search: str) -> tuple[Scene, tuple[str, ...]]:
    """Return the scene that an address asks for, and the notices about what it got wrong."""
    return address.read(search, days_of(atlas), atlas.regions.keys() | atlas.sites.keys())


@contextmanager
def asked_language(search: str) -> Iterator[None]:
    """Speak the language that an address asks for, or else the one that the browser prefers."""
    browser = flask.request.accept_languages.best_match(list(LANGUAGES), ENGLISH)
    with speaking(address.language(search) or browser):
        yield


@contextmanager
def viewing(atlas: Atlas, search: str) -> Iterator[View]:
    """Answer the scene that an address asks for, and speak its language as long as it is drawn."""
    with asked_language(search):
        scene, notices = scene_of(atlas, search)
        yield answer(atlas, scene, notices)
