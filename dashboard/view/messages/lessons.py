"""The words of the list of lessons, and of the page about an embed's messages."""

from __future__ import annotations

from collections.abc import Mapping

LESSONS: Mapping[str, str] = {
    "lessons-document": "Lessons · Qantar",
    "lessons-description": "Lessons on Kazakhstan's January 2022, to present, embed and hand out.",
    "lessons-title": "Lessons",
    "lessons-lead": (
        "Talks on the map, stop by stop, each with captions, notes for the presenter, a question "
        "for the class and the sources of what is said."
    ),
    "lessons-count": "{n} stops",
    "lessons-present": "Present",
    "lessons-embed": "Embed",
    "lessons-handout": "Handout",
    "lessons-html": "One HTML file, works offline",
    "lessons-pptx": "Slides (PowerPoint)",
    "lessons-mp4": "Film (MP4)",
    "lessons-gif": "Film (GIF)",
    "lessons-messages": "For programmers: the messages of an embed",
    "lessons-data": "The record as data",
    "messages-document": "Messages of an embed · Qantar",
    "messages-description": "How a page speaks with an embed of Qantar, with a live example.",
}
