"""What the rows of the tables show: lines that other rooms show too, and what a table adds."""

from __future__ import annotations

from dataclasses import dataclass

from dashboard.view.view import ClaimLine, SourceLine, StoryItem


@dataclass(frozen=True)
class FigureLine:
    """A figure outside of its ledger: with what it counts, where, and of when."""

    claim: ClaimLine
    measure: str
    group: str  # empty where everybody is counted
    place: str
    period: str  # "January 2022"


@dataclass(frozen=True)
class CitedLine:
    """A source, and how much of the record cites it."""

    source: SourceLine
    note: str
    cited: tuple[tuple[str, str], ...]  # "events" or "claims", empty for places; "3 events"


@dataclass(frozen=True)
class GroundLine:
    """A place, and what is known of it now."""

    id: str
    title: str
    kind: str
    names: tuple[tuple[str, str], ...]  # language code and name
    now: str  # today's name or borders, where they differ
    lies_in: str
    events: str  # "23 events, and 2 of context"
    figures: tuple[str, ...]  # each with its claimant and day
    people: str  # "75,604 people (2024, …)"; empty where it is not known
    texts: tuple[str, ...]  # industry, context, finding, note
    sources: tuple[SourceLine, ...]


Line = StoryItem | FigureLine | CitedLine | GroundLine
