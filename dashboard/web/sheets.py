"""Which style sheets each kind of page has. It gets them as one file, in this order."""

from __future__ import annotations

from collections.abc import Mapping

from dashboard.export import handout

_MAP = ("tokens", "base", "map", "poster", "country", "legend", "timeline", "sources")
_EMBED = (*_MAP, "lesson", "embed")

SHEETS: Mapping[str, tuple[str, ...]] = {
    "map": (
        *("base", "country", "filter", "find", "goto", "header", "legend", "map", "page", "panel"),
        *("places", "poster", "print", "share", "sheet", "sources", "story", "timeline", "tokens"),
        "toll",
    ),
    "embed": _EMBED,
    "embed-panel": (*_EMBED, "panel", "story", "toll"),
    "slides": (*_MAP, "lesson", "present"),
    "notes": ("tokens", "base", "poster", "sources", "notes"),
    "handout": handout.SHEETS,
    "door": ("tokens", "base", "reading", "door"),
    "reading": (
        *("tokens", "base", "header", "sources", "story", "toll", "legend"),
        *("reading", "table", "days", "compare", "lessons", "data", "share"),
    ),
}
