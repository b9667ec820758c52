"""Events as rows."""

from __future__ import annotations

from collections.abc import Iterator

from dashboard.view.digest import Digest
from dashboard.view.sources import attested, origins
from dashboard.view.spelling import alphabetical
from dashboard.view.story import order, story_item
from dashboard.view.tables.row import Draft, around, holding, names
from dashboard.view.tally import begun
from geodata.records import Event


def event_drafts(known: Digest) -> Iterator[Draft]:
    """Yield every event in the order in which they had begun."""
    for event in sorted(known.atlas.events.values(), key=order):
        yield _draft(event, known)


def _draft(event: Event, known: Digest) -> Draft:
    atlas, family = known.atlas, known.tally.family[event.id]
    line = story_item(event, known)
    # Those who report that nothing was seen are no second origin of what was claimed.
    stand = 0 if event.basis == "claimed" else origins(event.sources, atlas)
    return Draft(
        id=f"event-{event.id}",
        line=line,
        scene={"place": event.place, "day": begun(event).isoformat(), "tab": "story"},
        keys=(
            order(event)[:3],  # the day, and the hour where it is known
            alphabetical(line.place_title),
            alphabetical(line.kind),
            alphabetical(line.title),
            stand,
        ),
        texts=(
            *(line.title, line.summary, line.note, line.when, line.kind, line.place_title),
            *(line.origins, line.basis, line.unfound, names(event.place, atlas)),
            *(source.publisher for source in line.sources),
        ),
        facets={
            "place": around(event.place, atlas),
            "families": frozenset({family}),
            "kind": frozenset({event.kind}),
            "source": frozenset(event.sources),
        },
        span=(event.date.first, (event.until or event.date).last),
        holds=holding(disputed=event.id in known.disputed.events, attested=attested(event, atlas)),
        provisional=line.provisional,
    )
