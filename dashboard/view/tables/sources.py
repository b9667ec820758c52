"""Sources as rows: who published what, and how much of the record cites it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from dashboard.view.digest import Digest
from dashboard.view.language import ENGLISH, spoken
from dashboard.view.sources import source_lines
from dashboard.view.spelling import alphabetical
from dashboard.view.tables.lines import CitedLine
from dashboard.view.tables.row import Draft, around
from dashboard.view.words import count
from geodata.atlas import Atlas
from geodata.records import COUNTRY, PART, Claim, Event, Region, Site, Source

Citing = Event | Claim | Site | Region
# what cites, the table in which it stands if it can be chosen by its source, and its number
_CITING = ((Event, "events", "events"), (Claim, "claims", "figures"), (Site | Region, "", "places"))


def source_drafts(known: Digest) -> Iterator[Draft]:
    """Yield every source in the order in which they were published; undated ones last."""
    atlas = known.atlas
    citing = _citing(atlas)
    for line in source_lines(atlas.sources, atlas):
        source, rows = atlas.sources[line.id], citing[line.id]
        numbers = [sum(isinstance(row, kind) for row in rows) for kind, _, _ in _CITING]
        cited = CitedLine(
            source=line,
            note=(source.note or "") if spoken() == ENGLISH else "",  # it is not translated
            cited=tuple(
                (name, count(word, n))
                for n, (_, name, word) in zip(numbers, _CITING, strict=True)
                if n
            ),
        )
        yield _draft(source, cited, rows, atlas)


def _draft(source: Source, cited: CitedLine, rows: Sequence[Citing], atlas: Atlas) -> Draft:
    line = cited.source
    own = {_place(row) for row in rows}
    near = {wider for place in own for wider in around(place, atlas)}
    known_places = (place for place in (COUNTRY, *atlas.sites, *atlas.regions) if place in own)
    return Draft(
        id=f"source-{source.id}",
        line=cited,
        scene={"place": next(known_places, COUNTRY), "tab": "sources"},
        keys=(
            source.published.last if source.published else None,
            alphabetical(line.publisher),
            alphabetical(line.title),
            alphabetical(line.kind),
            line.language,
            alphabetical(line.origin) or None,
            len(rows),
        ),
        texts=(
            *(line.publisher, line.title, line.published, line.kind, line.language),
            *(line.origin, line.unfound, cited.note),
        ),
        facets={"place": frozenset({COUNTRY, *near}), "kind": frozenset({source.kind})},
        span=(source.published.first, source.published.last) if source.published else None,
        provisional=bool(line.unfound),
    )


def _citing(atlas: Atlas) -> Mapping[str, list[Citing]]:
    """Return what cites each source."""
    found: defaultdict[str, list[Citing]] = defaultdict(list)
    for table in (atlas.events, atlas.claims, atlas.sites, atlas.regions):
        for row in table.values():
            for id_ in dict.fromkeys(row.sources):
                found[id_].append(row)
    return found


def _place(row: Citing) -> str:
    """Return the place that a row is about."""
    place = row.place if isinstance(row, Event | Claim) else row.id
    return COUNTRY if place == PART else place
