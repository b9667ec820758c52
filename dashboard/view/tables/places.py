"""Places as rows: the country, the regions as they stood, and the sites that lie in them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from dashboard.view.digest import Digest
from dashboard.view.language import told
from dashboard.view.panel import events_fact, other_names, people_fact
from dashboard.view.phrases import claim_text
from dashboard.view.places import lies_in, place_title
from dashboard.view.sources import source_lines
from dashboard.view.spelling import alphabetical
from dashboard.view.tables.lines import GroundLine
from dashboard.view.tables.row import Draft, around, names
from dashboard.view.words import say
from geodata.records import COUNTRY, Region, Site

COUNTED = ("deaths", "injured", "detained")
TEXTS = ("industry", "context", "finding", "note")


def place_drafts(known: Digest) -> Iterator[Draft]:
    """Yield the country, then each region with its sites."""
    atlas = known.atlas
    yield _draft(COUNTRY, known)
    for region in atlas.regions:
        yield _draft(region, known)
        for site in atlas.sites.values():
            if site.region == region:
                yield _draft(site.id, known)


def _draft(place: str, known: Digest) -> Draft:
    atlas = known.atlas
    record = atlas.sites.get(place) or atlas.regions.get(place)
    site = atlas.sites.get(place)
    line = GroundLine(
        id=place,
        title=place_title(place, atlas),
        kind=_kind(record),
        names=tuple(other_names(record)),
        now=told(record, "now") if record else "",
        lies_in=lies_in(place, atlas)[0],
        events=events_fact(place, known),
        figures=tuple(_figures(place, known)),
        people=people_fact(site),
        texts=tuple(text for column in TEXTS if record and (text := told(record, column))),
        sources=source_lines(record.sources, atlas) if record else (),
    )
    return Draft(
        id=f"place-{place}",
        line=line,
        scene={"place": place},
        keys=(
            alphabetical(line.title),
            alphabetical(line.lies_in) or None,
            known.tally.count(place, dt.date.min, dt.date.max).events,
            _deaths(place, known),
            site.population if site else None,
        ),
        texts=(
            *(line.title, line.kind, line.now, line.lies_in, line.people),
            *(*line.figures, *line.texts, names(place, atlas)),
            *(source.publisher for source in line.sources),
        ),
        facets={"place": around(place, atlas)},
    )


def _kind(record: Site | Region | None) -> str:
    if record is None:
        return say("rows-kind-country")
    return say(f"rows-kind-{record.precision if isinstance(record, Site) else record.kind}")


def _figures(place: str, known: Digest) -> Iterator[str]:
    """Yield what stands about a place now, with claimant and day; say so where nothing does."""
    found = False
    for measure in COUNTED:
        shown = known.ledger.shown(place, measure, dt.date.max, "now")
        if shown.standing:
            found = True
            yield claim_text(shown, measure, dt.date.max, "now", known)
        elif shown.state == "unverified":
            found = True
            yield say("rows-unverified", measure=say(f"measure-{measure}"))
    region = known.atlas.regions.get(place)
    if not found:
        yield say("figures-at-mark" if region and region.kind == "city" else "no-figure")


def _deaths(place: str, known: Digest) -> int | None:
    """Return the number of dead that a place is put into order by; None where none is known."""
    standing = known.ledger.shown(place, "deaths", dt.date.max, "now").standing
    if standing is None:
        return None
    return standing.claim.high if standing.claim.high is not None else standing.claim.low
