"""Says in plain words what stands in a cell and what was wanted of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from geodata.cells import ADDRESS_PATTERN, ID_PATTERN

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

_LONGEST = 60
_PATTERNS = {
    ID_PATTERN: "an id: lower-case letters and digits, words joined by hyphens",
    ADDRESS_PATTERN: "an address that begins with http:// or https://",
    "^[a-z]{2}$": "a language as two letters, such as kk, ru or en",
    "^KZ-[A-Z]{3}$": "a code such as KZ-ALM",
    r"^KZ-\d{2}$": "a code such as KZ-19",
}

_EXPECTED = {  # by pydantic's type of error, filled from its context
    "missing": "expected a value: this can not be left empty",
    "literal_error": "expected {expected}",
    "string_pattern_mismatch": "expected {pattern}",
    "greater_than_equal": "expected {ge:g} or more",
    "less_than_equal": "expected {le:g} or less",
    "too_short": "expected at least one",
    "date_from_datetime_parsing": "expected a day as YYYY-MM-DD",
    "date_parsing": "expected a day as YYYY-MM-DD",
    "string_type": "expected a text",
    "list_type": "expected a list",
    "tuple_type": "expected a list",
    "model_type": "expected keys of its own",
}


def quoted(text: str) -> str:
    """Return a cell's text in quotation marks, on one line and cut where it is long."""
    line = " ".join(text.split())
    return f'"{line}"' if len(line) <= _LONGEST else f'"{line[: _LONGEST - 1]}…"'


def wanted(detail: ErrorDetails, cells: Mapping[str, str]) -> str:
    """Turn one error of pydantic about a row into ``found …, expected …``.

    `cells` are the row's cells as they stand in the file, by column.
    """
    column = str(detail["loc"][0])
    inner = len(detail["loc"]) > 1  # one of the ids of a list
    found = str(detail["input"]) if inner else cells.get(column, "")
    return f"found {quoted(found) if found else 'nothing'}, {expected(detail)}"


def expected(detail: ErrorDetails) -> str:
    """Turn one error of pydantic into what was expected."""
    context = dict(detail.get("ctx", {}))
    if detail["type"] == "value_error":  # one of the parsers of `geodata.cells`
        return str(context["error"])
    if "pattern" in context:
        pattern = context["pattern"]
        context["pattern"] = _PATTERNS.get(pattern, f"text of the form {pattern}")
    if "expected" in context:
        context["expected"] = context["expected"].replace("'", "")
    wish = _EXPECTED.get(detail["type"])
    return wish.format_map(context) if wish else detail["msg"]
