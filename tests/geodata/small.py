"""A small made-up record, whole and sound: two regions, two towns, a strike and a clash."""

from __future__ import annotations

import csv
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from shapely.geometry import shape

from geodata.draft import Draft, Table
from geodata.records import TABLES

Rows = Mapping[str, Mapping[str, str]]

CHECKED = {"checked_on": "2026-11-26", "checked_how": "cited"}

ROWS: dict[str, list[dict[str, str]]] = {
    "regions": [
        {
            "id": "west-region",
            "code_2022": "KZ-WST",
            "code_now": "KZ-91",
            "kind": "region",
            "title": "West Region",
            "utc_offset": "+05:00",
            "valid_from": "1936",
        },
        {
            "id": "east-region",
            "code_2022": "KZ-EST",
            "code_now": "KZ-92",
            "kind": "region",
            "title": "East Region",
            "utc_offset": "+06:00",
            "sources": "almanac",
        },
    ],
    "sites": [
        {
            "id": "west-town",
            "region": "west-region",
            "lat": "47.5",
            "lon": "62.25",
            "title": "West Town",
            "also": "Old Town; New Town",
            "sources": "almanac",
        },
        {
            "id": "east-town",
            "region": "east-region",
            "lat": "47",
            "lon": "67",
            "title": "East Town",
        },
    ],
    "kinds": [
        {"id": "strike", "family": "protest", "title": "Strike"},
        {"id": "clash", "family": "force", "title": "Clash"},
    ],
    "events": [
        {
            "id": "west-strike",
            **CHECKED,
            "date": "2022-01-02",
            "until": "2022-01-04",
            "precision": "day",
            "place": "west-town",
            "kind": "strike",
            "title": "The works stand still",
            "summary": "Workers stop the works.",
            "confidence": "high",
            "sources": "ministry-page monitors-page",
        },
        {
            "id": "east-clash",
            **CHECKED,
            "date": "2022-01-05",
            "precision": "hour",
            "time": "16:00",
            "place": "east-region",
            "kind": "clash",
            "title": "Clashes, and a fire",
            "summary": 'Police and protesters clash "for hours".',
            "confidence": "medium",
            "sources": "monitors-page",
        },
    ],
    "measures": [
        {"id": "killed", "title": "Killed", "definition": "People who died of violence."},
        {"id": "injured", "title": "Injured", "definition": "People who were hurt."},
    ],
    "groups": [
        {"id": "all", "title": "Everyone"},
        {"id": "security", "title": "Security forces"},
    ],
    "claimants": [
        {"id": "ministry", "kind": "official", "title": "The ministry"},
        {"id": "monitors", "kind": "independent", "title": "The monitors"},
        {"id": "qantar", "kind": "own", "title": "Qantar"},
    ],
    "claims": [
        {
            "id": "killed-10",
            **CHECKED,
            "measure": "killed",
            "group": "all",
            "low": "10",
            "high": "10",
            "place": "country",
            "covers": "2022-01-02/2022-01-08",
            "claimant": "ministry",
            "said_on": "2022-01-09",
            "status": "revised",
            "confidence": "high",
            "sources": "ministry-page",
        },
        {
            "id": "killed-12",
            **CHECKED,
            "measure": "killed",
            "group": "all",
            "low": "12",
            "high": "12",
            "place": "country",
            "covers": "2022-01",
            "claimant": "ministry",
            "said_on": "2022-01-15",
            "status": "stands",
            "replaces": "killed-10",
            "confidence": "high",
            "sources": "ministry-page",
        },
        {
            "id": "killed-12-repeated",
            **CHECKED,
            "measure": "killed",
            "group": "all",
            "low": "12",
            "high": "12",
            "place": "country",
            "covers": "2022-01",
            "claimant": "monitors",
            "said_on": "2022-02",
            "status": "stands",
            "repeats": "killed-12",
            "confidence": "medium",
            "sources": "monitors-page",
        },
        {
            "id": "injured-dozens",
            **CHECKED,
            "measure": "injured",
            "group": "all",
            "words": "dozens",
            "place": "part",
            "place_words": "the north of both regions",
            "covers": "2022-01-05",
            "event": "east-clash",
            "claimant": "monitors",
            "said_on": "2022-01-06",
            "status": "withdrawn",
            "withdrawn_on": "2022-01-07",
            "confidence": "low",
            "sources": "monitors-page",
        },
        {
            "id": "killed-civilians",
            **CHECKED,
            "measure": "killed",
            "group": "all",
            "low": "7",
            "high": "9",
            "place": "west-town",
            "covers": "2022-01",
            "claimant": "qantar",
            "said_on": "2023",
            "status": "derived",
            "confidence": "low",
            "sources": "ministry-page",
        },
    ],
    "sources": [
        {
            "id": "ministry-page",
            **CHECKED,
            "publisher": "The ministry",
            "title": "О событиях",
            "url": "https://ministry.example/events",
            "published": "2022-01-15",
            "language": "ru",
            "kind": "official",
        },
        {
            "id": "monitors-page",
            **CHECKED,
            "publisher": "The monitors",
            "title": "What we saw",
            "url": "https://monitors.example/saw?a=1;b=2",
            "language": "en",
            "kind": "ngo",
        },
        {
            "id": "almanac",
            **CHECKED,
            "publisher": "A publisher",
            "title": "An almanac",
            "language": "kk",
            "kind": "analysis",
            "note": "Printed only.",
        },
    ],
    "checks": [
        {
            "id": "works-stood",
            **CHECKED,
            "title": "The works stood still.",
            "verdict": "corroborated",
            "note": "Two sources say so.",
            "sources": "ministry-page monitors-page",
        },
    ],
    "moments": [
        {
            "id": "it-begins",
            "date": "2022-01-02",
            "title": "It begins in West Town.",
            "key": "yes",
            "events": "west-strike",
        },
    ],
    "searches": [
        {
            "id": "east-town-killed",
            "place": "east-town",
            "measure": "killed",
            "title": "A count of the dead of East Town",
            "looked_on": "2026-11-26",
            "words": "East Town killed; East Town dead",
        },
    ],
    "changes": [
        {
            "id": "change-1",
            "changed_on": "2026-11-26",
            "target": "claims",
            "record": "killed-12",
            "column": "said_on",
            "was": "2022-01-14",
            "now": "2022-01-15",
            "why": "The ministry's page is of the 15th.",
            "url": "https://ministry.example/events",
        },
    ],
    "translations": [
        {
            "id": "events-west-strike",
            "target": "events",
            "record": "west-strike",
            "of": "0123456789ab",
        },
    ],
    "lineage": [
        {"id": "national-claim-1", "target": "claims", "records": "killed-10", "how": "kept"},
        {"id": "site-west-town", "target": "sites", "records": "west-town", "how": "merged"},
    ],
}


def _square(west: float, east: float) -> list[list[list[float]]]:
    return [[[west, 45], [west, 50], [east, 50], [east, 45], [west, 45]]]


_WHOLE = [[[60, 45], [60, 50], [65, 50], [70, 50], [70, 45], [65, 45], [60, 45]]]
SHAPES = {"west-region": _square(60, 65), "east-region": _square(65, 70)}
BORDERS: dict[str, list[tuple[dict[str, str], str, list[Any]]]] = {
    "regions": [
        ({"id": name, "geometry_source": "made up"}, "Polygon", rings)
        for name, rings in SHAPES.items()
    ],
    "outline": [({"name": "Kazakhstan"}, "Polygon", _WHOLE)],
    "neighbours": [({"name": "South Land"}, "Polygon", _square(71, 75))],
    "water": [({"name": "A lake"}, "Polygon", _square(66, 66.5))],
    "rivers": [({"name": "A river"}, "LineString", [[61, 46], [69, 46]])],
    "places": [({"id": "1", "name": "West Town", "region": "west-region"}, "Point", [62.25, 47.5])],
}


def columns(table: str) -> list[str]:
    """Return the columns of a table in their order."""
    return list(next(kind for kind in TABLES if kind.table == table).model_fields)


def write_table(directory: Path, table: str, rows: list[dict[str, str]]) -> Path:
    """Write rows of cells, of which the empty ones may be left out."""
    path = directory / "tables" / f"{table}.csv"
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, columns(table), restval="", lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    return path


def write_record(directory: Path) -> Path:
    """Write the small record, tables and borders, and return its folder."""
    for table, rows in ROWS.items():
        write_table(directory, table, rows)
    (directory / "borders").mkdir()
    for layer, features in BORDERS.items():
        lines = [
            '{"type":"Feature",'
            + json.dumps({"properties": about, "geometry": {"type": kind, "coordinates": spot}})[1:]
            for about, kind, spot in features
        ]
        text = '{"type":"FeatureCollection","features":[\n' + ",\n".join(lines) + "\n]}\n"
        (directory / "borders" / f"{layer}.geojson").write_text(text, encoding="utf-8")
    return directory


def replace(file: Path, old: str, new: str) -> None:
    """Replace a text in a file, in which it must stand once."""
    text = file.read_text(encoding="utf-8")
    assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {file.name}"
    file.write_text(text.replace(old, new), encoding="utf-8")


def draft(**changed: Rows) -> Draft:
    """Return the small record as a draft, some of its cells changed, or rows added.

    ``draft(claims={"killed-10": {"low": "11"}})``: an empty cell is one that is left empty.
    """
    tables = {}
    for kind in TABLES:
        rows = {row["id"]: dict(row) for row in ROWS[kind.table]}
        for name, cells in changed.get(kind.table, {}).items():
            rows[name] = rows.get(name, {"id": name}) | dict(cells)
        sound = {
            name: kind.model_validate({key: cell for key, cell in row.items() if cell})
            for name, row in rows.items()
        }
        lines = {name: line for line, name in enumerate(rows, 2)}
        tables[kind.table] = Table(kind, sound, lines)
    shapes = {
        name: shape({"type": "Polygon", "coordinates": rings}) for name, rings in SHAPES.items()
    }
    return Draft(**tables, shapes=shapes)
