"""oEmbed 1.0: where a pasted link to the map or to a lesson becomes the embed of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from html import escape
from typing import Any

import flask

from dashboard.export.page import as_json
from dashboard.view.address import wishes
from dashboard.view.lesson import lesson_view
from dashboard.view.pasted import Pasted, pasted
from dashboard.view.share import CARD, FRAME, LOWEST, WHOLE, Shared, shared_lesson, shared_view
from dashboard.view.words import say
from dashboard.web.state import asked_language, searched, viewing
from geodata.atlas import Atlas

FORMATS = {"json": "application/json", "xml": "text/xml"}
AGE = 3600  # seconds for which an answer holds
SMALLEST = 3  # tenths of a card; a picture that may be no larger shows nothing
_NUMBER = re.compile(r"[0-9]{1,5}")
_SHOWN = 200  # characters of a foreign value that an answer repeats


class RefusedError(Exception):
    """What cannot be answered: a sentence that says why, with the status of HTTP."""

    def __init__(self, status: int, sentence: str) -> None:
        """Take the status and the sentence."""
        super().__init__(sentence)
        self.status = status


def add_oembed(server: flask.Flask, atlas: Atlas) -> None:
    """Add the service to a server."""

    @server.get("/oembed")
    def oembed() -> flask.Response:
        root = flask.request.url_root
        with asked_language(searched()):
            try:
                name = _format()
                room = (_pixels("maxwidth"), _pixels("maxheight"))
                found = _pasted(atlas, root)
            except RefusedError as refused:
                return flask.Response(f"{refused}\n", refused.status, mimetype="text/plain")
        with _shared(atlas, found, root) as shared:
            content = described(shared, root, *room)
        text = as_json(content) if name == "json" else _xml(content)
        answer = flask.Response(text, mimetype=FORMATS[name])
        answer.cache_control.max_age = AGE
        return answer


def described(
    shared: Shared, root: str, most_wide: int | None, most_high: int | None
) -> dict[str, Any]:
    """Return what the service says of what is shared, in no more room than there is.

    The frame is as wide as it may be and keeps its ratio, but on a phone's width: there it needs
    more height. The picture keeps its ratio; where it had no room to show anything, there is none.
    """
    width = min(FRAME[0], most_wide or FRAME[0])
    height = min(max(LOWEST, width * FRAME[1] // FRAME[0]), most_high or FRAME[1])
    rooms = ((most_wide, CARD[0]), (most_high, CARD[1]))
    tenths = min([WHOLE, *(most * WHOLE // own for most, own in rooms if most)])
    thumbnail = {
        "thumbnail_url": shared.card(tenths),
        "thumbnail_width": CARD[0] * tenths // WHOLE,
        "thumbnail_height": CARD[1] * tenths // WHOLE,
    }
    return {
        "version": "1.0",
        "type": "rich",
        "provider_name": say("product"),
        "provider_url": root,
        "title": shared.title,
        "cache_age": AGE,
        "html": shared.html((width, height)),
        "width": width,
        "height": height,
        **(thumbnail if tenths >= SMALLEST else {}),
    }


@contextmanager
def _shared(atlas: Atlas, found: Pasted, root: str) -> Iterator[Shared]:
    """Give what a link leads to, and speak its language as long as it is described."""
    asked = wishes(found.search)
    settings = found.settings(asked)
    if found.lesson:
        with asked_language(found.search):
            lesson = lesson_view(found.lesson, atlas)
            yield shared_lesson(lesson, root, lesson.stop(asked.get("stop", "")), settings)
    else:
        with viewing(atlas, found.search) as view:
            yield shared_view(view, root, settings)


def _format() -> str:
    name = flask.request.args.get("format", "json").lower()
    if name not in FORMATS:
        raise RefusedError(501, say("share-format", value=name[:_SHOWN]))
    return name


def _pasted(atlas: Atlas, root: str) -> Pasted:
    link = flask.request.args.get("url")
    if not link:
        raise RefusedError(400, say("share-missing"))
    found = pasted(link, root, atlas.lessons)
    if found is None:
        raise RefusedError(404, say("share-foreign", root=root))
    return found


def _pixels(key: str) -> int | None:
    text = flask.request.args.get(key)
    if not text:
        return None
    if not _NUMBER.fullmatch(text) or not int(text):
        raise RefusedError(400, say("share-size", key=key, value=text[:_SHOWN]))
    return int(text)


def _xml(content: dict[str, Any]) -> str:
    parts = "".join(f"<{key}>{escape(str(value))}</{key}>" for key, value in content.items())
    return f'<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>{parts}</oembed>\n'
