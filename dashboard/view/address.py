"""The address of a scene: the only place, on this side, that knows what it looks like.

`assets/js/address.mjs` is the other side; both pass the vectors of ``tests/addresses.json``.
A value that is not understood never breaks the page: the nearest sensible one is shown, and a
notice says so. Keys that are not ours are passed over, so that a link may carry others.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Collection, Mapping, Sequence
from typing import Any
from urllib.parse import parse_qsl, urlencode

from dashboard.view.dates import day_text
from dashboard.view.language import LANGUAGES
from dashboard.view.scene import (
    CLOCKS,
    DEFAULTS,
    LAYERS,
    MEASURES,
    OPENING,
    SIEVES,
    SPANS,
    TABS,
    THEMES,
    TONGUES,
    Scene,
    chosen,
)
from dashboard.view.words import say
from geodata.records import COUNTRY

NO_LAYER = "none"
_CHOICES = {
    "measure": MEASURES,
    "known": CLOCKS,
    "span": SPANS,
    "tab": TABS,
    "theme": THEMES,
    "lang": TONGUES,
}
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_LONGEST = 40  # characters of a foreign value that a notice repeats


def read(
    search: str, days: Sequence[dt.date], places: Collection[str]
) -> tuple[Scene, tuple[str, ...]]:
    """Return the scene that an address asks for, and a notice for each value not understood.

    Args:
        search: the query of the address, with or without its question mark.
        days: the days of the axis' steps, in order; at least one.
        places: the ids of the places that can be chosen.
    """
    asked = wishes(search)
    notices: list[str] = []
    day = _day(asked.get("day"), days, notices)
    place = asked.get("place", COUNTRY)
    if place != COUNTRY and place not in places:
        notices.append(say("notice-place", value=_short(place)))
        place = COUNTRY
    single = {}
    for key, values in _CHOICES.items():
        value = asked.get(key, getattr(DEFAULTS, key))
        if value not in values:
            value = getattr(DEFAULTS, key)
            notices.append(say("notice-choice", key=key, value=_short(asked[key])))
        single[key] = value
    sieves: dict[str, Any] = {key: _sieve(key, asked.get(key), notices) for key in SIEVES}
    layers = _layers(asked.get("layers"), notices)
    return Scene(day=day, place=place, layers=layers, **single, **sieves), tuple(notices)


def language(search: str) -> str:
    """Return the language that an address asks for, one of `LANGUAGES`; empty if it asks none."""
    wish = wishes(search).get("lang", "")
    return wish if wish in LANGUAGES else ""


def kept_language(search: str) -> str:
    """Return the query that asks for the language of an address and nothing else; or none."""
    asked = language(search)
    return f"?lang={asked}" if asked else ""


def in_language(search: str, wish: str) -> str:
    """Return the query of an address in another language; all else that it asks for is kept."""
    return with_wish(search, "lang", wish)


def with_wish(search: str, key: str, wish: str) -> str:
    """Return the query of an address with another value of one key; all else is kept."""
    others = [(other, value) for other, value in _pairs(search) if other != key]
    return f"?{urlencode([*others, (key, wish)])}"


def wishes(search: str) -> dict[str, str]:
    """Return what an address asks for, by key: in small letters, the first time that counts."""
    asked: dict[str, str] = {}
    for key, value in _pairs(search):
        asked.setdefault(key, value.strip().lower())
    return {key: value for key, value in asked.items() if value}


def _pairs(search: str) -> list[tuple[str, str]]:
    return parse_qsl(search.removeprefix("?"), keep_blank_values=True)


def write(scene: Scene) -> str:
    """Return the canonical address of a scene: ``?`` and what differs from the defaults."""
    own, default = scene.plain(), DEFAULTS.plain()
    for key in SIEVES:
        own[key], default[key] = ",".join(own[key]), ""
    own["layers"] = ",".join(scene.layers) or NO_LAYER
    default["layers"] = ",".join(DEFAULTS.layers)
    return "?" + "&".join(f"{key}={own[key]}" for key in own if own[key] != default[key])


def patched(scene: Mapping[str, Any], patch: Mapping[str, Any]) -> str:
    """Return the address of a scene, as `Scene.plain` gives it, with a change laid over it."""
    wish = {**scene, **patch}
    lists = {key: tuple(wish[key]) for key in ("layers", *SIEVES)}
    return write(Scene(**{**wish, "day": dt.date.fromisoformat(wish["day"]), **lists}))


def step_of(day: dt.date, days: Sequence[dt.date]) -> int:
    """Return the number of the step that shows a day: the last one that is not later."""
    return max((number for number, step in enumerate(days) if step <= day), default=0)


def _day(text: str | None, days: Sequence[dt.date], notices: list[str]) -> dt.date:
    if text is None:
        return days[step_of(OPENING, days)]
    try:
        asked = dt.date.fromisoformat(text) if _DAY.fullmatch(text) else None
    except ValueError:
        asked = None
    if asked is None:
        notices.append(say("notice-date", value=_short(text)))
        return days[step_of(OPENING, days)]
    shown = days[step_of(asked, days)]
    if shown != asked:
        notices.append(say("notice-step", day=day_text(asked), shown=day_text(shown)))
    return shown


def _layers(text: str | None, notices: list[str]) -> tuple[str, ...]:
    if text is None:
        return DEFAULTS.layers
    if text == NO_LAYER:
        return ()
    asked = [part.strip() for part in text.split(",")]
    unknown = [part for part in asked if part and part not in LAYERS]
    if unknown:
        notices.append(say("notice-layers", value=_short(", ".join(unknown))))
    return tuple(layer for layer in LAYERS if layer in asked) or DEFAULTS.layers


def _sieve(key: str, text: str | None, notices: list[str]) -> tuple[str, ...]:
    asked = [part.strip() for part in (text or "").split(",")]
    unknown = [part for part in asked if part and part not in SIEVES[key]]
    if unknown:
        notices.append(say("notice-sieve", key=key, value=_short(", ".join(unknown))))
    return chosen(key, asked)


def _short(value: str) -> str:
    return value if len(value) <= _LONGEST else value[: _LONGEST - 1] + "…"
