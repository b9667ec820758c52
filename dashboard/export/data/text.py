"""A table as CSV, and the note that stands beside it, for CSV has no place for a licence.

CSV is written cell by cell as the record is, so that the file of a whole table is the record's
own. Cells that begin with =, +, - or @ are left alone: an apostrophe before them would keep a
spreadsheet from calculating with them, and would be a wrong value to everything else. What is for
spreadsheets is the workbook.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from dashboard.export.data.rows import records
from dashboard.view.columns import columns
from dashboard.view.files import PLACED, SHAPED
from dashboard.view.imprint import imprint
from dashboard.view.words import say
from geodata.atlas import Atlas


def csv_of(atlas: Atlas, table: str, ids: Sequence[str] | None = None) -> bytes:
    """Return a table, or the rows of some ids, as CSV in UTF-8."""
    out = io.StringIO(newline="")
    names = [column.name for column in columns(table)]
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(names)
    for record in records(atlas, table, ids):
        writer.writerow([record.cell(name) for name in names])
    return out.getvalue().encode()


def note_of(atlas: Atlas, table: str) -> bytes:
    """Return what is to be known of a table's files, in the language that is spoken."""
    placed = table in PLACED
    known = imprint(atlas, shapes=table in SHAPED)
    title = say(f"table-{table}")
    head = f"{known.title}\n{title} ({table})"
    facts = [
        f"{say('data-version-label')}: {known.version}, {known.tag}",
        f"{say('data-row-label')}: {say(f'data-table-{table}')}",
        f"{say('data-rows-label')}: {len(getattr(atlas, table))}",
    ]
    words = ("data-note-empty", "data-note-lists", *(("data-note-ground",) if placed else ()))
    notes = [say(word) for word in words]
    meanings = [f"{column.name}\n    {column.words}" for column in columns(table)]
    parts = [
        head,
        "\n".join(facts),
        f"{say('data-cite-head')}\n{known.cite}\n{known.cite_figures}",
        "\n".join([say("data-licences"), *known.licences]),
        "\n".join([say("data-notes"), *notes]),
        "\n".join([say("data-columns"), *meanings]),
    ]
    return ("\n\n".join(parts) + "\n").encode()
