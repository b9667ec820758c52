"""The files that the record is taken along in: their names, and what they are to a program."""

from __future__ import annotations

from dataclasses import dataclass

from geodata.records import TABLES

NAME = "qantar"  # of the files that hold the whole record
MAIN = ("events", "claims", "sources", "sites", "regions")
"""The tables that are asked for most, first."""
NAMES = (*MAIN, *(kind.table for kind in TABLES if kind.table not in MAIN))
PLACED = ("events", "claims", "sites", "regions", "searches")
"""The tables whose rows stand somewhere."""
SHAPED = tuple(table for table in PLACED if table != "sites")
"""Those of them that have regions' shapes, which are others' work, and not points alone."""
FORMATS = {"csv": "CSV", "geojson": "GeoJSON", "parquet": "GeoParquet", "xlsx": "XLSX"}
"""What a table is written as, by ending, in the order in which it is offered."""
NOTE = "txt"  # what stands beside a table's files: licence, version, how to cite, columns
KINDS = {
    "csv": "text/csv",
    "geojson": "application/geo+json",
    "parquet": "application/vnd.apache.parquet",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "txt": "text/plain",
    "zip": "application/zip",
}
"""The media type of each ending."""


@dataclass(frozen=True)
class File:
    """A file: a table of the record, or the whole of it, in one format."""

    name: str  # a table, or `NAME`
    ending: str

    @property
    def text(self) -> str:
        """Its name, as in ``claims.csv``."""
        return f"{self.name}.{self.ending}"

    @property
    def shaped(self) -> bool:
        """Whether it holds shapes of regions."""
        return self.ending == "zip" or (
            self.ending in {"geojson", "parquet"} and self.name in SHAPED
        )

    @property
    def whole(self) -> bool:
        """Whether it is the whole record."""
        return self.name == NAME


def endings(table: str) -> tuple[str, ...]:
    """Return the endings of the files that there are of a table; the note is not among them."""
    return tuple(ending for ending in FORMATS if ending != "geojson" or table in PLACED)


def format_of(file: File) -> str:
    """Return what a file's format is called; a table without places is plain Parquet."""
    return (
        "Parquet" if file.ending == "parquet" and file.name not in PLACED else FORMATS[file.ending]
    )


def files() -> tuple[File, ...]:
    """Return every file, the whole record first."""
    tables = [File(name, ending) for name in NAMES for ending in (*endings(name), NOTE)]
    return (File(NAME, "zip"), File(NAME, "xlsx"), *tables)


def file_of(text: str) -> File:
    """Return the file of a name such as ``claims.csv``; KeyError where there is none."""
    return {file.text: file for file in files()}[text]
