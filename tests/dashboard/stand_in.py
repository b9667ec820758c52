"""A stand-in lesson on the real record: what it shows is there, what it says is made up."""

from __future__ import annotations

import dataclasses
from typing import Any

from geodata.atlas import Atlas
from geodata.records.lessons import Lesson

NAME = "stand-in"


def told(text: str) -> dict[str, str]:
    """Return a text in three languages, each known by a word of its own."""
    return {"en": text, "kk": f"{text}: қаңтар әңгімесі", "ru": f"{text}: январский рассказ"}


def stop(id_: str, cites: list[str], **more: str) -> dict[str, Any]:
    """Return a stop as its file has it."""
    texts = {
        part: told(f"{part.capitalize()} of {id_}")
        for part in ("title", "caption", "notes", "question")
    }
    return {"id": id_, "cites": cites, **texts, **more}


def taught(atlas: Atlas) -> Atlas:
    """Return an atlas with the lesson and no other: of events, of figures, here and there."""
    events = [event.id for event in atlas.events.values() if event.sources][:3]
    stops = [
        stop("strike", events[:1], day="2011-12-16", place="zhanaozen"),
        stop("spread", events[:2], day="2022-01-05", since="2022-01-02"),
        stop("said", events[1:], day="2022-01-09", measure="deaths"),
        stop("city", events, day="2022-01-09", measure="deaths", place="almaty"),
        stop("revised", events[2:], day="2022-08-16", measure="deaths", known="now"),
        stop("held", events[:1], day="2022-01-15", measure="detained", place="aktobe-region"),
    ]
    lesson = {
        "title": told("A made-up lesson"),
        "summary": told("What it is about"),
        "awaiting": ["kk"],
        "stops": stops,
    }
    return dataclasses.replace(atlas, lessons={NAME: Lesson.model_validate(lesson)})
