"""The whole record as a Data Package (https://datapackage.org): one zip, described inside.

Its bytes depend on the record alone: files stand in a fixed order and have no hour of their own.
"""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from dashboard.export.data.text import csv_of
from dashboard.view.citation import citation
from dashboard.view.imprint import imprint
from dashboard.view.language import ENGLISH, LANGUAGES, speaking
from dashboard.view.version import version
from dashboard.view.words import say
from geodata import RECORD
from geodata.atlas import Atlas
from geodata.changelog import FILE as CHANGES
from geodata.changelog import changelog
from geodata.describe import CC_BY, FILE, description
from geodata.records import TABLES

LICENCES = ("LICENSE", "borders/LICENSE")  # from the folder of the record that comes with Qantar
_EPOCH = (1980, 1, 1, 0, 0, 0)  # the first moment that a zip can hold
_READABLE = 0o100644 << 16
_UNIX = 3
_ORDER = (FILE, "README", "LICENSE", CHANGES, "cite", "tables", "scenes", "borders")


def package_of(atlas: Atlas) -> bytes:
    """Return the package: tables, borders, lessons, licences, changes and how to cite."""
    held = _contents(atlas)
    held[FILE] = _described(atlas, held)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in sorted(held, key=_place):
            entry = zipfile.ZipInfo(path, _EPOCH)
            entry.external_attr, entry.create_system = _READABLE, _UNIX
            archive.writestr(entry, held[path], zipfile.ZIP_DEFLATED, 9)
    return out.getvalue()


def readme(atlas: Atlas) -> str:
    """Return what is told about a package to who opens it, in the language that is spoken."""
    known = imprint(atlas, shapes=True)
    files = {
        FILE: "data-readme-package",
        "tables/": "data-readme-tables",
        "borders/": "data-readme-borders",
        **({"scenes/": "data-readme-scenes"} if _lessons(atlas) else {}),
        CHANGES: "data-readme-changes",
        "cite.bib, cite.json": "data-readme-cite",
        ", ".join(LICENCES): "data-readme-licence",
    }
    here = [f"{name}\n    {say(word)}" for name, word in files.items()]
    tables = [
        f"tables/{kind.table}.csv ({len(getattr(atlas, kind.table))})\n"
        f"    {say(f'table-{kind.table}')}: {say(f'data-table-{kind.table}')}"
        for kind in TABLES
    ]
    parts = [
        f"{known.title}\n{known.version}, {known.tag}",
        "\n".join([say("data-readme-files"), *here]),
        "\n".join([say("data-tables"), *tables]),
        f"{say('data-cells')}\n{say('data-cells-text')}\n{say('data-note-empty')}",
        f"{say('data-cite-head')}\n{known.cite}\n{known.cite_figures}",
        "\n".join([say("data-licences"), *known.licences]),
    ]
    return "\n\n".join(parts) + "\n"


def _contents(atlas: Atlas) -> dict[str, bytes]:
    """Return every file but the description, by its path in the package."""
    held = {f"tables/{kind.table}.csv": csv_of(atlas, kind.table) for kind in TABLES}
    held |= atlas.originals
    held |= dict(_licences())
    held[CHANGES] = changelog(atlas.changes.values()).encode()
    for language in LANGUAGES:
        with speaking(language):
            ending = "" if language == ENGLISH else f".{language}"
            held[f"README{ending}.txt"] = readme(atlas).encode()
    with speaking(ENGLISH):
        cited = citation(atlas, "")
        held["cite.bib"], held["cite.json"] = cited.bibtex().encode(), cited.csl().encode()
    return held


@lru_cache(maxsize=1)
def _licences() -> tuple[tuple[str, bytes], ...]:
    return tuple((path, (RECORD / path).read_bytes()) for path in LICENCES)


def _described(atlas: Atlas, held: Mapping[str, bytes]) -> bytes:
    """Return the description of what a package holds, each file with its size and digest."""
    told = description()
    with speaking(ENGLISH):
        known = imprint(atlas, shapes=True)
    resources = [*told.pop("resources"), *map(_lesson, _lessons(atlas))]
    for resource in resources:
        content = held[resource["path"]]
        resource["bytes"] = len(content)
        resource["hash"] = f"sha256:{hashlib.sha256(content).hexdigest()}"
    plain = {
        **told,
        "version": version(atlas).tag,
        "citation": known.cite,
        "resources": resources,
    }
    return (json.dumps(plain, ensure_ascii=False, indent=2) + "\n").encode()


def _lessons(atlas: Atlas) -> list[str]:
    return [path for path in atlas.originals if path.startswith("scenes/")]


def _lesson(path: str) -> dict[str, Any]:
    name = path.removeprefix("scenes/").removesuffix(".yaml")
    return {
        "name": f"scenes-{name}",
        "path": path,
        "format": "yaml",
        "mediatype": "application/yaml",
        "encoding": "utf-8",
        "licenses": [CC_BY],
    }


def _place(path: str) -> tuple[int, str]:
    """Return where a file stands: what is to be read first, then the record."""
    return next(at for at, start in enumerate(_ORDER) if path.startswith(start)), path
