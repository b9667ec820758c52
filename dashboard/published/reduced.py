"""What of a page needs a server, taken out, and the sentence that says so in its place."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from dash import html

from dashboard.export.html import to_html
from dashboard.rooms.attributes import aria
from dashboard.view.scene import MEASURES
from dashboard.view.words import say


@dataclass(frozen=True)
class Cut:
    """A part of a page that is taken out.

    Attributes:
        opening: what its first tag looks like, as a regular expression; or a place, where nothing
            is taken out.
        instead: writes what stands there then, for what the server was asked.
        always: whether a page without it is wrong.
    """

    opening: str
    instead: Callable[[str], str] = lambda _: ""
    always: bool = True


def reduced(text: str, ask: str, *, films: bool) -> str:
    """Return a page without what needs a server.

    Args:
        text: the page.
        ask: what the server was asked for it, a path and a query.
        films: whether films are published, or have to be missed.

    Raises:
        ValueError: a part is not where it was: what would be published is not what is meant.
    """
    path = ask.partition("?")[0]
    for pattern, cuts in PAGES.items():
        for cut in cuts if re.fullmatch(pattern, path) else ():
            if films and cut is _FILMS:
                continue
            text, taken = without(text, cut.opening, cut.instead(ask))
            if not taken and cut.always:
                message = f"{ask}: nothing is {cut.opening}"
                raise ValueError(message)
    return text


def without(text: str, opening: str, instead: str = "") -> tuple[str, int]:
    """Return HTML without the elements that begin so, and how many there were."""
    parts, taken, at = [], 0, 0
    for found in re.finditer(opening, text):
        if found.start() < at:
            continue  # it stood inside the last one
        parts.append(text[at : found.start()])
        parts.append("" if taken else instead)
        at = _end(text, found)
        taken += 1
    return "".join([*parts, text[at:]]), taken


def _end(text: str, opening: re.Match[str]) -> int:
    """Return where the element ends whose first tag is given."""
    tag = re.match(r"<([a-z]+)", opening[0])
    if tag is None:
        return opening.end()  # a comment
    depth = 0
    for found in re.compile(rf"<(/?){tag[1]}\b[^<>]*>").finditer(text, opening.start()):
        depth += -1 if found[1] else 1
        if not depth:
            return found.end()
    message = f"{opening[0]} has no end"
    raise ValueError(message)


def _note(key: str) -> Callable[[str], str]:
    return lambda _: to_html(html.P(say(key), className="note edition"))


def _measures(ask: str) -> str:
    """Return the measures that places are compared by, each a page."""
    own = ask.partition("measure=")[2] or MEASURES[1]
    links = [
        html.A(
            say(f"measure-{name}"),
            href=f"./compare?measure={name}",
            className="choice",
            **(aria(current="true") if name == own else {}),
        )
        for name in MEASURES[1:]
    ]
    return to_html(html.Div(links, className="options")) + _note("published-compare")(ask)


def _edition(_: str) -> str:
    """Return what the page about the record says of this edition, before its last section."""
    head = html.H2(say("published-title"))
    return to_html(html.Section([head, html.P(say("published-text"))], id="edition"))


_FILTERS = Cut(r'<details [^<>]*id="filter"[^<>]*>', _note("published-filters"))
_FILMS = Cut(r'(?=<section [^<>]*id="lesson-)', _note("published-films"), always=False)
PAGES: Mapping[str, Sequence[Cut]] = {
    r"/": (
        Cut(r'<script [^<>]*id="dash-scripts"[^<>]*>'),
        Cut(r'<div id="dash"[^<>]*>'),
        Cut(r'<script id="_dash-config"[^<>]*>'),
        Cut(r'<!-- id="_dash-renderer"[^<>]*-->'),
        Cut(r'<dialog [^<>]*id="share-dialog"[^<>]*>'),
        Cut(r' data-share=""'),
        _FILTERS,
    ),
    r"/panel": (_FILTERS,),
    r"/embed.*": (Cut(_FILTERS.opening, _FILTERS.instead, always=False),),
    r"/table": (
        Cut(r'<div [^<>]*class="field (?!search"|sort")[^<>]*>', always=False),
        Cut(r'<div [^<>]*class="acts"[^<>]*>'),
        Cut(r'(?=<section [^<>]*id="result")', _note("published-rows")),
        Cut(r'<nav [^<>]*class="paging[^<>]*>'),
    ),
    r"/compare": (Cut(r'<form [^<>]*class="chooser"[^<>]*>', _measures),),
    r"/share": (Cut(r'(?=<div [^<>]*id="share")', _note("published-share")),),
    r"/lessons": (_FILMS,),
    r"/about": (Cut(r"(?=</main>)", _edition),),
    r"/data/.*": (Cut(r'<section [^<>]*id="part"[^<>]*>', _note("published-data")),),
}
