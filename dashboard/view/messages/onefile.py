"""The words of the lesson that is one file, opened from a disk without a network."""

from __future__ import annotations

from collections.abc import Mapping

ONEFILE: Mapping[str, str] = {
    "file-document": "{title} · Qantar",
    "file-parts": "Parts of the file",
    "file-places": "Places",
    "file-events": "Every event",
    "file-figures": "Every figure",
    "file-sources": "Every source",
    "file-sources-text": "The numbers after events and figures are those of this list.",
    "file-about": "About this file",
    "file-about-text": (
        "A lesson with its map, every event, every published figure and every source of the "
        "record, in one file. It fetches nothing from anywhere: only a link to a source that you "
        "follow leads into the network."
    ),
    "file-about-scripts": (
        "Without scripts this is what the file shows: the lesson, and the record in brief. With "
        "them the map plays, each place has its own panel with notes and charts, and the file "
        "speaks {languages}."
    ),
    "file-keys": (
        "Keys: Page Up and Page Down go from stop to stop, arrows from day to day, Space plays "
        "and pauses, 1 to 4 choose what is counted."
    ),
    "file-credits": "Credits and licences",
    "file-full": "Full screen",
    "file-table-events": "Events",
    "file-table-claims": "Figures",
    "file-rows": "{n} rows",
    "file-rows-some": "{n} of {all} rows",
    "file-back": "Back to the map",
    "file-no-lesson": "There is no lesson “{name}”: choose one of {names}.",
    "file-broken": (
        "The map cannot be played in this browser. The lesson and the record stand below."
    ),
}
