"""What every record is, and the two places that are neither a site nor a region."""

from __future__ import annotations

from typing import ClassVar, get_args

from pydantic import BaseModel, ConfigDict

from geodata.cells import Id, written

COUNTRY = "country"  # the place of an event or claim about Kazakhstan as a whole
PART = "part"  # the place of a claim about an area that is no unit; `place_words` says which


class Record(BaseModel):
    """One row of one table. `table` is the file's name without its ending."""

    # What checks a row is built with the first that is read: who serves what is kept reads none.
    model_config = ConfigDict(
        frozen=True, extra="forbid", use_attribute_docstrings=True, defer_build=True
    )
    table: ClassVar[str]

    id: Id

    def cell(self, column: str) -> str:
        """Return what stands in a column, as it is written in the table."""
        kind = type(self).model_fields[column].annotation
        words = get_args(kind)[:1] == (str,)  # words are plain text, ids have a pattern
        return written(getattr(self, column), "; " if words else " ")
