"""The index of the search: every place, event and source, and the scene that shows it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from dashboard.view.address import step_of
from dashboard.view.dates import date_text, when_text
from dashboard.view.digest import Digest
from dashboard.view.language import ENGLISH, LANGUAGES, spoken, told
from dashboard.view.places import lies_in, place_title
from dashboard.view.spelling import fold, searched
from dashboard.view.steps import days_of
from dashboard.view.tally import begun
from dashboard.view.words import say
from geodata.records import COUNTRY, PART, Record, Region, Site


@dataclass(frozen=True)
class Entry:
    """Something that can be found. What is searched is folded (`dashboard.view.spelling`)."""

    title: str
    detail: str
    names: str  # what it is called, in every language
    text: str  # what else is said of it, each word once
    patch: dict[str, str]  # the scene that shows it; empty where only another page does
    shows: str = ""  # the id of the element that the reader is led to
    href: str = ""  # the other page
    lang: str = ""  # of the title, where it is not the page's

    def plain(self) -> dict[str, Any]:
        """Return the entry as JSON, without what is empty."""
        return {key: value for key, value in vars(self).items() if value}


def index(digest: Digest) -> dict[str, tuple[Entry, ...]]:
    """Return what can be found, by group, in the language that is spoken."""
    return {
        "places": tuple(_places(digest)),
        "events": tuple(_events(digest)),
        "sources": tuple(_sources(digest)),
    }


def _places(digest: Digest) -> Iterator[Entry]:
    atlas = digest.atlas
    records: list[Site | Region] = [*atlas.sites.values(), *atlas.regions.values()]
    for place in records:
        now = told(place, "now")
        around, _ = lies_in(place.id, atlas)
        also = place.also if isinstance(place, Site) else ()
        yield Entry(
            title=place_title(place.id, atlas),
            detail=say("joined", first=around, second=say("today-name", name=now))
            if now
            else around,
            names=fold(" ".join([*_all(place, "title"), *also])),
            text=searched(*_all(place, "now")),
            patch={"place": place.id},
        )


def _events(digest: Digest) -> Iterator[Entry]:
    atlas = digest.atlas
    days = days_of(atlas)
    for event in sorted(atlas.events.values(), key=lambda event: (begun(event), event.id)):
        where = atlas.sites.get(event.place) or atlas.regions.get(event.place)
        near = _all(where, "title") if where else ()
        day = days[step_of(begun(event), days)]
        yield Entry(
            title=told(event, "title"),
            detail=say(
                "joined-comma",
                first=when_text(event),
                second=place_title(event.place, atlas),
            ),
            names=fold(" ".join(_all(event, "title"))),
            text=searched(*_all(event, "summary"), *_all(event, "place_words"), *near),
            patch={"place": event.place, "day": day.isoformat(), "tab": "story"},
            shows=f"event-{event.id}",
        )


def _sources(digest: Digest) -> Iterator[Entry]:
    shown, checked = _cited(digest), _checked(digest)
    for source in digest.atlas.sources.values():
        place = shown.get(source.id, "")
        href = "" if place else checked.get(source.id, source.url or "")
        if not place and not href:
            continue  # nothing shows it
        title = source.shown_title or source.title
        published = date_text(source.published) if source.published else say("source-undated")
        yield Entry(
            title=title,
            detail=say("joined-comma", first=source.publisher, second=published),
            names=fold(f"{source.publisher} {title}"),
            text="",
            patch={"place": place, "tab": "sources"} if place else {},
            shows=f"source-{source.id}" if place else "",
            href=href,
            lang=source.language if source.language != spoken() else "",
        )


def _cited(digest: Digest) -> dict[str, str]:
    """Return a place whose sources hold a source: an event's first, then a claim's, its own."""
    atlas = digest.atlas
    cited: dict[str, str] = {}
    places: list[Site | Region] = [*atlas.sites.values(), *atlas.regions.values()]
    for place, sources in (
        *((event.place, event.sources) for event in atlas.events.values()),
        *((claim.place, claim.sources) for claim in atlas.claims.values()),
        *((record.id, record.sources) for record in places),
    ):
        for id_ in sources:
            cited.setdefault(id_, COUNTRY if place == PART else place)
    return cited


def _checked(digest: Digest) -> dict[str, str]:
    """Return the place on the page about the record of sources that only a check rests on."""
    return {
        id_: f"about#{check.id}" for check in digest.atlas.checks.values() for id_ in check.sources
    }


def _all(record: Record, column: str) -> tuple[str, ...]:
    """Return a text of the record in every language that it has it in."""
    columns = (column if lang == ENGLISH else f"{column}_{lang}" for lang in LANGUAGES)
    return tuple(text for name in columns if (text := getattr(record, name, None)))
