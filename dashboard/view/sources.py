"""Sources as a reader sees them, and how much they attest together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache

from dashboard.view.dates import date_text
from dashboard.view.language import told
from dashboard.view.view import SourceLine
from dashboard.view.words import say
from geodata.atlas import Atlas
from geodata.records import Check, Claim, Claimant, Event, Source

ENOUGH = 2  # independent origins; below it a thing is provisional
_SECOND_HAND = frozenset({"aggregator", "encyclopedia", "partisan"})


def source_lines(ids: Iterable[str], atlas: Atlas) -> tuple[SourceLine, ...]:
    """Return sources in the order in which they were published, each once; undated ones last."""
    sources = [atlas.sources[id_] for id_ in dict.fromkeys(ids)]
    sources.sort(key=_order)
    return tuple(_line(source, atlas) for source in sources)


def origins(ids: Iterable[str], atlas: Atlas) -> int:
    """Count who stands behind sources: five agencies that quote one ministry are one origin.

    Sources whose origin is not known count for nobody.
    """
    return len({atlas.sources[id_].origin for id_ in ids} - {None})


def attested(record: Event | Claim, atlas: Atlas) -> bool:
    """Tell whether two independent origins or more stand behind an event or a claim.

    Those who report that nothing was seen are no second origin of what one party claims.
    """
    claimed = isinstance(record, Event) and record.basis == "claimed"
    return not claimed and origins(record.sources, atlas) >= ENOUGH


def provisional_event(event: Event, atlas: Atlas) -> bool:
    """Tell whether an event was not found again, or rests on fewer than two origins."""
    return bool(unfound_text(event)) or origins(event.sources, atlas) < ENOUGH


def provisional_claim(claim: Claim, atlas: Atlas) -> bool:
    """Tell whether a claim was not found again, is only attested second-hand, or by one source.

    One official source is enough: it is the claimant's own word.
    """
    if unfound_text(claim):
        return True
    kinds = [atlas.sources[id_].kind for id_ in claim.sources]
    return set(kinds) <= _SECOND_HAND or (len(kinds) == 1 and kinds[0] != "official")


def origins_text(event: Event, atlas: Atlas) -> str:
    """Return on how many origins an event rests, in words."""
    n = origins(event.sources, atlas)
    if n == 0:
        return say("origins-none")
    return say("origins-one") if n < ENOUGH else say("origins-many", n=n)


def unfound_text(record: Event | Claim | Source | Check) -> str:
    """Return when a record was last looked for in vain; nothing where it was found again."""
    if record.checked_how != "not-found":
        return ""
    return say("not-found-again", date=date_text(record.checked_on))


def _order(source: Source) -> tuple[bool, str, str, str]:
    return (source.published is None, str(source.published or ""), source.publisher, source.id)


def _line(source: Source, atlas: Atlas) -> SourceLine:
    return SourceLine(
        id=source.id,
        publisher=source.publisher,
        title=source.shown_title or source.title,
        published=date_text(source.published) if source.published else "",
        language=source.language,
        kind=say(f"source-{source.kind}"),
        origin=_origin_text(source.origin or "", atlas),
        url=source.url or "",
        unfound=unfound_text(source),
    )


def _origin_text(origin: str, atlas: Atlas) -> str:
    """Return who stands behind a page: a body that speaks itself has its name in the language."""
    speaker = _speakers(atlas).get(origin)
    return told(speaker, "title") if speaker else origin


@lru_cache(maxsize=2)
def _speakers(atlas: Atlas) -> Mapping[str, Claimant]:
    return {claimant.title: claimant for claimant in atlas.claimants.values()}
