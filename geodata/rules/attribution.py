"""Rules about sources: each can be found, is counted once, and can know what it tells."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator

from geodata.draft import Draft
from geodata.problems import Problem


def a_source_can_be_found(draft: Draft) -> Iterator[Problem]:
    """A source has an address, or a note that says why it has none.

    From the promise that every figure can be looked up.
    """
    for source in draft.sources:
        if not source.url and not source.note:
            message = "found nothing, expected an address, or a note that says why there is none"
            yield draft.sources.problem(source, "url", message)


def an_address_is_one_source(draft: Draft) -> Iterator[Problem]:
    """No two sources have the same address.

    From the rule by which the research was merged: a page counted twice would look like two
    voices.
    """
    for source, url, first in draft.sources.repeated("url"):
        message = f'found "{url}", which is already the address of {first}'
        yield draft.sources.problem(source, "url", message)


def nothing_is_later_than_all_its_sources(draft: Draft) -> Iterator[Problem]:
    """What is told to have happened, or been said, is not later than everything that tells it.

    From the calendar, and so that no date lies in the future; no clock is asked. A source
    without a date may be of any day, and our own subtractions are later than what they rest on.
    """
    for event in draft.events:
        last = _last_published(draft, event.sources)
        if last and event.date.first > last:
            message = f'found "{event.date}", which is after the last of its sources, {last}'
            yield draft.events.problem(event, "date", message)
    for claim in draft.claims:
        last = _last_published(draft, claim.sources)
        if last and claim.said_on.first > last and claim.status != "derived":
            message = f'found "{claim.said_on}", which is after the last of its sources, {last}'
            yield draft.claims.problem(claim, "said_on", message)


def _last_published(draft: Draft, sources: Iterable[str]) -> dt.date | None:
    """Return the last day on which the last source may have been published, if that is known."""
    days: list[dt.date] = []
    for name in sources:
        source = draft.sources.records.get(name)
        if source is None or source.published is None:
            return None
        days.append(source.published.last)
    return max(days)


def a_claimant_is_not_the_outlet_that_quotes_it(draft: Draft) -> Iterator[Problem]:
    """A newspaper is not the claimant of what all its sources have from a body that speaks itself.

    From the record's definition: the claimant is who says a figure, not who prints it. A body
    that speaks itself is called alike as a claimant and as an origin. A claim that says whose
    figure it repeats may be anybody's.
    """
    kinds = {claimant.title: claimant.kind for claimant in draft.claimants}
    for claim in draft.claims:
        claimant = draft.claimants.records.get(claim.claimant)
        if claimant is None or claimant.kind != "press" or claim.repeats:
            continue
        sources = [draft.sources.records.get(name) for name in claim.sources]
        origins = [source.origin for source in sources if source]
        if all(kinds.get(origin or "", "press") != "press" for origin in origins):
            message = f'found "{claimant.id}", but the origin of its source is "{origins[0]}"'
            yield draft.claims.problem(claim, "claimant", message)
