"""A stand-in lesson on the real record: every kind of slide, with texts as long as real ones."""

from __future__ import annotations

import dataclasses
import io
from collections.abc import Callable
from functools import cache
from typing import Any

import pytest
from pptx import Presentation

from dashboard.export.deck.deck import deck
from dashboard.view.language import speaking
from geodata.atlas import Atlas
from geodata.records.lessons import Lesson

WORDS = {
    "en": "The General Prosecutor's Office says 238 on 16 August 2022; ten organisations say 241. ",
    "kk": "Бас прокуратура 2022 жылғы 16 тамызда 238 адам деді, он ұйым 241 адам деп мәлімдеді. ",
    "ru": "Прокуратура назвала 16 августа 2022 года 238 человек, ещё 241 — десять организаций. ",
}


def told(text: str, times: int = 0) -> dict[str, str]:
    """Return a text in three languages, made longer by a sentence as often as one likes."""
    return {lang: f"{text} ({lang}). {words * times}".strip() for lang, words in WORDS.items()}


def stop(id_: str, day: str, cites: list[str], times: int = 2, **more: object) -> dict[str, Any]:
    """Return a stop as its file has it."""
    return {
        "id": id_,
        "day": day,
        "title": told(f"Title of {id_}"),
        "caption": told(f"Caption of {id_}", times),
        "notes": told(f"Notes of {id_}", 3),
        "question": told(f"Question of {id_}"),
        "cites": cites,
        **more,
    }


@pytest.fixture(scope="session")
def taught(atlas: Atlas) -> Atlas:
    """The real record with the stand-in lesson and no other."""
    events = sorted(atlas.events)
    killed = [id_ for id_ in atlas.claims if id_.startswith("country-killed-")]
    stops = [
        stop("square", "2011-12-16", events[:1], place="zhanaozen", measure="deaths", known="now"),
        stop("first", "2022-01-05", events[:9], 4, since="2022-01-02"),
        stop("one-day", "2022-01-05", events[3:5], span="day", place="almaty", layers=["water"]),
        stop("withdrawn", "2022-01-09", killed[:1], measure="deaths"),
        stop("prison", "2022-01-20", events[5:6], measure="detained", place="almaty-city"),
        stop("disputed", "2022-08-16", killed, measure="deaths", known="now"),
    ]
    lesson = {"title": told("A lesson"), "summary": told("Sum", 1), "stops": stops}
    lesson["awaiting"] = ["kk", "ru"]
    return dataclasses.replace(atlas, lessons={"stand-in": Lesson.model_validate(lesson)})


@pytest.fixture(scope="session")
def made(taught: Atlas) -> Callable[[str], bytes]:
    """Return the stand-in's deck in a language, made once."""

    @cache
    def make(language: str) -> bytes:
        with speaking(language):
            return deck("stand-in", taught)

    return make


@pytest.fixture(scope="session")
def read(made: Callable[[str], bytes]) -> Callable[[str], Any]:
    """Return the stand-in's deck in a language, read back."""
    return cache(lambda language="en": Presentation(io.BytesIO(made(language))))
