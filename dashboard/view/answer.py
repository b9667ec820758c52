"""An Atlas and a Scene become a View."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache, partial

from dashboard.view.address import step_of
from dashboard.view.digest import digest
from dashboard.view.frames import Film, film
from dashboard.view.language import LANGUAGES, spoken
from dashboard.view.panel import panel
from dashboard.view.places import place_lines
from dashboard.view.scene import DEFAULTS, MODES, Scene
from dashboard.view.sieve import Sieve, sieve_of, sieved_claims, sieved_events
from dashboard.view.steps import days_of, steps
from dashboard.view.view import Panel, PlaceLine, Step, View
from dashboard.view.words import still
from geodata.atlas import Atlas
from geodata.kept import kept

OPEN = Sieve()
EVENT_MODES = tuple(mode for mode in MODES if mode.startswith("events-"))
CLAIM_MODES = tuple(mode for mode in MODES if mode not in EVENT_MODES)


@dataclass(frozen=True)
class Stage:
    """What every scene of an atlas has in common."""

    steps: tuple[Step, ...]
    film: Film
    whole: Film  # the frames without any filter; their cells have the same numbers
    places: tuple[PlaceLine, ...]
    tallest: int


def stage(atlas: Atlas, sieve: Sieve = OPEN) -> Stage:
    """Return the steps, frames and places of an atlas in the language that is spoken."""
    whole = _stage(atlas, spoken())
    return _sieved(atlas, spoken(), sieve) if sieve.on else whole


@lru_cache(maxsize=2 * len(LANGUAGES))
def _stage(atlas: Atlas, language: str) -> Stage:
    return kept(f"stage-{language}", atlas.key, partial(_staged, atlas))


def _staged(atlas: Atlas) -> Stage:
    known = digest(atlas)
    told = steps(atlas)
    tallest = max(sum(number for _, number in step.bars) for step in told) or 1
    whole = film(days_of(atlas), known)
    return Stage(told, whole, whole, place_lines(known), tallest)


@lru_cache(maxsize=32)
def _sieved(atlas: Atlas, language: str, sieve: Sieve) -> Stage:
    """Return a stage on which only what passes a filter stands; the rest is as without it."""
    whole, known, days = _stage(atlas, language), digest(atlas), days_of(atlas)
    events, claims = sieved_events(known, sieve), sieved_claims(known, sieve)
    shown = whole.film
    for one, modes in ((events, EVENT_MODES), (claims, CLAIM_MODES)):
        if one.sieved:
            shown = film(days, one, modes, shown)
    return dataclasses.replace(whole, steps=steps(atlas, events.tally), film=shown)


@lru_cache(maxsize=160)  # every place in every language
def _panel(place: str, atlas: Atlas, language: str) -> Panel:  # noqa: ARG001  the same
    return panel(place, digest(atlas))


def answer(atlas: Atlas, scene: Scene, notices: Sequence[str] = ()) -> View:
    """Return everything that a scene shows.

    Args:
        atlas: the record.
        scene: what was asked for; its place must be in the record (KeyError otherwise), its
            day is shown by the last step that is not later.
        notices: sentences for the reader, such as those that `address.read` returns.
    """
    common = stage(atlas, sieve_of(scene))
    days = days_of(atlas)
    step = step_of(scene.day, days)
    return View(
        language=spoken(),
        scene={**scene.plain(), "day": days[step].isoformat()},
        defaults=DEFAULTS.plain(),
        steps=common.steps,
        step=step,
        marks=tuple(atlas.sites),
        regions=tuple(atlas.regions),
        mark_cells=common.film.marks,
        region_cells=common.film.regions,
        country_cells=common.film.country,
        frames=common.film.frames,
        whole=common.whole.frames,
        mode=scene.mode(),
        places=common.places,
        panel=_panel(scene.place, atlas, spoken()),
        notices=tuple(notices),
        words=still(),
        tallest=common.tallest,
    )
