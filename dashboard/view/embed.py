"""What an embed is asked for: a scene or a stop of a lesson, and how much is shown around it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from urllib.parse import urlencode

from dashboard.view import address
from dashboard.view.lesson import LessonView, StopView
from dashboard.view.scene import Scene
from dashboard.view.words import say

_SETTINGS = {"controls": True, "panel": False, "autoplay": False}
_LONGEST = 40  # characters of a foreign value that a notice repeats


@dataclass(frozen=True)
class Embed:
    """An embed as it opens."""

    scene: Scene
    stop: StopView | None  # the stop of its lesson; None where there is no lesson
    away: bool  # its address asks for something else than the stop shows
    controls: bool
    panel: bool
    autoplay: bool
    notices: tuple[str, ...]


def embed(
    search: str, days: Sequence[dt.date], places: Collection[str], lesson: LessonView | None = None
) -> Embed:
    """Return what the address of an embed asks for.

    A stop gives the scene; whatever else of a scene the address names is laid over it.

    Args:
        search: the query of the address, with or without its question mark.
        days: the days of the axis' steps, in order.
        places: the ids of the places that can be chosen.
        lesson: the lesson that is embedded, if one is.
    """
    asked = address.wishes(search)
    notices: list[str] = []
    stop = _stop(asked.get("stop"), lesson, notices)
    over = {**address.wishes(address.write(stop.scene)), **asked} if stop else asked
    scene, wrong = address.read(urlencode(over), days, places)
    shown = {key: _setting(key, asked.get(key), notices) for key in _SETTINGS}
    away = stop is not None and any(
        getattr(scene, key) != getattr(stop.scene, key)
        for key in ("day", "place", "measure", "known", "span")
    )
    return Embed(scene, stop, away, **shown, notices=(*wrong, *notices))


def _stop(asked: str | None, lesson: LessonView | None, notices: list[str]) -> StopView | None:
    if lesson is None:
        return None
    found = lesson.stop(asked) if asked else lesson.stops[0]
    if found is None:
        notices.append(say("notice-stop", value=(asked or "")[:_LONGEST]))
    return found or lesson.stops[0]


def _setting(key: str, asked: str | None, notices: list[str]) -> bool:
    if asked in {None, "0", "1"}:
        return _SETTINGS[key] if asked is None else asked == "1"
    notices.append(say("notice-setting", key=key, value=(asked or "")[:_LONGEST]))
    return _SETTINGS[key]
