"""What is told about the record itself: how its rows were checked, and what was not found."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import get_args

from dashboard.view.changes import ChangeCount, change_counts
from dashboard.view.credits import Credit, map_credits
from dashboard.view.dates import date_text
from dashboard.view.language import LANGUAGES, spoken, told
from dashboard.view.places import place_title
from dashboard.view.searches import search_lines
from dashboard.view.sources import source_lines, unfound_text
from dashboard.view.view import SearchLine, SourceLine
from dashboard.view.words import prose, say
from geodata.atlas import Atlas
from geodata.cells import CHECKED
from geodata.records import CHECKED_TABLES, COUNTRY, TABLES, Check
from geodata.translation import LANGUAGES as OTHERS
from geodata.translation import TRANSLATED, gaps, has_texts

VERDICTS: tuple[str, ...] = get_args(Check.model_fields["verdict"].annotation)


@dataclass(frozen=True)
class CheckedLine:
    """How the rows of one table were found again: a count for each way, in their order."""

    title: str
    counts: tuple[int, ...]
    total: int


@dataclass(frozen=True)
class Searched:
    """What was looked for and not found about one place."""

    place: str
    title: str
    lines: tuple[SearchLine, ...]


@dataclass(frozen=True)
class StatementLine:
    """A statement of the article that the project began from, and how it fares."""

    id: str
    statement: str
    verdict: str  # the id: corroborated, contested, unverified, contradicted
    verdict_title: str
    note: str
    unfound: str  # "not found again on 26 November 2026"; empty where it was
    sources: tuple[SourceLine, ...]


@dataclass(frozen=True)
class LanguageLine:
    """The state of a language: rows that have texts, gaps, and rows that a native reader read."""

    language: str
    name: str
    rows: int
    gaps: int
    read: int


@dataclass(frozen=True)
class About:
    """The page about the record, as plain data."""

    checked: tuple[CheckedLine, ...]
    checked_on: str  # the last day on which a row was held against a page
    searches: tuple[Searched, ...]
    statements: tuple[StatementLine, ...]
    verdicts: str  # "21 corroborated, 9 contested, …"
    changes: tuple[ChangeCount, ...]
    languages: tuple[LanguageLine, ...]
    licences: tuple[Credit, ...]
    words: Mapping[str, str]


def about(atlas: Atlas) -> About:
    """Return what is told about an atlas in the language that is spoken."""
    return _about(atlas, spoken())


@lru_cache(maxsize=2 * len(LANGUAGES))
def _about(atlas: Atlas, language: str) -> About:  # noqa: ARG001  part of the cache's key
    rows = [row for table in CHECKED_TABLES for row in getattr(atlas, table).values()]
    last = max((row.checked_on for row in rows), key=lambda date: date.last, default=None)
    statements = tuple(_statement(check, atlas) for check in atlas.checks.values())
    found = Counter(line.verdict for line in statements)
    return About(
        checked=tuple(_checked(table, atlas) for table in CHECKED_TABLES),
        checked_on=date_text(last) if last else "",
        searches=tuple(_searched(atlas)),
        statements=statements,
        verdicts=", ".join(f"{found[id_]} {say(f'verdict-{id_}')}" for id_ in VERDICTS),
        changes=change_counts(atlas),
        languages=tuple(_languages(atlas)),
        licences=map_credits(),
        words=prose(),
    )


def _checked(table: str, atlas: Atlas) -> CheckedLine:
    ways = Counter(row.checked_how for row in getattr(atlas, table).values())
    return CheckedLine(say(f"table-{table}"), tuple(ways[how] for how in CHECKED), ways.total())


def _statement(check: Check, atlas: Atlas) -> StatementLine:
    return StatementLine(
        id=check.id,
        statement=told(check, "title"),
        verdict=check.verdict,
        verdict_title=say(f"verdict-{check.verdict}"),
        note=told(check, "note"),
        unfound=unfound_text(check),
        sources=source_lines(check.sources, atlas),
    )


def _searched(atlas: Atlas) -> Iterator[Searched]:
    """Yield the searches by place: the country first, then in the order of the tables."""
    for place in (COUNTRY, *atlas.regions, *atlas.sites):
        lines = search_lines(place, atlas)
        if lines:
            yield Searched(place, place_title(place, atlas), lines)


def _languages(atlas: Atlas) -> Iterator[LanguageLine]:
    """Yield the state of each language that the record is translated into."""
    found = list(gaps({kind.table: getattr(atlas, kind.table) for kind in TABLES}))
    rows = sum(has_texts(row) for kind in TRANSLATED for row in getattr(atlas, kind.table).values())
    for language in OTHERS:
        own = {
            (gap.table, gap.record) for gap in found if gap.stale or gap.column.endswith(language)
        }
        read = sum(language in row.read for row in atlas.translations.values())
        yield LanguageLine(language, LANGUAGES[language], rows - len(own), len(own), read)
