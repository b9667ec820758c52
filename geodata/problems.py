"""What is wrong with a record, said so that whoever edits the tables can find and mend it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, order=True)
class Problem:
    """One thing wrong at one spot of one file.

    `file` is the path from the record's folder, with forward slashes. `line` is the line of the
    file on which the row begins, counted from 1; 0 means the file as a whole. `column` is the
    column's name (in GeoJSON, the property's, or the letter's number where it is no JSON); empty
    means the row as a whole. `message` is a short clause, such as
    ``found "abc", expected a whole number``.
    """

    file: str
    line: int
    column: str
    message: str

    def __str__(self) -> str:
        """Write the problem as ``file:line:column: message``, leaving out what is not known."""
        spot = [self.file, *([str(self.line)] if self.line else []), self.column]
        return f"{':'.join(part for part in spot if part)}: {self.message}"


class RecordProblems(Exception):  # noqa: N818  it holds problems, many at once
    """A record can not be used; `problems` holds everything that is wrong with it, sorted."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        """Keep each problem once, sorted by file, line and column."""
        self.problems = tuple(sorted(set(problems)))
        super().__init__(self.problems)

    def __str__(self) -> str:
        """Write one problem a line."""
        return "\n".join(str(problem) for problem in self.problems)
