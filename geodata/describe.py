"""Describes the record to other programs: ``datapackage.json``, by the Data Package standard.

https://datapackage.org, version 2. The description is made from the typed records, so it can
not say anything else than what the reader holds the tables to.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from geodata.records import TABLES, Record
from geodata.rules.references import REFERENCES

FILE = "datapackage.json"

CC_BY = {
    "name": "CC-BY-4.0",
    "title": "Creative Commons Attribution 4.0 International",
    "path": "https://creativecommons.org/licenses/by/4.0/",
}
ODBL = {
    "name": "ODbL-1.0",
    "title": "Open Data Commons Open Database License 1.0",
    "path": "https://opendatacommons.org/licenses/odbl/1-0/",
}
_OSM = {
    "title": "© OpenStreetMap contributors",
    "path": "https://www.openstreetmap.org/copyright",
}
_NATURAL_EARTH = {"title": "Natural Earth", "path": "https://www.naturalearthdata.com"}
_GEONAMES = {"title": "GeoNames", "path": "https://www.geonames.org"}

_BORDERS = {  # layer: what it is, and where it comes from; the .origin.yaml beside it says more
    "regions": ("The first-level units as they stood in January 2022.", [_OSM, _GEONAMES]),
    "outline": ("The outline of Kazakhstan.", [_OSM]),
    "neighbours": ("The countries around Kazakhstan.", [_NATURAL_EARTH]),
    "water": ("Seas and lakes.", [_NATURAL_EARTH]),
    "rivers": ("The longest rivers.", [_NATURAL_EARTH]),
    "places": ("Settlements, each with the region it lay in.", [_GEONAMES]),
}
_COLUMNS = {  # what means the same in every table that has it, or one table's own as table.column
    "id": "What other tables refer to this row by.",
    "title": "The name, in English.",
    "note": "What a reader of this row should know besides, in English.",
    "sources": "Where it can be read.",
    "confidence": "How sure the editors are of the row as a whole.",
    "precision": "How exact the date or the coordinates are.",
    "date": "The day, month or year; the first one where there is an `until`.",
    "until": "The last day, month or year.",
    "lat": "Degrees north, WGS 84.",
    "lon": "Degrees east, WGS 84.",
    "also": "Other spellings and older names.",
    "population_words": "Whose count it is, and of which year.",
    "utc_offset": "Local time in January 2022.",
    "valid_from": "When the unit came into being.",
    "valid_to": "When the unit ceased to be.",
    "time": "The hour at which it began, in local time of the place in January 2022.",
    "low": "The lower end of the figure.",
    "high": "The upper end of the figure; equal to the lower where the figure is exact.",
    "said_on": "When the claimant said it.",
    "withdrawn_on": "When the claimant took it back.",
    "status": "What became of the claim as we know now.",
    "code_2022": "ISO 3166-2 code in January 2022.",
    "code_now": "ISO 3166-2 code now.",
    "regions.kind": "A region, or a city of republican significance.",
    "population": "Inhabitants.",
    "industry": "What the place lives by.",
    "context": "What to know about the place.",
    "family": "The family of kinds that it is drawn with.",
    "time_words": "The time as the source has it, where it is not exact.",
    "events.place": "The id of a site or a region, or `country`.",
    "basis": "Reported by named sources, or only claimed by one party.",
    "summary": "What happened, in a few sentences.",
    "actors": "Who took part, in words.",
    "definition": "What is counted, in one line.",
    "claims.place_words": "Which area is meant, as the source has it.",
    "publisher": "Who publishes the page.",
    "shown_title": "Shown instead of a title that names a private person.",
    "url": "Where the page is.",
    "published": "When the page was published.",
    "language": "The page's language, ISO 639-1.",
    "sources.kind": "What kind of publisher it is.",
    "sources.title": "The page's own title, in its own language.",
    "origin": "Who stands behind the page; empty where that is not known.",
    "verdict": "How the statement fares against other sources.",
    "checked_on": "When the row was last held against a page.",
    "checked_how": "Found again at a page that the row cites (`cited`), at another page that "
    "states the same (`independent`), or nowhere (`not-found`).",
    "looked_on": "When it was looked for.",
    "changed_on": "When the cell was changed.",
    "changes.target": "The table that was changed.",
    "changes.record": "The row that was changed.",
    "translations.target": "The table of the row.",
    "translations.record": "The row that was translated.",
    "column": "The column that was changed.",
    "was": "What stood there before; empty where nothing did.",
    "now": "What stands there since; empty where nothing does.",
    "why": "What showed that it had to be changed.",
    "key": "Whether it is a stop of the story.",
    "lineage.target": "The table that the item went into.",
    "records": "The rows of that table that the item went into.",
    "how": "Kept as it was, merged with others, split, or corrected.",
}
_LANGUAGES = {"_kk": "Kazakh", "_ru": "Russian"}
_DATE = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?"
_WRITTEN: dict[
    str, dict[str, Any]
] = {  # types that the standard has no word for, by the name of the type
    "PartialDate": {"type": "string", "constraints": {"pattern": f"^{_DATE}$"}},
    "Period": {"type": "string", "constraints": {"pattern": f"^{_DATE}(/{_DATE})?$"}},
}


def description() -> dict[str, Any]:
    """Return the description of a record: every table and every layer of borders."""
    return {
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": "qantar",
        "title": "Kazakhstan's January 2022, source by source",
        "description": "Events, casualty figures with who said them and what became of them, "
        "and the borders as they stood.",
        "licenses": [CC_BY, ODBL],
        "contributors": [{"title": "The Qantar team", "roles": ["creator"]}],
        "sources": [_OSM, _NATURAL_EARTH, _GEONAMES],
        "resources": [*map(_table, TABLES), *_borders()],
    }


def write_description(directory: Path) -> Path:
    """Write the description into a record's folder and return its path."""
    path = directory / FILE
    text = json.dumps(description(), ensure_ascii=False, indent=2)
    path.write_text(text + "\n", encoding="utf-8")
    return path


def _table(kind: type[Record]) -> dict[str, Any]:
    return {
        "name": kind.table,
        "type": "table",
        "path": f"tables/{kind.table}.csv",
        "description": " ".join((kind.__doc__ or "").split()),
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "licenses": [CC_BY],
        "schema": {
            "$schema": "https://datapackage.org/profiles/2.0/tableschema.json",
            "fields": list(_fields(kind)),
            "missingValues": [""],
            "primaryKey": ["id"],
            "foreignKeys": list(_foreign_keys(kind)),
        },
    }


def _borders() -> Iterator[dict[str, Any]]:
    for layer, (words, sources) in _BORDERS.items():
        yield {
            "name": f"borders-{layer}",
            "path": f"borders/{layer}.geojson",
            "description": f"{words} Longitude and latitude in degrees, WGS 84.",
            "format": "geojson",
            "mediatype": "application/geo+json",
            "encoding": "utf-8",
            "licenses": [ODBL],
            "sources": sources,
        }


def _fields(kind: type[Record]) -> Iterator[dict[str, Any]]:
    """Yield the columns of a table in the standard's words."""
    schema = kind.model_json_schema(mode="serialization")["properties"]
    for name, about in kind.model_fields.items():
        options = schema[name].get("anyOf", [schema[name]])
        shape = next(option for option in options if option.get("type") != "null")
        field: dict[str, Any] = {"name": name, **_shape(shape, _written(about.annotation))}
        words = about.description or _common(name, kind)
        if words:
            field["description"] = words
        if name == "id":
            field.setdefault("constraints", {})["unique"] = True
        if about.is_required():
            field.setdefault("constraints", {})["required"] = True
        yield field


def _written(annotation: object) -> str:
    """Return the name of a column's own type, such as PartialDate; empty if it has none."""
    return next((name for name in _WRITTEN if name in str(annotation)), "")


def _shape(schema: dict[str, Any], written: str) -> dict[str, Any]:
    """Turn a column's JSON schema into a type, and constraints, of the Table Schema."""
    if written:
        return copy.deepcopy(_WRITTEN[written])
    if schema["type"] == "array":
        # Ids are parted by a space, words by a semicolon: only words may be anything.
        delimiter = " " if schema["items"].keys() & {"pattern", "enum"} else "; "
        return {"type": "list", "itemType": "string", "delimiter": delimiter}
    if schema["type"] == "boolean":
        return {"type": "boolean", "trueValues": ["yes"], "falseValues": ["no"]}
    if schema.get("format") == "time":
        return {"type": "time", "format": "%H:%M"}
    names = ("enum", "pattern", "minimum", "maximum")
    constraints = {name: schema[name] for name in names if name in schema}
    return {"type": schema["type"], **({"constraints": constraints} if constraints else {})}


def _common(name: str, kind: type[Record]) -> str:
    """Return the words for a column that is described for all tables, or from its English one."""
    for ending, language in _LANGUAGES.items():
        if name.endswith(ending):
            return f"`{name.removesuffix(ending)}` in {language}."
    referred = [ref.target for ref in REFERENCES if (ref.table, ref.column) == (kind.table, name)]
    refers = f"Refers to {referred[0]}." if referred else ""
    words = _COLUMNS.get(f"{kind.table}.{name}", _COLUMNS.get(name, ""))
    return " ".join(part for part in (words, refers) if part)


def _foreign_keys(kind: type[Record]) -> Iterator[dict[str, Any]]:
    """Yield the references of one id to one row; the standard has no word for lists of ids."""
    for reference in REFERENCES:
        if reference.table == kind.table and not reference.many:
            inside = reference.target == kind.table
            target = {} if inside else {"resource": reference.target}
            yield {"fields": [reference.column], "reference": {**target, "fields": ["id"]}}
