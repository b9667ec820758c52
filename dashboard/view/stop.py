"""What is on screen as a stop of a lesson: YAML to be filled in, see `geodata.records.lessons`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any

from dashboard.view.digest import Digest
from dashboard.view.language import LANGUAGES
from dashboard.view.ledger import FIRST_DAY
from dashboard.view.scene import SIEVES
from dashboard.view.tally import begun, window
from dashboard.view.view import View
from dashboard.view.words import say
from geodata.records import COUNTRY

TEXTS = ("title", "caption", "notes", "question")
"""What only an author can write."""


def stop_text(view: View, digest: Digest) -> str:
    """Return the stop of what is on screen, as it stands in the list of a lesson's stops.

    Its texts are empty in every language, so that the reader of the record names each that was
    left so; what it cites is what the map shows. Its comments are in the language that is spoken.
    """
    return "".join(f"{line}\n" for line in _lines(view, digest))


def cited(view: View, digest: Digest) -> tuple[str, ...]:
    """Return the ids of what the map shows of the place that is chosen; it may be nothing.

    Of a figure it is the claim that stands there on that day. Of events those that begin on that
    day, or of a place so far the last that did; of the country what the day's sentence rests on.
    """
    day, place = dt.date.fromisoformat(view.scene["day"]), view.scene["place"]
    measure, clock = view.mode.split("-")
    if measure == "events":
        return _events(place, day, clock, digest)
    if place == COUNTRY and day < FIRST_DAY:
        return ()  # the country's figure is that of January 2022
    holds = digest.ledger.shown(place, measure, day, clock).standing
    return (holds.since.id,) if holds else ()


def _events(place: str, day: dt.date, mode: str, digest: Digest) -> tuple[str, ...]:
    if place == COUNTRY:
        moments = digest.atlas.moments.values()
        told = next((moment for moment in moments if moment.date.last == day), None)
        if told:
            return told.events
    shown = digest.tally.between(place, *window(day, mode))
    last = begun(shown[-1]) if shown else day
    return tuple(event.id for event in shown if begun(event) == last)


def _lines(view: View, digest: Digest) -> Iterator[str]:
    scene: dict[str, Any] = view.scene
    measure = () if scene["measure"] == "events" else (scene["measure"],)
    yield f"  # {say('stop-languages')}"
    if any(scene[key] for key in SIEVES):
        yield f"  # {say('stop-filtered')}"
    yield f"  - id: {'-'.join((scene['place'], *measure, scene['day']))}"
    for key in ("place", "day", "measure", "known", "span"):
        yield f"    {key}: {scene[key]}"
    yield f"    layers: [{', '.join(scene['layers'])}]"
    for name in TEXTS:
        yield f"    {name}: # {say(f'stop-{name}')}"
        yield from (f'      {language}: ""' for language in LANGUAGES)
    ids = cited(view, digest)
    yield f"    cites: [{', '.join(ids)}] # {say('stop-cites' if ids else 'stop-cites-none')}"
