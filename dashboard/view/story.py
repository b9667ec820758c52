"""The story of a place: its events, in the order in which they happened."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from dashboard.view.dates import when_text
from dashboard.view.digest import Digest
from dashboard.view.language import told
from dashboard.view.places import place_title
from dashboard.view.sources import (
    attested,
    origins_text,
    provisional_event,
    source_lines,
    unfound_text,
)
from dashboard.view.tally import begun
from dashboard.view.view import StoryItem
from dashboard.view.words import say
from geodata.records import COUNTRY, Event


def story(place: str, digest: Digest) -> tuple[StoryItem, ...]:
    """Return the events of a place by day and time.

    A region's story holds its sites' events too. The country's holds what concerned the whole
    country, and the events that its moments rest on, wherever they happened; all others are
    told where they happened.
    """
    atlas = digest.atlas
    events: Iterable[Event] = digest.tally.events(place)
    if place == COUNTRY:
        told = {id_ for moment in atlas.moments.values() for id_ in moment.events}
        events = [event for event in events if event.place == COUNTRY or event.id in told]
    return tuple(story_item(event, digest) for event in sorted(events, key=order))


def order(event: Event) -> tuple[object, ...]:
    """Return what events are put into order by: the day, the hour, and the id in the end."""
    return (begun(event), event.time is None, event.time or dt.time(), event.id)


def story_item(event: Event, digest: Digest) -> StoryItem:
    """Return an event as a reader sees it."""
    atlas, family = digest.atlas, digest.tally.family[event.id]
    title, claimed = place_title(event.place, atlas), event.basis == "claimed"
    words = told(event, "place_words")
    if words:
        title = say("within", place=title, words=words)
    return StoryItem(
        id=event.id,
        day=begun(event),
        when=when_text(event),
        place=event.place,
        place_title=title,
        kind=told(atlas.kinds[event.kind], "title"),
        family=family,
        title=told(event, "title"),
        summary=told(event, "summary"),
        basis=say("claimed-only") if claimed else "",
        # Those who report that nothing was seen are no second origin of what was claimed.
        origins="" if claimed else origins_text(event, atlas),
        provisional=claimed or provisional_event(event, atlas),
        note=told(event, "note"),
        unfound=unfound_text(event),
        sources=source_lines(event.sources, atlas),
        disputed=event.id in digest.disputed.events,
        attested=attested(event, atlas),
    )
