"""Writes any of the files in which the record is taken along."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from dashboard.export.data.geojson import geojson_of
from dashboard.export.data.package import package_of
from dashboard.export.data.text import csv_of, note_of
from dashboard.view.files import NAMES, NOTE, File, files
from dashboard.view.language import LANGUAGES, spoken
from dashboard.view.selection import Selection
from geodata.atlas import Atlas
from geodata.later import later

if TYPE_CHECKING:
    from dashboard.export.data import parquet, workbook
else:
    parquet = later("dashboard.export.data.parquet")
    workbook = later("dashboard.export.data.workbook")


def write(atlas: Atlas, file: File, chosen: Selection | None = None) -> bytes:
    """Return a file, or that of some of its rows, in the language that is spoken.

    What is written once is kept: the files of an atlas never change.
    """
    return _written(atlas, file, spoken()) if chosen is None else _write(atlas, file, chosen)


@lru_cache(maxsize=2 * len(LANGUAGES) * len(files()))
def _written(atlas: Atlas, file: File, language: str) -> bytes:  # noqa: ARG001  of the cache
    return _write(atlas, file, None)


def _write(atlas: Atlas, file: File, chosen: Selection | None) -> bytes:
    ids, asked = (chosen.ids, chosen.asked) if chosen else (None, "")
    if file.ending == "zip":
        return package_of(atlas)
    if file.ending == "xlsx":
        return workbook.workbook_of(atlas, NAMES if file.whole else (file.name,), ids, asked)
    if file.ending == "csv":
        return csv_of(atlas, file.name, ids)
    if file.ending == NOTE:
        return note_of(atlas, file.name)
    write_rows = geojson_of if file.ending == "geojson" else parquet.parquet_of
    return write_rows(atlas, file.name, ids, asked)
