"""The files of a record as they lie there, for those who take the whole of it along.

The tables are not among them: what is read of them says all that they say, and the other way
round (`Record.cell`). A shape loses its digits and a lesson its layout when they are read.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

PATTERNS = ("borders/*.geojson", "borders/*.origin.yaml", "scenes/*.yaml")


def originals(directory: Path) -> Mapping[str, bytes]:
    """Return borders, their origins and the lessons of a record, by path from its folder.

    Raises:
        OSError: if a file that is there can not be read.
    """
    return MappingProxyType(
        {
            path.relative_to(directory).as_posix(): path.read_bytes()
            for pattern in PATTERNS
            for path in sorted(directory.glob(pattern))
        }
    )
