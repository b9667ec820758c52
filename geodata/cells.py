"""What may stand in a cell of a table, and what it is read as.

Each parser raises ValueError with a clause that says what was expected; the reader puts file,
line and column before it.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, Annotated, Any, Literal, get_args

from pydantic import BeforeValidator, Field, PlainSerializer

from geodata.dates import PartialDate, Period

if TYPE_CHECKING:
    from collections.abc import Callable

ID_PATTERN = r"^[a-z0-9]+(-[a-z0-9]+)*$"
ADDRESS_PATTERN = r"^https?://[^\s]+$"


def _read(parse: Callable[[str], object]) -> BeforeValidator:
    def read(value: Any) -> Any:  # noqa: ANN401  a cell's text, or a value given in code
        return parse(value) if isinstance(value, str) else value

    return BeforeValidator(read)


def _yes_or_no(text: str) -> bool:
    if text not in {"yes", "no"}:
        message = "expected yes or no"
        raise ValueError(message)
    return text == "yes"


def _whole_number(text: str) -> int:
    # int() and pydantic would also take "1_000", "5.0" and other scripts' digits.
    if not re.fullmatch(r"-?[0-9]+", text):
        message = "expected a whole number, digits only"
        raise ValueError(message)
    return int(text)


def _decimal(text: str) -> float:
    # A spreadsheet of a country that writes 43,25 saves it so; a coordinate has no thousands.
    if not re.fullmatch(r"-?[0-9]+([.,][0-9]+)?", text):
        message = "expected a number such as 43.25"
        raise ValueError(message)
    return float(text.replace(",", "."))


def _hour(text: str) -> dt.time:
    # A zone is refused with the rest: hours are local time of the place, see `Event`.
    if not re.fullmatch(r"[0-9]{2}:[0-9]{2}(:00)?", text):
        message = "expected a time as HH:MM"
        raise ValueError(message)
    try:
        return dt.time.fromisoformat(text)
    except ValueError as error:
        message = f"no such time of day ({error})"
        raise ValueError(message) from None


def _ids(text: str) -> tuple[str, ...]:
    ids = tuple(text.split())
    twice = sorted({name for name in ids if ids.count(name) > 1})
    if twice:
        message = f"expected each id once, {' and '.join(twice)} stands twice"
        raise ValueError(message)
    return ids


def _words(text: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in text.split(";") if word.strip())


def written(value: object, delimiter: str = "; ") -> str:
    """Return a value as it stands in a cell: the other way round from what is read.

    `delimiter` parts what there may be several of: words with a semicolon, ids with a space.
    """
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, dt.time):
        return f"{value:%H:%M}"
    if isinstance(value, tuple):
        return delimiter.join(map(str, value))
    if isinstance(value, float):
        return str(value).removesuffix(".0")
    return str(value)


_as_text = PlainSerializer(str, return_type=str)
Id = Annotated[str, Field(pattern=ID_PATTERN)]
Ids = Annotated[tuple[Id, ...], _read(_ids)]
Languages = Annotated[tuple[Literal["kk", "ru"], ...], _read(_ids)]
Words = Annotated[tuple[str, ...], _read(_words)]
When = Annotated[PartialDate, _read(PartialDate.parse), _as_text]
Hour = Annotated[dt.time, _read(_hour)]
Covers = Annotated[Period, _read(Period.parse), _as_text]
YesNo = Annotated[bool, _read(_yes_or_no)]
Text = Annotated[str, Field(min_length=1)]
Count = Annotated[int, Field(ge=0), _read(_whole_number)]
Latitude = Annotated[float, Field(ge=-90, le=90), _read(_decimal)]
Longitude = Annotated[float, Field(ge=-180, le=180), _read(_decimal)]
Address = Annotated[str, Field(pattern=ADDRESS_PATTERN)]
Grade = Literal["high", "medium", "low"]
GRADES: tuple[str, ...] = get_args(Grade)
"""Best first."""
Status = Literal[
    "stands", "revised", "withdrawn", "disputed", "preliminary", "unverified", "derived"
]
CheckedHow = Literal["cited", "independent", "not-found"]
"""Found again at a page that the row cites, at another page that states the same, or nowhere."""
CHECKED: tuple[str, ...] = get_args(CheckedHow)
"""Best first."""
SourceKind = Literal[
    "official",
    "agency",
    "press",
    "analysis",
    "ngo",
    "igo",
    "union",
    "partisan",
    "dataset",
    "encyclopedia",
    "aggregator",
]
