"""What is given away of the map or of a lesson: addresses, and the texts that carry them.

All of it is written for a stranger's page, so every address is whole, from the site's root on.
The link to the map leaves the language to whoever follows it; a frame, a slide or a picture
stands among words of one language and is asked for in it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from html import escape

from dashboard.view.address import patched
from dashboard.view.language import spoken
from dashboard.view.lesson import LessonView, StopView
from dashboard.view.view import View
from dashboard.view.words import say
from geodata.records import COUNTRY

FRAME = (960, 600)
"""Width and height of a frame in pixels, where it has room; narrower, it keeps their ratio."""
LOWEST = 480  # pixels, of a frame on a phone: day, map and timeline
CARD = (1200, 630)
"""Width and height of the picture that stands for a link in other people's pages."""
WHOLE = 10  # tenths, in which that picture may be smaller without a broken pixel
# Sources open in tabs of their own, which must not be held to the frame's sandbox.
SANDBOX = "allow-scripts allow-popups allow-popups-to-escape-sandbox"
_MARKDOWN = re.compile(r"([\\\[\]*_`<])")


@dataclass(frozen=True)
class Shared:
    """What is given away, in the language that is spoken."""

    title: str  # "Deaths: Almaty, Sunday 9 January 2022"
    text: str  # one sentence, attributed
    link: str  # where it is seen
    frame: str  # where its embed is
    picture: str  # a PNG of it

    def card(self, tenths: int = WHOLE) -> str:
        """Return the address of the picture in the size of a card, or in tenths of it."""
        scale = f"&scale=0.{tenths}" if tenths < WHOLE else ""
        mark = "&" if "?" in self.picture else "?"
        return f"{self.picture}{mark}size={CARD[0]}x{CARD[1]}{scale}"

    def html(self, size: tuple[int, int] | None = None) -> str:
        """Return the frame as HTML: as wide as its page leaves room, or of a size in pixels."""
        shape = f"width: 100%; aspect-ratio: 16 / 10; min-height: {LOWEST}px; border: 0"
        more = {"style": shape}
        if size:
            more = {"width": str(size[0]), "height": str(size[1]), "style": "border: 0"}
        return _iframe({"src": self.frame, **self._named, "loading": "lazy", **_RIGHTS, **more})

    def slide(self) -> str:
        """Return a slide of reveal.js, which loads the frame a slide ahead and gives it room."""
        frame = _iframe(
            {
                "class": "r-stretch",
                "data-src": self.frame,
                "data-preload": "",
                **self._named,
                **_RIGHTS,
                "style": "width: 100%; border: 0",
            }
        )
        return f"<section>\n  {frame}\n</section>"

    def markdown(self) -> str:
        """Return a link in Markdown."""
        return f"[{_plain(self.title)}]({self.link})"

    def markdown_picture(self) -> str:
        """Return a picture in Markdown that leads to the map."""
        return f"[![{_plain(self.title)}]({self.picture})]({self.link})"

    @property
    def _named(self) -> dict[str, str]:
        return {"title": say("share-frame-title", title=self.title)}


_RIGHTS = {"allow": "fullscreen", "sandbox": SANDBOX}


def shared_view(view: View, root: str, settings: Mapping[str, str] | None = None) -> Shared:
    """Return what is given away of a view.

    Args:
        view: the view of the scene on screen.
        root: the address of the site, ending in a slash.
        settings: what its embed is asked for besides, such as ``{"panel": "1"}``.
    """
    own = _exact(view, {"lang": view.language, "tab": "story"})
    asked = settings or {}
    # What plays by itself and was asked for no day begins at the beginning.
    begins = _query(view, {"lang": view.language, "tab": "story"})
    return Shared(
        title=_title(view),
        text=_text(view),
        link=f"{root}{_exact(view, {})}",
        frame=_asking(f"{root}embed{begins if asked.get('autoplay') == '1' else own}", asked),
        picture=f"{root}download/view.png{own}",
    )


def shared_lesson(
    lesson: LessonView,
    root: str,
    stop: StopView | None = None,
    settings: Mapping[str, str] | None = None,
) -> Shared:
    """Return what is given away of a lesson, from one of its stops on or from the first."""
    lang = f"?lang={spoken()}"
    stop = None if stop == lesson.stops[0] else stop  # where it begins anyway
    at = {"stop": stop.id} if stop else {}
    return Shared(
        title=lesson.title,
        text=stop.caption if stop else lesson.summary,
        link=_asking(f"{root}present/{lesson.id}{lang}", at),
        frame=_asking(f"{root}embed/{lesson.id}{lang}", {**at, **(settings or {})}),
        picture=_asking(
            f"{root}download/{lesson.id}.png{lang}", {"stop": (stop or lesson.stops[0]).id}
        ),
    )


def files(view: View) -> dict[str, str]:
    """Return where the files of a view are, from its page, by their kind."""
    own = _exact(view, {"lang": view.language, "tab": "story"})
    return {
        "png": f"./download/view.png{own}",
        "svg": f"./download/view.svg{own}",
        "data": f"./data/{own}",
    }


def _query(view: View, patch: Mapping[str, str]) -> str:
    return patched(view.scene, patch).removesuffix("?")


def _exact(view: View, patch: Mapping[str, str]) -> str:
    """Return the query of a scene with its day, which an address may leave out otherwise.

    It stands in other people's pages for years, where the opening day must not change under it.
    """
    query = patched(view.scene, patch).removeprefix("?")
    day = "" if query.startswith("day=") else f"day={view.scene['day']}"
    return f"?{'&'.join(filter(None, (day, query)))}"


def _title(view: View) -> str:
    step, measure = view.steps[view.step], view.scene["measure"]
    shown = {"place": view.panel.title, "date": step.date}
    if measure == "events":
        return say("share-shown", **shown)
    key = "share-shown-now" if view.mode.endswith("-now") else "share-shown-measure"
    return say(key, measure=say(f"measure-{measure}"), **shown)


def _text(view: View) -> str:
    """Return what the map says of the place: of a figure who says it, and when."""
    sentence = view.steps[view.step].sentence or say("description")
    place, events = view.scene["place"], view.scene["measure"] == "events"
    if place == COUNTRY:
        return sentence if events else _country_text(view)
    frames = view.frames[view.mode]
    if place in view.marks:
        text = view.mark_cells[frames.marks[view.step][view.marks.index(place)]].text
    else:
        text = view.region_cells[frames.regions[view.step][view.regions.index(place)]].text
    return say("share-events", events=text, sentence=sentence) if events else text


def _country_text(view: View) -> str:
    cell = view.country_cells[view.frames[view.mode].country[view.step]]
    text = say("share-figure", headline=cell.headline, figure=cell.figure)
    for part in (cell.verdict, cell.claimant):
        text = say("joined", first=text, second=part) if part else text
    return text


def _asking(address: str, more: Mapping[str, str]) -> str:
    return address + "".join(f"&{key}={value}" for key, value in more.items())


def _iframe(attributes: Mapping[str, str]) -> str:
    written = (f'{name}="{escape(value)}"' if value else name for name, value in attributes.items())
    return f"<iframe {' '.join(written)}></iframe>"


def _plain(text: str) -> str:
    return _MARKDOWN.sub(r"\\\1", text)
