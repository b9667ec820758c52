"""A lesson as one HTML file: it opens from a disk, plays, and asks nobody for anything.

What is read without scripts stands in the file as it is. The rest is packed (see `pack`): what the
scripts need, the record in full, and the page in the other languages.
"""

from __future__ import annotations

import base64
import hashlib
import html
import json
import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from dashboard.export.html import to_html
from dashboard.export.modules import one_script
from dashboard.export.pack import pack
from dashboard.export.page import ICON, as_json
from dashboard.export.unfit import Unknown
from dashboard.figures.assets import assets_folder
from dashboard.figures.poster import poster
from dashboard.figures.shapes import shapes_of
from dashboard.rooms.onefile import heads, onefile_page
from dashboard.rooms.record import record
from dashboard.view.answer import answer
from dashboard.view.citation import citation
from dashboard.view.credits import map_credits
from dashboard.view.language import LANGUAGES, speaking, spoken
from dashboard.view.lesson import LessonView, lesson_view
from dashboard.view.version import version
from dashboard.view.view import View
from dashboard.view.whole import Whole, whole
from dashboard.view.words import prose, say
from geodata.atlas import Atlas

LIMIT = 1_000_000
"""Bytes that no file may reach."""
TEXT_SHEETS = ("tokens", "base", "map", "poster", "country", "legend", "timeline", "lesson", "text")
PLAYER_SHEETS = ("sources", "panel", "story", "toll", "places", "embed", "onefile")
# Runs before anything is drawn: where scripts run the text is not shown, and it is shown again
# where the page's own script has not come to life.
_FIRST = (
    "{const root=document.currentScript.parentElement;"
    'root.classList.add("embed");'
    "const look=()=>{if(!document.documentElement.dataset.opened)"
    '{root.classList.remove("embed");document.getElementById("broken").hidden=false}};'
    'addEventListener("load",()=>setTimeout(look,2000))}'
)
_TAG = re.compile(r"<[a-zA-Z][^>]*>")
_BARE = re.compile(r'(\s[\w:-]+)="([^\s"\'`=<>&]+)"(?=[\s>])')
_IDLE = re.compile(r' data-(?:disputed|attested|passes|when)="[^"]*"')  # of filters, or painted
_SHAPE = re.compile(r' d="[^"]*"')
_OF_STEP = re.compile(r' (?:title|data-when)="[^"]*"')
_HREF = re.compile(r' href="\?[^"]*"')
_DAY = re.compile(r'data-patch="\{&quot;day&quot;:&quot;([\d-]+)&quot;\}"')
_PLACE = re.compile(r'data-(?:place="|patch="\{&quot;place&quot;:&quot;)([\w-]+)')
_STOP = re.compile(r'data-go="([\w-]+)"')


@dataclass(frozen=True)
class Edition:
    """The file's content in one language."""

    title: str
    description: str
    page: str  # in the file's own language with the map and the record in brief, else without
    poster: str
    record: str
    carried: Mapping[str, Any]

    def packed(self, *, own: bool) -> str:
        """Return what is packed of it: of the file's own language what the page does not show."""
        content: dict[str, Any] = {"view": self.carried}
        content |= {"record": terse(_IDLE.sub("", self.record))}
        if not own:
            # The shapes of the map are the page's own; only what is written on it differs.
            content |= {"page": terse(self.page), "poster": _SHAPE.sub("", self.poster)}
        return json.dumps(content, ensure_ascii=False, separators=(",", ":"))


def file_name(name: str, atlas: Atlas, language: str) -> str:
    """Return what the file of a lesson is called: it names the record's version."""
    return f"qantar-{name}-{language}-{version(atlas).tag}.html"


def onefile(name: str, atlas: Atlas, language: str) -> str:
    """Return a lesson as the text of one HTML file.

    Args:
        name: the lesson's.
        atlas: the record.
        language: of the page as it opens, one of `LANGUAGES`.

    Raises:
        Unknown: there is no lesson of the name.
    """
    if name not in atlas.lessons:
        raise Unknown(say("file-no-lesson", name=name, names=", ".join(atlas.lessons)))
    editions = {}
    for tongue in (language, *(other for other in LANGUAGES if other != language)):
        with speaking(tongue):
            editions[tongue] = _edition(name, atlas, own=tongue == language)
    own, assets = editions[language], assets_folder()
    js, css = assets / "js", assets / "css"
    script, opener = one_script("onefile", js), one_script("opener", js)
    packed = pack(
        [
            script,
            styles(PLAYER_SHEETS, css),
            *(edition.packed(own=edition is own) for edition in editions.values()),
        ]
    )
    told = {"languages": list(editions), "lengths": packed.lengths, "letters": packed.letters}
    return f"""<!DOCTYPE html>
<html lang="{language}" data-theme="auto">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{_policy(_FIRST, opener, script)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{html.escape(own.title)}</title>
<meta name="description" content="{html.escape(own.description)}">
<meta name="qantar-record" content="{html.escape(version(atlas).tag)}">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="{ICON}">
<style>
{styles(TEXT_SHEETS, css)}</style>
</head>
<body>
{terse(own.page)}
<script type="application/json" id="told">{as_json(told)}</script>
<script type="text/plain" id="pack">
{packed.text}
</script>
<script type="module">{opener}</script>
</body>
</html>
"""


def styles(sheets: Sequence[str], folder: Path) -> str:
    """Return style sheets as one, without comments and blanks that nobody needs."""
    text = "\n".join((folder / f"{sheet}.css").read_text(encoding="utf-8") for sheet in sheets)
    text = re.sub(r"\s+", " ", re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL))
    return re.sub(r" ?([{};]) ?", r"\1", text).replace(": ", ":").replace(";}", "}\n").strip()


def terse(page: str) -> str:
    """Return HTML without what it can do without: quotes, ends of list items.

    What the signs of the timeline stand for under a pointer, and to the playhead, the scripts
    write.
    """

    def short(tag: re.Match[str]) -> str:
        text = _OF_STEP.sub("", tag[0]) if " data-step=" in tag[0] else tag[0]
        return _BARE.sub(r"\1=\2", text)

    page = _TAG.sub(short, page)
    return re.sub(r"</li>(?=<li|</ul>|</ol>)", "", page)


def rewired(page: str, days: Collection[str]) -> str:
    """Return HTML whose links to addresses of a server lead to what the file has of the same.

    A place leads to its figures, a day to its first event, anything else to the player.
    """

    def lead(tag: re.Match[str]) -> str:
        return _HREF.sub(lambda _: f' href="#{_anchor(tag[0], days)}"', tag[0])

    return _TAG.sub(lead, page)


def _anchor(tag: str, days: Collection[str]) -> str:
    if day := _DAY.search(tag):
        return f"day-{day[1]}" if day[1] in days else "events"
    if place := _PLACE.search(tag):
        return f"at-{place[1]}"
    if stop := _STOP.search(tag):
        return f"stop-{stop[1]}"
    return "player"


def _edition(name: str, atlas: Atlas, *, own: bool) -> Edition:
    lesson, words = lesson_view(name, atlas), prose()
    view = answer(atlas, lesson.stops[0].scene)
    everything, inside = _whole(atlas, spoken()), _record(atlas, spoken())
    days = {item.day.isoformat() for item in everything.story}
    tree = onefile_page(
        view,
        lesson,
        everything,
        words,
        version=version(atlas).text,
        cite=citation(atlas, ""),
        licences=map_credits(),
        as_text=own,
    )
    drawn = rewired(poster(view, shapes_of(atlas)), days)
    page = rewired(to_html(tree, {"poster-slot": drawn if own else ""}), days)
    start = page.index(">") + 1
    return Edition(
        title=words["file-document"].format(title=lesson.title),
        description=lesson.summary,
        page=f"{page[:start]}<script>{_FIRST}</script>{page[start:]}" if own else page,
        poster=drawn,
        record=rewired(inside, days),
        carried=_carried(view, lesson, everything, words),
    )


@lru_cache(maxsize=len(LANGUAGES))
def _whole(atlas: Atlas, language: str) -> Whole:  # noqa: ARG001  part of the cache's key
    return whole(atlas)


@lru_cache(maxsize=len(LANGUAGES))
def _record(atlas: Atlas, language: str) -> str:
    """Return the room of the record, which is the same in every lesson."""
    name = next(iter(atlas.lessons))
    view = answer(atlas, lesson_view(name, atlas).stops[0].scene)
    return to_html(record(view, _whole(atlas, language)))


def _carried(
    view: View, lesson: LessonView, everything: Whole, words: Mapping[str, str]
) -> dict[str, Any]:
    """Return what the script needs to play, and what it makes tables and lists of."""
    lines = everything.sources
    return {
        **view.client(),
        "language": spoken(),
        "lesson": {**lesson.plain(), "number": words["lesson-number"]},
        "heads": heads(words),
        "rows": [words["file-rows"], words["file-rows-some"]],
        "undated": words["source-undated"],
        "from": words["source-origin"],
        "sources": [
            [line.title, line.published, line.kind, line.origin, line.language, line.unfound]
            for line in lines
        ],
    }


def _policy(*scripts: str) -> str:
    """Return the rule that lets the file's own scripts run, and nothing be fetched."""
    hashes = " ".join(
        f"'sha256-{base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()}'"
        for script in scripts
    )
    return (
        f"default-src 'none'; script-src {hashes}; style-src 'unsafe-inline'; img-src data:; "
        "base-uri 'none'; form-action 'none'"
    )
