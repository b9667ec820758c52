"""Hand-made atlases: small enough to be seen at once, and none of it true."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest

from dashboard.view.digest import Digest, digest
from geodata import RECORD
from geodata.atlas import Atlas, read_atlas
from geodata.borders import read_borders
from geodata.records import (
    Change,
    Check,
    Claim,
    Claimant,
    Event,
    Group,
    Kind,
    Measure,
    Moment,
    Region,
    Search,
    Site,
    Source,
)

ADDRESSES = Path(__file__).parents[2] / "addresses.json"
BORDERS = read_borders(RECORD)
CHECKED = {"checked_on": "2026-11-26", "checked_how": "cited"}


def by_id(records: Iterable[Any]) -> dict[str, Any]:
    return {record.id: record for record in records}


KINDS = by_id(
    Kind(id=id_, family=family, title=id_.capitalize())
    for id_, family in (
        ("protest", "protest"),
        ("strike", "protest"),
        ("clash", "force"),
        ("decision", "decision"),
        ("trial", "aftermath"),
        ("industrial-accident", "context"),
    )
)
MEASURES = by_id(
    Measure(id=id_, title=id_.capitalize(), definition=f"How many {id_}.")
    for id_ in (
        "detained",
        "injured",
        "hospitalised",
        "sought-help",
        "killed",
        "participants",
        "tried",
    )
)
GROUPS = by_id(
    Group(id=id_, title=id_.capitalize()) for id_ in ("all", "security", "civilians", "children")
)
CLAIMANTS = by_id(
    Claimant(id=id_, kind=kind, title=f"The {id_}")
    for id_, kind in (
        ("prosecutor", "official"),
        ("ministry", "official"),
        ("monitor", "independent"),
        ("paper", "press"),
        ("party", "partisan"),
        ("qantar", "own"),
    )
)
SOURCES = by_id(
    Source(
        **{
            "id": id_,
            "publisher": id_.capitalize(),
            "title": f"A page of {id_}",
            "language": "en",
            **CHECKED,
            **more,
        }
    )
    for id_, more in (
        ("gazette", {"kind": "official", "origin": "the state", "published": "2022-01-15"}),
        ("agency", {"kind": "agency", "origin": "the state", "published": "2022-01-09"}),
        ("daily", {"kind": "press", "origin": "its own reporters", "published": "2022-01"}),
        ("blog", {"kind": "partisan"}),
        ("digest", {"kind": "aggregator", "origin": "others"}),
    )
)
REGIONS = by_id(
    (
        Region(
            id="almaty-city", code_2022="KZ-ALA", code_now="KZ-75", kind="city",
            title="Almaty city", utc_offset="+06:00",
        ),
        Region(
            id="mangystau-region", code_2022="KZ-MAN", code_now="KZ-47", kind="region",
            title="Mangystau Region", utc_offset="+05:00",
        ),
    )
)  # fmt: skip
SITES = by_id(
    Site(id=id_, region=region, lat=45.0, lon=60.0, title=id_.capitalize(), **more)
    for id_, region, more in (
        ("almaty", "almaty-city", {"population": 2000000, "title_kk": "Алматы"}),
        ("aktau", "mangystau-region", {}),
        ("zhanaozen", "mangystau-region", {"population": 75604, "population_words": "2024"}),
    )
)


def make_claim(id_: str, low: int | None = 1, said: str = "2022-01-09", **more: object) -> Claim:
    """Make a claim: exact unless `high` says otherwise, official, about everybody killed."""
    return Claim(**{
        "id": id_, "measure": "killed", "group": "all", "low": low, "high": low,
        "place": "country", "covers": "2022-01", "claimant": "prosecutor", "said_on": said,
        "status": "stands", "confidence": "high", "sources": "gazette", **CHECKED, **more,
    })  # fmt: skip


def make_event(id_: str, date: str = "2022-01-05", place: str = "almaty", **more: object) -> Event:
    """Make an event: a protest in Almaty, known to the day."""
    return Event(**{
        "id": id_, "date": date, "place": place, "precision": "day", "kind": "protest",
        "title": f"Title of {id_}", "summary": "What happened.", "confidence": "high",
        "sources": "gazette daily", **CHECKED, **more,
    })  # fmt: skip


def make_moment(id_: str, date: str, *, key: str = "no", events: str = "x") -> Moment:
    """Make a moment with a sentence of its own."""
    return Moment(id=id_, date=date, title=f"Sentence of {id_}", key=key, events=events)


def make_check(id_: str, verdict: str = "contested", **more: object) -> Check:
    """Make a statement of the article with a verdict."""
    return Check(**{
        "id": id_, "title": f"Statement of {id_}", "verdict": verdict, "note": "Some say so.",
        "sources": "gazette daily", **CHECKED, **more,
    })  # fmt: skip


def make_search(id_: str, place: str = "aktau", **more: object) -> Search:
    """Make a search that found nothing."""
    return Search(**{
        "id": id_, "place": place, "title": f"Title of {id_}", "looked_on": "2026-11-26",
        "words": "aktau dead", **more,
    })  # fmt: skip


def make_change(id_: str, **more: object) -> Change:
    """Make a change of a cell."""
    return Change(**{
        "id": id_, "changed_on": "2026-11-26", "target": "claims", "record": "c", "column": "low",
        "was": "1", "now": "2", "why": "The page says two.", **more,
    })  # fmt: skip


def make_atlas(*records: Claim | Event | Moment | Check | Search | Change) -> Atlas:
    """Put records into an atlas of two regions and three sites."""
    return Atlas(
        regions=REGIONS, sites=SITES, kinds=KINDS, measures=MEASURES, groups=GROUPS,
        claimants=CLAIMANTS, sources=SOURCES, lineage={}, translations={}, borders=BORDERS,
        events=by_id(record for record in records if isinstance(record, Event)),
        claims=by_id(record for record in records if isinstance(record, Claim)),
        moments=by_id(record for record in records if isinstance(record, Moment)),
        checks=by_id(record for record in records if isinstance(record, Check)),
        searches=by_id(record for record in records if isinstance(record, Search)),
        changes=by_id(record for record in records if isinstance(record, Change)),
    )  # fmt: skip


@pytest.fixture(scope="session")
def claim() -> Callable[..., Claim]:
    return make_claim


@pytest.fixture(scope="session")
def event() -> Callable[..., Event]:
    return make_event


@pytest.fixture(scope="session")
def moment() -> Callable[..., Moment]:
    return make_moment


@pytest.fixture(scope="session")
def check() -> Callable[..., Check]:
    return make_check


@pytest.fixture(scope="session")
def search() -> Callable[..., Search]:
    return make_search


@pytest.fixture(scope="session")
def change() -> Callable[..., Change]:
    return make_change


@pytest.fixture(scope="session")
def atlas_of() -> Callable[..., Atlas]:
    return make_atlas


@pytest.fixture(scope="session")
def digest_of() -> Callable[..., Digest]:
    return lambda *records: digest(make_atlas(*records))


@pytest.fixture(scope="session")
def claimants() -> dict[str, Claimant]:
    return CLAIMANTS


@pytest.fixture(scope="session")
def opening() -> Atlas:
    """An atlas in which the country's toll goes the way that it went."""
    return make_atlas(
        make_claim("c164", 164, "2022-01-09", claimant="ministry", status="withdrawn",
                   withdrawn_on="2022-01-09", sources="agency daily"),
        make_claim("c164-copy", 164, "2022-01-11", claimant="monitor", repeats="c164"),
        make_claim("c225", 225, "2022-01-15", status="revised"),
        make_claim("c230", 230, "2022-03-14", status="revised", replaces="c225"),
        make_claim("c241", 241, "2022-07-29", claimant="monitor", status="disputed"),
        make_claim("c238", 238, "2022-08-16", replaces="c230"),
        make_claim("c238-again", 238, "2023-01-05", replaces="c238"),
        make_claim("almaty-103", 103, "2022-01-09", place="almaty", status="withdrawn",
                   withdrawn_on="2022-01-09"),
        make_claim("almaty-151", 151, "2023-01-05", place="almaty"),
        make_claim("region-21", 21, "2022-01-09", place="mangystau-region", status="withdrawn",
                   withdrawn_on="2022-01-09"),
        make_claim("zhanaozen-15", 15, "2011-12-22", place="zhanaozen", covers="2011-12-16"),
        make_claim("zhanaozen-0", 0, "2023-04-11", place="zhanaozen", claimant="monitor"),
        make_event("square", "2011-12-16", "zhanaozen", kind="clash"),
        make_event("gas", "2022-01-02", "zhanaozen"),
        make_event("hall", "2022-01-05", "almaty", kind="clash"),
        make_event("order", "2022-01-05", "country", kind="decision"),
        make_event("mine", "2022-01-06", "aktau", kind="industrial-accident"),
        make_moment("fifth", "2022-01-05", key="yes", events="order"),
    )  # fmt: skip


@pytest.fixture(scope="session")
def record() -> Digest:
    """The real record."""
    return digest(read_atlas(RECORD))


@pytest.fixture(scope="session")
def addresses() -> dict[str, Any]:
    """The vectors that both readers of the address pass."""
    data: dict[str, Any] = json.loads(ADDRESSES.read_text(encoding="utf-8"))
    return data
